// The cabinet: every dossier and every answer under a name of its own; what cannot be read stays and is told.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  keepDossier,
  keepKenmerk,
  keepReflectie,
  listDossiers,
  listReflecties,
  listStukken,
  nameDossier,
  nameReflectie,
  parseDossier,
  writeDossier,
  writeReflectie,
} from "../../../../plugins/casuskijker/theme/kern/dossier/kast.js";
import { keepOnbekend, listOnbekend } from "../../../../plugins/casuskijker/theme/kern/dossier/onbekend.js";
import { addInbrengen, createGroep } from "../../../../plugins/casuskijker/theme/kern/groep/groep.js";
import { findGroep, keepGroep } from "../../../../plugins/casuskijker/theme/kern/groep/groep-kast.js";
import { LID, ONBEKEND } from "../../hulp/bestanden.js";
import { openOpslag } from "../../hulp/browser.js";
import { createKijkraam, fillIn } from "../../hulp/kijkraam.js";

const BRIL = createKijkraam();

/** @param {string} id @param {string} gewijzigd */
function dossier(id, gewijzigd = "2026-11-24T10:00:00.000Z") {
  return { ...fillIn(BRIL, { "ingredient-1": "soms" }), id, gewijzigd };
}

test("dossiers come back as they were kept, last changed first", () => {
  const opslag = openOpslag();
  const [oud, nieuw] = [dossier("d1", "2026-01-01T10:00:00Z"), dossier("d2")];
  assert.deepEqual([keepDossier(opslag, oud), keepDossier(opslag, nieuw)], ["bewaard", "bewaard"]);
  assert.deepEqual(listDossiers(opslag), { dossiers: [nieuw, oud], onleesbaar: [] });
  assert.deepEqual(parseDossier(writeDossier(oud)), oud);
});

test("a dossier takes the place of what was kept under its id", () => {
  const opslag = openOpslag();
  keepDossier(opslag, dossier("d1"));
  assert.equal(keepDossier(opslag, { ...dossier("d1"), naam: "Anders" }), "bewaard");
  assert.deepEqual(
    listDossiers(opslag).dossiers.map(({ naam }) => naam),
    ["Anders"],
  );
});

test("a dossier of before gets its mark once, when it is handed over, and keeps it", () => {
  const opslag = openOpslag();
  const oud = { ...dossier("d1"), kenmerk: null };
  keepDossier(opslag, oud);
  const { kenmerk } = keepKenmerk(opslag, oud);
  assert.match(kenmerk ?? "", /^[2-9a-z][0-9a-z]{6}$/);
  assert.deepEqual(listDossiers(opslag).dossiers, [{ ...oud, kenmerk }]);
  // A page that has it open from before learns the same.
  assert.equal(keepKenmerk(opslag, { ...oud, naam: "Hier open" }).kenmerk, kenmerk);
  const nieuw = dossier("d2");
  assert.equal(keepKenmerk(opslag, nieuw), nieuw);
  assert.match(keepKenmerk(opslag, { ...nieuw, kenmerk: null }).kenmerk ?? "", /^[2-9a-z]/);
  assert.equal(listDossiers(opslag).dossiers.length, 1);
});

test("answers are kept by casus, and settings are nobody's work", () => {
  const opslag = openOpslag();
  keepReflectie(opslag, "de-brief", { eerste: "Ja." });
  opslag.write("kleur", "donker", null);
  const { reflecties } = listReflecties(opslag);
  assert.deepEqual({ ...reflecties["de-brief"] }, { eerste: "Ja." });
  assert.deepEqual(listStukken(opslag, "browser"), [nameReflectie("de-brief")]);
});

const KAPOT = ["{half", '{"formaat":9,"dossier":{}}', "null", writeDossier(dossier("d2"))];

test("what is damaged, newer or of another dossier is told apart, and a dossier that is whole stays", () => {
  for (const tekst of KAPOT) {
    const opslag = openOpslag();
    keepDossier(opslag, dossier("d3"));
    opslag.write(nameDossier("d1"), tekst, null);
    const { dossiers, onleesbaar } = listDossiers(opslag);
    assert.deepEqual([dossiers.map(({ id }) => id), onleesbaar.map((stuk) => stuk.tekst)], [["d3"], [tekst]]);
  }
});

test("what cannot be read is never written over", () => {
  const opslag = openOpslag();
  for (const [naam, tekst] of [
    [nameDossier("d1"), "{half"],
    [nameReflectie("de-brief"), writeReflectie({}).replace('"formaat":1', '"formaat":2')],
    ["groep", '{"formaat":1,"groep":{"leden":3}}'],
  ])
    opslag.write(naam, tekst, null);
  const groep = addInbrengen(createGroep(), [{ ...LID, gewijzigd: null }]).groep;
  const uitkomsten = [
    keepDossier(opslag, dossier("d1")),
    keepReflectie(opslag, "de-brief", { a: "b" }),
    keepGroep(opslag, groep),
  ];
  assert.deepEqual(uitkomsten, ["botsing", "botsing", "botsing"]);
  assert.equal(opslag.read(nameDossier("d1")), "{half");
  assert.deepEqual(
    findGroep(opslag).onleesbaar.map(({ naam }) => naam),
    ["groep"],
  );
});

test("what could not be read back is not kept", () => {
  const opslag = openOpslag();
  const vol = Object.fromEntries(Array.from({ length: 1001 }, (_, nummer) => [`v-${nummer}`, "x"]));
  const lang = "x".repeat(201);
  const uitkomsten = [
    keepDossier(opslag, { ...dossier("d1"), id: lang }),
    keepDossier(opslag, { ...dossier("d1"), antwoorden: { [lang]: { positie: "soms", notitie: "" } } }),
    keepReflectie(opslag, "de-brief", vol),
    keepReflectie(opslag, "de-brief", { eerste: "x".repeat(4001) }),
  ];
  assert.deepEqual(new Set(uitkomsten), new Set(["onleesbaar"]));
  assert.deepEqual(listStukken(opslag, "browser"), []);
});

test("a part that this page does not know is kept once, to the letter; other names are told apart", () => {
  const opslag = openOpslag();
  const { tekst, soort } = ONBEKEND;
  assert.deepEqual([keepOnbekend(opslag, tekst), keepOnbekend(opslag, tekst)], ["bewaard", "bewaard"]);
  opslag.write("les:abc", "{}", null);
  opslag.write("onbekend:kapot", "{half", null);
  opslag.write("kleur", "donker", null);
  keepDossier(opslag, dossier("d1"));
  const { onbekend, onleesbaar } = listOnbekend(opslag);
  assert.deepEqual(
    onbekend.map(({ plek, ...rest }) => [opslag.read(plek), rest]),
    [[tekst, { soort, tekst }]],
  );
  assert.deepEqual(
    onleesbaar.map(({ naam }) => naam),
    ["les:abc", "onbekend:kapot"],
  );
});

test("of two that were changed in the same second the later comes first, however its moment is written", () => {
  const opslag = openOpslag();
  for (const [id, moment] of [
    ["d1", "2026-11-24T10:00:00Z"],
    ["d2", "2026-11-24T10:00:00.5Z"],
  ])
    keepDossier(opslag, dossier(id, moment));
  assert.deepEqual(
    listDossiers(opslag).dossiers.map(({ id }) => id),
    ["d2", "d1"],
  );
});

test("there is no group where nothing was laid down, nor where nothing is left", () => {
  const opslag = openOpslag();
  assert.equal(findGroep(opslag).groep, null);
  keepGroep(opslag, createGroep());
  assert.deepEqual(findGroep(opslag), { groep: null, onleesbaar: [] });
});
