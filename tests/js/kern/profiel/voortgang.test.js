// How far a dossier is, invalshoek by invalshoek.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createDossier, setAntwoord } from "../../../../plugins/casuskijker/theme/kern/dossier/dossier.js";
import { computeProfiel } from "../../../../plugins/casuskijker/theme/kern/profiel/profiel.js";
import { computeVoortgang } from "../../../../plugins/casuskijker/theme/kern/profiel/voortgang.js";
import { createGesprek, createKijkraam, fillIn } from "../../hulp/kijkraam.js";

test("a checklist is as far as its profiel says, and a note alone takes it no further", () => {
  const kijkraam = createKijkraam({ ids: ["a", "b", "c"], perDeel: 2 });
  const dossier = setAntwoord(fillIn(kijkraam, { a: "soms" }), "c", { notitie: "Gezien." });
  assert.deepEqual(computeVoortgang(kijkraam, dossier), [
    { gedaan: 1, totaal: 2 },
    { gedaan: 0, totaal: 1 },
  ]);
  const { delen } = computeProfiel(kijkraam, dossier);
  assert.deepEqual(
    computeVoortgang(kijkraam, dossier),
    delen.map(({ bekeken, totaal }) => ({ gedaan: bekeken, totaal })),
  );
});

test("a position that the schaal no longer has is no progress", () => {
  const kijkraam = createKijkraam({ ids: ["a"] });
  assert.deepEqual(computeVoortgang(kijkraam, fillIn(kijkraam, { a: "van-vroeger" })), [{ gedaan: 0, totaal: 1 }]);
});

test("a gesprek is as far as its notes", () => {
  const gesprek = createGesprek({ begin: ["a", "b"] });
  const [{ vragen }] = gesprek.invalshoeken;
  const leeg = createDossier({ kijkraam: gesprek.slug, versie: 1 });
  assert.deepEqual(computeVoortgang(gesprek, leeg)[0], { gedaan: 0, totaal: vragen.length });
  const gezegd = setAntwoord(leeg, vragen[0].id, { notitie: "Wij twijfelen." });
  assert.deepEqual(computeVoortgang(gesprek, gezegd)[0], { gedaan: 1, totaal: vragen.length });
});
