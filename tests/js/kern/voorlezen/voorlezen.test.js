// Reading aloud: with a voice of this machine only, and one that waits and stops where it is told.
import assert from "node:assert/strict";
import { test } from "node:test";

import { findStem } from "../../../../plugins/casuskijker/theme/kern/voorlezen/stem.js";
import { Voorlezer } from "../../../../plugins/casuskijker/theme/kern/voorlezen/voorlezer.js";

const STEM = { lang: "nl-NL", localService: true, default: false };

/** @param {number} aantal */
function createVoorlezer(aantal) {
  /** @type {string[]} */
  const gebeurd = [];
  /** @type {(() => void)[]} */
  const klaar = [];
  const voorlezer = new Voorlezer(aantal, {
    spreek: (stuk, einde) => {
      gebeurd.push(`spreekt ${stuk}`);
      klaar.push(einde);
    },
    zwijg: () => gebeurd.push("zwijgt"),
    toon: (stand, stuk) => gebeurd.push(`${stand} ${stuk}`),
  });
  return { voorlezer, gebeurd, klaar };
}

test("a voice to which the browser would send the text is none", () => {
  assert.equal(findStem([{ ...STEM, localService: false }]), undefined);
  assert.equal(findStem([]), undefined);
});

test("a voice is Dutch, however its language is written, and the one that the reader chose goes first", () => {
  const duits = { ...STEM, lang: "de-DE", default: true };
  const noors = { ...STEM, lang: "nld" };
  const android = { ...STEM, lang: "nl_NL" };
  const vlaams = { ...STEM, lang: "NL-be", default: true };
  assert.equal(findStem([duits, noors, android]), android);
  assert.equal(findStem([duits, android, vlaams]), vlaams);
});

test("it reads one piece after another, and is silent after the last", () => {
  const { voorlezer, gebeurd, klaar } = createVoorlezer(2);
  voorlezer.toggle();
  klaar[0]();
  klaar[1]();
  assert.deepEqual(gebeurd, ["leest 0", "spreekt 0", "leest 1", "spreekt 1", "zwijgt", "stil 0"]);
});

test("it waits at the beginning of a piece, and the end of what was broken off counts for nothing", () => {
  const { voorlezer, gebeurd, klaar } = createVoorlezer(3);
  voorlezer.toggle();
  klaar[0]();
  voorlezer.toggle();
  klaar[1]();
  voorlezer.toggle();
  assert.deepEqual(gebeurd.slice(4), ["zwijgt", "wacht 1", "leest 1", "spreekt 1"]);
});

test("after a stop it begins at the beginning", () => {
  const { voorlezer, gebeurd, klaar } = createVoorlezer(3);
  voorlezer.toggle();
  klaar[0]();
  voorlezer.stop();
  voorlezer.toggle();
  assert.deepEqual(gebeurd.slice(4), ["zwijgt", "stil 0", "leest 0", "spreekt 0"]);
});
