// A reader is brought to a place when all is there that moves the page, and the browser has made its own jump.
import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { setImmediate as pause } from "node:timers/promises";
import { arrive } from "../../../../plugins/casuskijker/theme/kijken/vul-balk/aankomst.js";

/** @type {FrameRequestCallback[]} */
let frames = [];
/** @type {Record<string, () => void>} */
let ears = {};
const article = { querySelectorAll: () => [{ localName: "dossier-balk" }] };
const balk = /** @type {any} */ ({ closest: () => article });

beforeEach(() => {
  frames = [];
  ears = {};
  const page = {
    self: globalThis,
    top: globalThis,
    addEventListener: (/** @type {string} */ soort, /** @type {() => void} */ hear) => (ears[soort] = hear),
    customElements: { whenDefined: () => Promise.resolve() },
    requestAnimationFrame: (/** @type {FrameRequestCallback} */ draw) => frames.push(draw),
  };
  Object.assign(globalThis, page);
});

function come() {
  const go = mock.fn();
  const { signal } = new AbortController();
  const werkblad = /** @type {any} */ ({ komt: Promise.resolve() });
  return { go, aangekomen: arrive(balk, { go, werkblad, signal }) };
}

test("the focus goes to a place after the frame in which the browser jumps there and takes the focus", async () => {
  const { go, aangekomen } = come();
  await pause();
  assert.equal(go.mock.callCount(), 0);
  assert.equal(frames.length, 1);
  frames[0]?.(0);
  await aangekomen;
  assert.equal(go.mock.callCount(), 1);
});

test("who does something before that frame is left where they are", async () => {
  const { go, aangekomen } = come();
  await pause();
  ears.wheel?.();
  frames[0]?.(0);
  await aangekomen;
  assert.equal(go.mock.callCount(), 0);
});
