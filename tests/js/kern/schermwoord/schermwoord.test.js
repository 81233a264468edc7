// The word on the screen of a room, as a sheet knows it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { isSchermwoord } from "../../../../plugins/casuskijker/theme/kern/schermwoord/schermwoord.js";

/** As domain/schermwoord.py makes it of ‘anker’; tests/domain/test_schermwoord.py holds the same. */
const WAT = { over: "de-sleutel/bel", afdruk: "bnvxq" };

test("a word counts with a capital, a space or a point, and another one does not", () => {
  for (const getypt of ["anker", " Anker.", "ANKER", "änker"]) assert.equal(isSchermwoord(getypt, WAT), true, getypt);
  for (const getypt of ["", "anke", "appel", "bnvxq"]) assert.equal(isSchermwoord(getypt, WAT), false, getypt);
  assert.equal(isSchermwoord("anker", { ...WAT, over: "de-sleutel/mat" }), false, "each turn has its own");
});
