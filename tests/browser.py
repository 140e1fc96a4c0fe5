"""A headless Chromium driven over a pipe by the DevTools protocol, for the tests of the page."""

import json
import os
import shutil
import subprocess
from itertools import count

BROWSERS = ["chromium", "chromium-browser", "google-chrome", "chrome"]
FLAGS = [
    "--headless",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--remote-debugging-pipe",
]
_MOST_FRAMES = 500
AS_ROOT = ["--no-sandbox"] if os.geteuid() == 0 else []


def installed():
    """Return the path of a browser, or None."""
    return next(filter(None, map(shutil.which, BROWSERS)), None)


class Browser:
    """One browser with one tab; `events` keeps what it told since the last `open`."""

    def __init__(self, program, profile):
        ours_in, theirs_out = os.pipe()
        theirs_in, ours_out = os.pipe()
        shell = f'exec "$0" "$@" 3<&{theirs_in} 4>&{theirs_out}'
        self.process = subprocess.Popen(
            ["bash", "-c", shell, program, *FLAGS, *AS_ROOT, f"--user-data-dir={profile}"],
            pass_fds=(theirs_in, theirs_out),
            stderr=subprocess.DEVNULL,
        )
        os.close(theirs_in)
        os.close(theirs_out)
        self.reader, self.writer = os.fdopen(ours_in, "rb"), os.fdopen(ours_out, "wb")
        self.numbers, self.events, self.pending = count(1), [], b""
        self.session = None
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        attached = self.call("Target.attachToTarget", targetId=target, flatten=True)
        self.session = attached["sessionId"]
        for domain in ["Page", "Runtime", "Network", "Log"]:
            self.call(f"{domain}.enable")

    def call(self, method, **params):
        """Call a method of the protocol and return its result."""
        number = next(self.numbers)
        message = {"id": number, "method": method, "params": params}
        if self.session:
            message["sessionId"] = self.session
        self.writer.write(json.dumps(message).encode() + b"\0")
        self.writer.flush()
        while True:
            answer = self.receive()
            if answer.get("id") == number:
                assert "error" not in answer, answer
                return answer["result"]
            self.events.append(answer)

    def receive(self):
        while b"\0" not in self.pending:
            piece = self.reader.read1()
            assert piece, "the browser has gone"
            self.pending += piece
        message, self.pending = self.pending.split(b"\0", 1)
        return json.loads(message)

    def open(self, url):
        """Go to `url` and wait until it has loaded."""
        self.events.clear()
        self.call("Page.navigate", url=url)
        while not self.told("Page.loadEventFired"):
            self.events.append(self.receive())

    def told(self, method):
        """Return the parameters of the events of this name."""
        return [event["params"] for event in self.events if event.get("method") == method]

    def value(self, expression):
        """Return the value of a JavaScript expression on the page."""
        answer = self.call("Runtime.evaluate", expression=expression, returnByValue=True)
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    def wait_for(self, condition):
        """Wait until a JavaScript expression is true: until the page has drawn itself so often."""
        for _ in range(_MOST_FRAMES):
            if self.value(condition):
                return
            self.call(
                "Runtime.evaluate",
                expression="new Promise((done) => requestAnimationFrame(() => done()))",
                awaitPromise=True,
            )
        raise AssertionError(condition)

    def resize(self, width):
        """Give the page `width` CSS pixels, as a phone where that is narrow."""
        screen = {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": width < 400}
        self.call("Emulation.setDeviceMetricsOverride", **screen)

    def press(self, key):
        """Press a key, as on a keyboard."""
        codes = {"Tab": 9, "Enter": 13}
        key_of = {"key": key, "code": key, "windowsVirtualKeyCode": codes[key]}
        text = {"text": "\r"} if key == "Enter" else {}
        self.call("Input.dispatchKeyEvent", type="keyDown", **key_of, **text)
        self.call("Input.dispatchKeyEvent", type="keyUp", **key_of)

    def type(self, text):
        """Type `text` into what has the focus."""
        self.call("Input.insertText", text=text)

    def close(self):
        self.process.terminate()
        self.process.wait()
        self.reader.close()
        self.writer.close()
