// The next one comes by itself for who chooses with a finger or a mouse, and not under the hands of who types.
import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { EVEN, expectKeuze } from "../../../../plugins/casuskijker/theme/kijken/vul-balk/vanzelf.js";

/** @param {(article: EventTarget, act: (soort: string, waar?: string) => void) => void} act */
function choose(act) {
  mock.timers.enable({ apis: ["setTimeout"] });
  const article = new EventTarget();
  const go = mock.fn();
  const einde = new AbortController();
  expectKeuze(article, { go, signal: einde.signal });
  const send = (/** @type {string} */ soort, waar = ".positie") => {
    const event = new Event(soort);
    const target = { closest: (/** @type {string} */ wat) => (wat === ".ingredient" || wat === waar ? target : null) };
    Object.defineProperty(event, "target", { value: target });
    if (soort === "einde") einde.abort();
    else article.dispatchEvent(event);
  };
  act(article, send);
  mock.timers.tick(EVEN);
  const { length } = go.mock.calls;
  mock.timers.reset();
  return length;
}

test("a moment after a tap the next one comes, once", () => {
  assert.equal(
    choose((_, send) => {
      send("pointerdown");
      send("change");
    }),
    1,
  );
  assert.equal(
    choose((_, send) => ["pointerdown", "change", "pointerdown", "change"].forEach((soort) => send(soort))),
    1,
  );
});

test("not for who goes through the positions with the arrow keys, nor for a choice that a script makes", () => {
  assert.equal(
    choose((_, send) => ["pointerdown", "keydown", "change"].forEach((soort) => send(soort))),
    0,
  );
  assert.equal(
    choose((_, send) => send("change")),
    0,
  );
});

test("not for who does something else in that moment, nor on a page that is left", () => {
  for (const [soort, waar] of [
    ["pointerdown", ".notitie"],
    ["keydown", ".positie"],
    ["einde", ""],
  ])
    assert.equal(
      choose((_, send) => {
        send("pointerdown");
        send("change");
        send(soort, waar);
      }),
      0,
      soort,
    );
});

test("what is written or ticked elsewhere is no choice", () => {
  assert.equal(
    choose((_, send) => {
      send("pointerdown", ".notitie");
      send("change", ".notitie");
    }),
    0,
  );
});
