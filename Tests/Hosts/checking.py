"""What the checks of protocols share: counting what holds, and talking in plain lines."""

import json
import subprocess
import sys

from support import NIGGLE


class Checks:
    """Counts what holds and names what does not."""

    def __init__(self, title):
        self.title = title
        self.passed = 0
        self.failed = 0

    def that(self, holds, name, *details):
        if holds:
            self.passed += 1
            return
        self.failed += 1
        print(f"{self.title}: FAILED: {name}", *details, file=sys.stderr)

    def end(self):
        print(f"{self.passed} things hold, {self.failed} do not")
        sys.exit(1 if self.failed else 0)


class Lines:
    """A program that is sent lines and answers in lines; no SDK stands between."""

    def __init__(self, *arguments):
        self.process = subprocess.Popen(
            [NIGGLE, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd="/",
            env={"HOME": "/"},
        )

    def send(self, message, end=b"\n"):
        if isinstance(message, dict):
            message = json.dumps(message, ensure_ascii=False)
        if isinstance(message, str):
            message = message.encode()
        self.process.stdin.write(message + end)
        self.process.stdin.flush()

    def read(self):
        return json.loads(self.process.stdout.readline())

    def ask(self, message):
        """Sends a request and returns its answer and what was told before it."""
        self.send(message)
        told = []
        while "method" in (line := self.read()):
            told.append(line)
        return line, told

    def close(self, timeout=2):
        """Closes the input; returns the rest of the output and the status."""
        self.process.stdin.close()
        rest = self.process.stdout.read()
        return rest, self.process.wait(timeout)


def request(number, method, **params):
    return {"jsonrpc": "2.0", "id": number, "method": method, "params": params}


def notification(method, **params):
    return {"jsonrpc": "2.0", "method": method, "params": params}
