"""A headless Chromium with one page, driven over the DevTools protocol."""

import base64
import json
import subprocess
import tempfile
from pathlib import Path

from websockets.sync.client import connect

from support import need, wait_for


class Page:
    """A page of a real browser; close it with `with`."""

    def __init__(self, address):
        self.folder = tempfile.TemporaryDirectory()
        self.browser = subprocess.Popen(
            # The sandbox wants a user other than root; what is opened is our own page alone.
            [need("chromium"), "--headless=new", "--no-sandbox", "--disable-gpu",
             "--disable-dev-shm-usage", "--disable-background-networking", "--no-first-run",
             "--accept-lang=en-GB", "--remote-debugging-port=0", f"--user-data-dir={self.folder.name}",
             "about:blank"],
            stderr=subprocess.DEVNULL,
        )
        port_file = Path(self.folder.name, "DevToolsActivePort")
        port, path = wait_for(lambda: port_file.read_text().split(), "the browser", 60)
        self.wire = connect(f"ws://127.0.0.1:{port}{path}", max_size=None)
        self.count = 0
        self.session = None
        self.problems = []
        target = self.send("Target.createTarget", url="about:blank")["targetId"]
        attached = self.send("Target.attachToTarget", targetId=target, flatten=True)
        self.session = attached["sessionId"]
        for domain in ["Page", "Runtime", "Log"]:
            self.send(f"{domain}.enable")
        self.send("Page.navigate", url=address)
        self.wait("document.readyState === 'complete'", "the page")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.wire.close()
        self.browser.terminate()
        self.browser.wait()
        self.folder.cleanup()

    def send(self, method, **parameters):
        """The result of a command; what goes wrong in the page meanwhile is kept in `problems`."""
        self.count += 1
        message = {"id": self.count, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        self.wire.send(json.dumps(message))
        while True:
            answer = json.loads(self.wire.recv(timeout=60))
            if answer.get("id") == self.count:
                if "error" in answer:  # such as a script in a page that just went
                    raise ValueError(method, answer["error"])
                return answer["result"]
            if answer.get("method") == "Runtime.exceptionThrown":
                self.problems.append(answer["params"]["exceptionDetails"])
            if answer.get("method") == "Log.entryAdded":
                if answer["params"]["entry"]["level"] == "error":
                    self.problems.append(answer["params"]["entry"])

    def value(self, script):
        """What a script gives in the page; promises are waited for."""
        result = self.send(
            "Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True
        )
        assert "exceptionDetails" not in result, result["exceptionDetails"]
        return result["result"].get("value")

    def wait(self, script, what):
        """What a script gives once it is true."""
        return wait_for(lambda: self.value(script), what)

    def type(self, text):
        """Types a text where the focus is."""
        self.send("Input.insertText", text=text)

    def press(self, key, code, shift=False, text=""):
        """Presses a key where the focus is."""
        event = dict(key=key, code=key, windowsVirtualKeyCode=code, modifiers=8 * shift)
        self.send("Input.dispatchKeyEvent", type="keyDown", text=text, **event)
        self.send("Input.dispatchKeyEvent", type="keyUp", **event)

    def resize(self, width, height):
        """Gives the page another size."""
        self.send(
            "Emulation.setDeviceMetricsOverride",
            width=width, height=height, deviceScaleFactor=1, mobile=False,
        )

    def scheme(self, name):
        """Gives the reader a light or dark colour scheme."""
        features = [{"name": "prefers-color-scheme", "value": name}]
        self.send("Emulation.setEmulatedMedia", features=features)

    def screenshot(self, path):
        """Keeps a picture of the page."""
        data = self.send("Page.captureScreenshot", format="png")["data"]
        Path(path).write_bytes(base64.b64decode(data))
