#!/usr/bin/env python3
"""A chat with whichever worker is free: chat.py; type, Ctrl-D ends. NATS_URL names the server."""
import asyncio
import json
import os
import sys
from datetime import datetime, timezone

import nats


class Conversation:
    """Holds a conversation, and so survives every worker."""

    def __init__(self, connection):
        self.connection = connection
        self.state = None
        self.lost = 0

    async def say(self, text, now=None):
        # The time is said once, so that a message sent again gets the very same answer.
        now = now or datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
        request = {"text": text, "now": now, "state": self.state, "withState": True}
        while True:
            try:
                data = json.dumps(request).encode()
                message = await self.connection.request("niggle.say", data, timeout=2)
                break
            except (nats.errors.TimeoutError, nats.errors.NoRespondersError):
                self.lost += 1
                await asyncio.sleep(0.2)
        reply = json.loads(message.data)
        if "error" in reply:
            raise ValueError(reply["error"]["message"])
        self.state = reply["state"]
        return reply


async def main():
    url = os.environ.get("NATS_URL", "nats://127.0.0.1:4222")
    conversation = Conversation(await nats.connect(url))
    for line in sys.stdin:
        reply = await conversation.say(line)
        print(reply["text"], f"[{reply['triage']}]", flush=True)


if __name__ == "__main__":
    asyncio.run(main())
