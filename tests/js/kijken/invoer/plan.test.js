// What opening a file would do, before it does anything; and files that are opened at once, one after the other.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readBestand } from "../../../../plugins/casuskijker/theme/kern/dossier/bestand.js";
import { addInbrengen, createGroep } from "../../../../plugins/casuskijker/theme/kern/groep/groep.js";
import { findGroep, keepGroep } from "../../../../plugins/casuskijker/theme/kern/groep/groep-kast.js";
import { describeInhoud } from "../../../../plugins/casuskijker/theme/kijken/invoer/inhoud-zinnen.js";
import { planDossiers, planReflecties } from "../../../../plugins/casuskijker/theme/kijken/invoer/plan.js";
import { addToReeks, beginReeks } from "../../../../plugins/casuskijker/theme/kijken/invoer/reeks.js";
import { planRest } from "../../../../plugins/casuskijker/theme/kijken/invoer/rest.js";
import { BESTAND, LID } from "../../hulp/bestanden.js";
import { openOpslag } from "../../hulp/browser.js";

const GELEZEN = readBestand(JSON.stringify(BESTAND));
const [DOSSIER] = GELEZEN.dossiers;

test("a dossier of a file is new, newer, older or the same beside what is kept here", () => {
  const soort = (/** @type {Partial<typeof DOSSIER>} */ anders) =>
    planDossiers(GELEZEN, [{ ...DOSSIER, ...anders }])[0].soort;
  assert.equal(planDossiers(GELEZEN, [])[0].soort, "nieuw");
  assert.equal(soort({}), "gelijk");
  assert.equal(soort({ naam: "anders", gewijzigd: "2026-01-01T00:00:00Z" }), "nieuwer");
  assert.equal(soort({ naam: "anders", gewijzigd: "2027-01-01T00:00:00Z" }), "ouder");
});

test("answers to a casus are new, other or the same", () => {
  const [casus] = Object.keys(GELEZEN.reflecties);
  const soort = (/** @type {Record<string, Record<string, string>>} */ hier) => planReflecties(GELEZEN, hier)[0].soort;
  assert.equal(soort({}), "nieuw");
  assert.equal(soort({ [casus]: { ...GELEZEN.reflecties[casus] } }), "gelijk");
  assert.equal(soort({ [casus]: { eerste: "Iets anders." } }), "anders");
});

/** @param {import("../../../../plugins/casuskijker/theme/grond/opslag/opslag.js").Opslag} opslag */
function plan(opslag) {
  return planRest(opslag, GELEZEN).map(({ uitleg, keuzes }) => [uitleg, ...keuzes.map(({ tekst }) => tekst)]);
}

test("a group and what could not be read come back where there is nothing, and go over nothing", () => {
  const opslag = openOpslag();
  assert.deepEqual(plan(opslag), [
    ["staat hier nog niet", "Neem over", "Laat liggen"],
    ["gaat terug zoals het was", "Zet terug", "Laat liggen"],
  ]);
  for (const { keuzes } of planRest(opslag, GELEZEN)) keuzes[0].act?.();
  assert.deepEqual(plan(opslag), [
    ["ligt hier al", "Laat liggen"],
    ["staat hier al, precies zo", "Laat liggen"],
  ]);
});

test("beside another group it can be laid down, or take its place", () => {
  const opslag = openOpslag();
  keepGroep(opslag, addInbrengen(createGroep(), [{ ...LID, kenmerk: "ander", gewijzigd: null }]).groep);
  opslag.write("dossier:d2", "iets anders", null);
  const [groep, stuk] = planRest(opslag, GELEZEN);
  assert.equal(groep.uitleg, "hier ligt al een groep: 1 bijdrage");
  assert.equal(stuk.uitleg, "op zijn plaats staat hier iets anders; dat blijft staan");
  groep.keuzes.find(({ tekst }) => tekst === "Leg erbij")?.act?.();
  assert.equal(findGroep(opslag).groep?.leden.length, 2);
  groep.keuzes.find(({ tekst }) => tekst.startsWith("Vervang"))?.act?.();
  assert.equal(findGroep(opslag).groep?.leden.length, 1);
});

test("what is in a file is said in words", () => {
  assert.equal(
    describeInhoud(GELEZEN),
    "1 dossier, antwoorden bij 1 casus, de groep van Samen kijken en 1 stuk dat niet te lezen was",
  );
  assert.equal(
    describeInhoud({ dossiers: [], reflecties: {}, groep: null, onbekend: [], onleesbaar: [] }),
    "nog niets",
  );
});

test("files opened at once are done in the order of the reader, and all that came of them is said", async () => {
  const [een, twee] = ["een", "twee"].map((naam) => new File([], naam));
  beginReeks([een, twee]);
  /** @type {string[]} */
  const gezegd = [];
  const say = (/** @type {string} */ zinnen) => void gezegd.push(zinnen);
  await Promise.all([
    addToReeks(twee, async () => "Twee.", say),
    addToReeks(een, () => new Promise((done) => setTimeout(done, 5, "Een.")), say),
  ]);
  assert.deepEqual(gezegd, ["Een.", "Een. Twee."]);
  beginReeks([twee]);
  await addToReeks(twee, async () => "Later.", say);
  await addToReeks(een, async () => "Erbij.", say);
  assert.deepEqual(gezegd.slice(2), ["Later.", "Later. Erbij."]);
});
