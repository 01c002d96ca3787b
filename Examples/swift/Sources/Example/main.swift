// A conversation in three lines: type what hurts, Ctrl-D ends it.

import NiggleKit

var chat = Chat(region: "GB")
print(chat.greeting.text)
while let message = readLine() { print(chat.say(message).text) }
