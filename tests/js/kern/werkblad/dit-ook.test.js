// Two dossiers of one thing, each begun in a tab of its own.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  createDossier,
  describeDossier,
  setAntwoord,
} from "../../../../plugins/casuskijker/theme/kern/dossier/dossier.js";
import { findDitOok } from "../../../../plugins/casuskijker/theme/kern/werkblad/dit-ook.js";
import { createKijkraam } from "../../hulp/kijkraam.js";

const BRIL = createKijkraam();
const NU = new Date(2026, 10, 29, 12);

/** @param {number} aantal How many points are answered. */
function fill(aantal, nu = NU) {
  const { slug, versie } = BRIL;
  let dossier = createDossier({ kijkraam: slug, versie, casus: "de-trap", rol: "zelf" }, nu);
  const ids = BRIL.invalshoeken.flatMap(({ ingredienten }) => ingredienten.map(({ id }) => id));
  for (const id of ids.slice(0, aantal)) dossier = setAntwoord(dossier, id, { positie: "soms" }, nu);
  return dossier;
}

test("who hands over hears of another dossier of that day with more in it, and of no other", () => {
  const [dossier, meer] = [fill(1), fill(2)];
  const look = (/** @type {typeof dossier[]} */ ...others) =>
    findDitOok({ kijkraam: BRIL, deel: null, dossier, others })?.id ?? null;
  assert.equal(look(dossier, meer), meer.id);
  const gisteren = fill(2, new Date(2026, 10, 28, 12));
  const client = { ...describeDossier(meer, { rol: "client" }), gewijzigd: meer.gewijzigd };
  const anders = { ...meer, casus: "de-brief" };
  const vanAnder = { ...meer, van_ander: /** @type {const} */ (true) };
  for (const each of [dossier, fill(1), gisteren, client, anders, vanAnder]) assert.equal(look(each), null);
});
