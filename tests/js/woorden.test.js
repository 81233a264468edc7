import assert from "node:assert/strict";
import { test } from "node:test";
import { createWoord, GAT, splitWoord, woord } from "../../plugins/casuskijker/theme/woorden/woorden.js";

/** As a script might that nobody type checked. */
const vraag = /** @type {(sleutel: string) => string} */ (woord);

test("a word is said as it stands", () => {
  assert.equal(woord("kleur-knop.licht"), "Lichte weergave");
});

test("what is counted has a word for one and one for more", () => {
  const tel = (/** @type {number} */ aantal) => woord("zoek-veld.aantal_suggesties", { aantal });
  assert.deepEqual([0, 1, 2].map(tel), [
    "0 suggesties, kies met de pijltjes",
    "1 suggestie, kies met de pijltjes",
    "2 suggesties, kies met de pijltjes",
  ]);
});

test("a number is written as one reads it, and an element comes where the word leaves room", () => {
  const zeg = createWoord({ "a.veel": "Dit zijn er {veel}.", "a.link": "Lees {link} verder." });
  assert.equal(zeg("a.veel", { veel: 1200 }), "Dit zijn er 1.200.");
  assert.deepEqual(splitWoord(zeg("a.link", { link: GAT }), "hier", " en daar"), [
    "Lees ",
    "hier",
    " en daar",
    " verder.",
  ]);
});

test("a word that is not there, or a value that is not given, is an error that names it", () => {
  assert.throws(() => vraag("kleur-knop.paars"), /kleur-knop\.paars/);
  assert.throws(() => woord("zoek-veld.aantal_suggesties"), /suggesties.*, aantal/);
});
