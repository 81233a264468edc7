"""WebKitGTK, the WebKit that Debian and Ubuntu have, over WebDriver: plain HTTP, for which no package is needed."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Iterable

DRIVER, DISPLAY = "WebKitWebDriver", "Xvfb"
PACKAGES = ("webkit2gtk-driver", "xvfb")
MINI_BROWSERS = ("webkitgtk-6.0/MiniBrowser", "webkit2gtk-4.1/MiniBrowser", "webkit2gtk-4.0/MiniBrowser")
SECONDS_TO_START = 15
SECONDS_TO_ANSWER = 150
SECONDS_OF_SCRIPT = 120
"""What a script in the page may take: the 30 of the driver itself were too few on a busy machine."""
ATTEMPTS = 3


class RijderError(Exception):
    """What the driver said instead of doing what it was asked; `kind` is its word for it."""

    def __init__(self, kind: str, message: str) -> None:
        """Take both."""
        super().__init__(f"{kind}: {message}")
        self.kind = kind


def find_status(url: str) -> int:
    """Return how the server answers; the driver does not tell, so it is asked once more."""
    try:
        with urllib.request.urlopen(url, timeout=SECONDS_TO_ANSWER) as answer:  # noqa: S310 - a test site
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code


def find_webkitgtk() -> Path | None:
    """Return the browser that the driver starts, when all that it needs is there."""
    if not (shutil.which(DRIVER) and (os.environ.get("DISPLAY") or shutil.which(DISPLAY))):
        return None
    places = (found for folder in ("/usr/lib", "/usr/libexec") for found in _find_mini_browsers(Path(folder)))
    return next(iter(places), None)


def _find_mini_browsers(folder: Path) -> Iterable[Path]:
    for name in MINI_BROWSERS:
        yield from (path for path in (folder / name, *folder.glob(f"*-linux-gnu*/{name}")) if path.is_file())


@dataclass
class Scherm:
    """A screen that nobody sees, and the surroundings in which the browser starts."""

    downloads: Path
    environment: dict[str, str] = field(default_factory=lambda: dict(os.environ))
    process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start the screen, where there is one to be had, and make the surroundings."""
        if shutil.which(DISPLAY):
            self.environment["DISPLAY"] = self._start_display()
        self.environment |= {"LANG": "C.UTF-8", "TZ": "Europe/Amsterdam", "NO_AT_BRIDGE": "1"}
        self.environment["XDG_CONFIG_HOME"] = str(self._choose_downloads())
        if os.geteuid() == 0:  # its sandbox does not start for root
            self.environment["WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS"] = "1"

    def _start_display(self) -> str:
        """Start it on a number that it chooses itself."""
        reading, writing = os.pipe()
        command = [DISPLAY, "-displayfd", str(writing), "-screen", "0", "1600x1200x24", "-nolisten", "tcp"]
        self.process = start(command, self.environment, pass_fds=(writing,))
        os.close(writing)
        with os.fdopen(reading) as number:
            return f":{number.readline().strip()}"

    def _choose_downloads(self) -> Path:
        """Write settings of a desktop with our folder for downloads, and return where they stand."""
        settings = self.downloads.with_name(f"{self.downloads.name}-instellingen")
        settings.mkdir(exist_ok=True)
        (settings / "user-dirs.dirs").write_text(f'XDG_DOWNLOAD_DIR="{self.downloads}"\n', "utf-8")
        return settings

    def stop(self) -> None:
        """Stop the screen."""
        if self.process:
            stop(self.process)


@dataclass
class Rijder:
    """A driver, which has one session at a time: a reader who has never been here."""

    binary: Path
    environment: dict[str, str]
    port: int = 0
    process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start the driver, and wait until it answers."""
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.process = start([DRIVER, f"--port={self.port}", "--host=127.0.0.1"], self.environment)
        self._wait()

    def _wait(self) -> None:
        end = time.monotonic() + SECONDS_TO_START
        while True:
            try:
                self.call("GET", "/status")
            except OSError:
                if time.monotonic() > end:
                    raise
                time.sleep(0.05)
            else:
                return

    def new_session(self) -> dict[str, Any]:
        """Open a window of a new reader; returns the session and what the browser says of itself.

        Once in a while the browser and the driver miss each other and wait for ever; then both start anew.
        """
        options = {"binary": str(self.binary), "args": ["--automation"]}
        timeouts = {"script": SECONDS_OF_SCRIPT * 1000}
        wish = {"capabilities": {"alwaysMatch": {"webkitgtk:browserOptions": options, "timeouts": timeouts}}}
        for _ in range(ATTEMPTS):
            try:
                return cast("dict[str, Any]", self.call("POST", "/session", wish, seconds=SECONDS_TO_START))
            except (TimeoutError, RijderError):
                self.restart()
        raise TimeoutError(f"WebKitGTK start niet: {ATTEMPTS} keer geprobeerd")

    def call(self, method: str, path: str, body: object = None, *, seconds: float = SECONDS_TO_ANSWER) -> Any:  # noqa: ANN401 - whatever the driver answers
        """Ask the driver something, and return its answer."""
        data = None if body is None else json.dumps(body).encode()
        headers = {"Content-Type": "application/json"}
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}", data, headers, method=method)
        try:
            with urllib.request.urlopen(request, timeout=seconds) as answer:  # noqa: S310 - ours
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            value = json.load(error)["value"]
            raise RijderError(value["error"], value["message"]) from None

    def restart(self) -> None:
        """Start the driver anew, and let go of the browser of the one before."""
        self.stop()
        self.start()

    def stop(self) -> None:
        """Stop the driver and its browser."""
        if self.process:
            stop(self.process)


def start(
    command: list[str], environment: dict[str, str], *, pass_fds: tuple[int, ...] = ()
) -> subprocess.Popen[bytes]:
    """Start a process at the head of its own group, so that what it starts can be stopped with it."""
    return subprocess.Popen(
        command,
        env=environment,
        pass_fds=pass_fds,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def stop(process: subprocess.Popen[bytes]) -> None:
    """End a process and what it started."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGTERM)
    process.wait()
