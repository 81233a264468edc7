"""The keyboard of a reader in WebKitGTK, and the window in which one chooses a file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from tests.browser.webkitgtk_grenzen import Beperkt, wait_until

if TYPE_CHECKING:
    from pathlib import Path

    from tests.browser.webkitgtk import Bladzijde

KEYS = {"Tab": "\ue004", "Enter": "\ue007", "Escape": "\ue00c", "Space": " ", "Backspace": "\ue003", "Delete": "\ue017"}
KEYS |= {"ArrowLeft": "\ue012", "ArrowUp": "\ue013", "ArrowRight": "\ue014", "ArrowDown": "\ue015", "Shift": "\ue008"}
KEYS |= {"Home": "\ue011", "End": "\ue010", "PageUp": "\ue00e", "PageDown": "\ue00f", "Control": "\ue009"}
KEYS["Meta"] = "\ue03d"
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
"""How WebDriver calls a reference to an element."""

CATCH = """
window.bestandskiezer = null;
const click = HTMLInputElement.prototype.click;
HTMLInputElement.prototype.click = function () {
  if (this.type !== "file") return click.call(this);
  window.bestandskiezer = this;
  if (!this.isConnected) document.body.append(this);  // the driver takes no element that is on no page
};
"""
"""Has a page that asks for a file leave its field to us, since nobody can press in the window that would come."""


@dataclass
class Toetsenbord(Beperkt):
    """Keys that go to where the focus is."""

    bladzijde: Bladzijde

    def press(self, key: str) -> None:
        keys = [KEYS.get(part, part) for part in key.split("+")]
        actions = [{"type": "keyDown", "value": each} for each in keys]
        actions += [{"type": "keyUp", "value": each} for each in reversed(keys)]
        self.bladzijde.call("POST", "/actions", {"actions": [{"type": "key", "id": "toetsen", "actions": actions}]})

    def type(self, text: str) -> None:
        for character in text:
            self.press(character)


@dataclass
class Kiezer(Beperkt):
    """What asks for a file."""

    bladzijde: Bladzijde

    def set_files(self, file: str | Path) -> None:
        element = self.bladzijde.run("return window.bestandskiezer;")[ELEMENT]
        self.bladzijde.call("POST", f"/element/{element}/value", {"text": str(file)})
        self.bladzijde.run("if (!window.bestandskiezer.labels?.length) window.bestandskiezer.remove();")


@dataclass
class Kieswacht:
    """Waits until a page asks for a file."""

    kiezer: Kiezer

    @property
    def value(self) -> Kiezer:
        return self.kiezer

    def __enter__(self) -> Self:
        self.kiezer.bladzijde.run(CATCH)
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        if error is None:
            asked = wait_until(lambda: bool(self.kiezer.bladzijde.run("return window.bestandskiezer !== null;")))
            assert asked, "de bladzijde vraagt niet om een bestand"
