#!/usr/bin/env python3
"""A worker: answers what comes to `niggle.say` with a niggle of its own. worker.py [PROGRAM]

Start as many as there are cores, on as many machines as there are; NATS gives each message to one of
them. A worker knows nothing between two messages: the conversation is in the message, as `state`.
NATS_URL names the server.
"""
import asyncio
import os
import signal
import sys

import nats


async def main(program="niggle"):
    niggle = await asyncio.create_subprocess_exec(
        program, "serve", "--stateless",
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, limit=1 << 24,
    )
    end = asyncio.Queue()

    async def answer(message):
        # A message is a line; a blank one would get no answer.
        niggle.stdin.write((message.data.replace(b"\n", b" ").strip() or b"{}") + b"\n")
        if line := await niggle.stdout.readline():
            await message.respond(line)
        else:
            await end.put("niggle has gone")  # whoever supervises us starts another

    async def closed():
        await end.put(None)

    url = os.environ.get("NATS_URL", "nats://127.0.0.1:4222")
    connection = await nats.connect(url, closed_cb=closed)
    await connection.subscribe("niggle.say", queue="niggle", cb=answer)

    # SIGTERM: take no more, answer what was taken, and go.
    drain = lambda: asyncio.ensure_future(connection.drain())
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, drain)
    sys.exit(await end.get())


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:2]))
