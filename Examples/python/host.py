#!/usr/bin/env python3
"""A host in Python: host.py [PROGRAM] passes on what you type; Ctrl-D ends it."""
import json
import subprocess
import sys


class Niggle:
    """One process, any number of conversations."""

    def __init__(self, program="niggle"):
        pipe = subprocess.PIPE
        self.process = subprocess.Popen([program, "serve"], stdin=pipe, stdout=pipe)

    def say(self, text, session="default"):
        request = {"text": text, "session": session}
        self.process.stdin.write(json.dumps(request).encode() + b"\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())


if __name__ == "__main__":
    niggle = Niggle(*sys.argv[1:2])
    for line in sys.stdin:
        reply = niggle.say(line)
        print(reply["text"], f"[{reply['triage']}]", flush=True)
