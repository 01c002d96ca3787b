"""What the checks share: programs that may be missing, ports, and niggle itself as the yardstick."""

import json
import os
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NIGGLE = os.environ.get("NIGGLE", str(ROOT / ".build/release/niggle"))
OUT = Path(os.environ.get("HOSTS_OUT", ROOT / ".build/hosts"))

# A time for every message, so that the same words always get the same bytes.
NOW = "2026-03-02T09:00:00Z"


def skip(reason):
    """Ends the check: it cannot be run here."""
    print(f"skipped: {reason}")
    sys.exit(77)


def need(program, package=None):
    """The path of a program, from a Debian package if it is not there yet."""
    # Debian keeps daemons in /usr/sbin, which is not in everybody's path.
    path = os.environ["PATH"] + ":/usr/sbin:/sbin"
    if not shutil.which(program, path=path) and shutil.which("apt-get"):
        root = [] if os.geteuid() == 0 else ["sudo", "-n"]
        quiet = dict(stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            subprocess.run([*root, "apt-get", "update", "-q"], **quiet)
            install = ["apt-get", "install", "-q", "-y", "--no-install-recommends"]
            subprocess.run([*root, *install, package or program], **quiet)
        except OSError:
            pass  # no sudo: then the program stays missing
    return shutil.which(program, path=path) or skip(f"there is no {program} to be had")


def free_port():
    """A port nobody uses on this machine alone."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


def wait_for(condition, what, seconds=20):
    """What the condition gives once it is true; exceptions count as not yet."""
    end = time.monotonic() + seconds
    while True:
        try:
            if value := condition():
                return value
        except (OSError, ValueError):
            pass
        if time.monotonic() > end:
            raise AssertionError(f"not within {seconds} s: {what}")
        time.sleep(0.05)


def listens(port):
    """Whether somebody listens on a port of this machine."""
    with socket.create_connection(("127.0.0.1", port), 1):
        return True


def replies(requests, *options):
    """What one process answers to requests, in their order."""
    lines = "".join(json.dumps(request) + "\n" for request in requests)
    done = subprocess.run(
        [NIGGLE, "serve", *options], input=lines.encode(), stdout=subprocess.PIPE, check=True
    )
    return [json.loads(line) for line in done.stdout.splitlines()]
