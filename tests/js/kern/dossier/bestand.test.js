// What a reader takes along in a file comes back whole, from this version and from every earlier one.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { readBestand, writeBestand } from "../../../../plugins/casuskijker/theme/kern/dossier/bestand.js";
import {
  copyDossier,
  createDossier,
  describeDossier,
  FORMAAT,
  FORMAAT_BESTAND,
  isLeeg,
  ROLLEN,
  setAntwoord,
  setPunten,
} from "../../../../plugins/casuskijker/theme/kern/dossier/dossier.js";
import { migrate } from "../../../../plugins/casuskijker/theme/kern/dossier/lezen.js";
import { BESTAND, BESTAND_2, DOSSIER, GROEP, GROEP_1, LID, LID_1, ONBEKEND, RONDE } from "../../hulp/bestanden.js";
import { PROJECT } from "../../hulp/python.js";

const tekst = fc.string({ unit: "grapheme", maxLength: 40 });
const ids = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4})?$/);
const momenten = fc
  .date({ noInvalidDate: true, min: new Date("2000-01-01"), max: new Date("2100-01-01") })
  .map((datum) => datum.toISOString());
const antwoorden = fc.record({ positie: fc.option(ids), notitie: tekst });
const punten = fc.record({ tekst, wie: tekst, wanneer: tekst, bij: fc.option(ids) });
const dossiers = fc.record({
  kenmerk: fc.option(fc.stringMatching(/^[0-9a-z]{7}$/)),
  id: ids,
  kijkraam: ids,
  kijkraam_versie: fc.integer({ min: 1, max: 1000 }),
  naam: tekst,
  rol: fc.constantFrom(.../** @type {(keyof typeof ROLLEN)[]} */ (Object.keys(ROLLEN))),
  casus: fc.option(ids),
  gemaakt: momenten,
  gewijzigd: momenten,
  antwoorden: fc.dictionary(ids, antwoorden, { maxKeys: 5 }),
  punten: fc.array(punten, { maxLength: 3 }),
});
const reflecties = fc.dictionary(ids, fc.dictionary(ids, tekst, { maxKeys: 4 }), { maxKeys: 3 });
const onleesbaar = fc.array(fc.record({ naam: ids.map((id) => `dossier:${id}`), tekst }), { maxLength: 2 });
/** What a later version may put in a file, written as it likes. */
const onbekend = fc
  .record({ velden: fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 3 }), wit: fc.integer({ min: 0, max: 3 }) })
  .map(({ velden, wit }) => ({
    soort: "sessie",
    tekst: JSON.stringify({ ...velden, soort: "sessie", formaat: 4 }, null, wit),
  }));

/** @param {unknown} value @returns {unknown} The same without frozen objects and prototypes. */
function plain(value) {
  return JSON.parse(JSON.stringify(value));
}

test("whatever is written comes back the same", () => {
  const inhoud = fc.record({
    dossiers: fc.uniqueArray(dossiers, { maxLength: 3, selector: ({ id }) => id }),
    reflecties,
    onbekend: fc.array(onbekend, { maxLength: 3 }),
    onleesbaar,
  });
  fc.assert(
    fc.property(inhoud, (alles) => {
      const heel = { ...alles, inleveringen: [], groepen: [], sessies: [], fouten: [] };
      assert.deepEqual(plain(readBestand(writeBestand(alles))), plain(heel));
    }),
  );
});

test("all that may be in a file comes back", () => {
  const { groepen, onleesbaar: stukken, dossiers: gelezen, fouten } = readBestand(JSON.stringify(BESTAND));
  const [groep] = groepen;
  assert.deepEqual(fouten, []);
  assert.deepEqual(plain(gelezen), [DOSSIER]);
  const leden = [{ ...LID_1, casus: null, rol: null, gewijzigd: null }];
  const dag = "2026-11-24";
  assert.deepEqual(plain(groep.rondes), [{ id: dag, datum: dag, naam: "", leden, agenda: [], besproken: [] }]);
  const [{ id, ...afspraak }] = groep.afspraken;
  assert.match(id, /^[0-9a-z]{7}$/);
  assert.deepEqual(plain(afspraak), { ...BESTAND.groep.afspraken[0], ronde: dag, stand: "open", over: null });
  assert.deepEqual(stukken, BESTAND.onleesbaar);
  const terug = JSON.parse(writeBestand({ groepen }));
  assert.equal("gewijzigd" in terug.onderdelen[0].rondes[0].leden[0], false);
});

test("a group of today comes back with its rondes, and those of an earlier format are read anew the same", () => {
  const [groep] = readBestand(JSON.stringify(BESTAND_2)).groepen;
  const leden = [{ ...LID, gewijzigd: null }];
  assert.deepEqual(plain(groep), plain({ ...GROEP, rondes: [{ ...RONDE, leden }], leden }));
  assert.deepEqual(readBestand(JSON.stringify(BESTAND)).groepen, readBestand(JSON.stringify(BESTAND)).groepen);
});

test("several groups go along in one file, and come back each as it was", () => {
  const [groep] = readBestand(JSON.stringify(BESTAND_2)).groepen;
  const groepen = [groep, { ...groep, id: "g2", naam: "Team Zuid" }];
  const terug = readBestand(writeBestand({ groepen }));
  assert.deepEqual(plain(terug.groepen), plain(groepen));
  const veel = JSON.parse(writeBestand({ groepen: Array.from({ length: 101 }, () => groep) }));
  assert.throws(() => readBestand(JSON.stringify(veel)), /te veel in: meer dan 100/);
});

test("a file of before and one of today that hold the same give the same", () => {
  const [dossier, reflecties] = BESTAND_2.onderdelen;
  const onderdelen = [dossier, reflecties, { soort: "groep", formaat: 1, ...GROEP_1 }];
  const vandaag = readBestand(JSON.stringify({ ...BESTAND_2, onderdelen }));
  assert.deepEqual(plain(vandaag), plain(readBestand(JSON.stringify(BESTAND))));
});

test("what a later version adds is kept to the letter, named, and goes along in the next file", () => {
  const nieuwer = JSON.stringify({ ...BESTAND_2.onderdelen[0], formaat: 2, extra: 1 });
  const kop = JSON.stringify({ ...BESTAND_2, onderdelen: [0, 1] });
  // The list stands there twice: JSON goes by the last.
  const tekst = kop
    .replace("[0,1]", "[]")
    .replace(/}$/, `, "onder\\u0064elen": [ ${nieuwer} ,\n${ONBEKEND.tekst}\n] }`);
  const gelezen = readBestand(tekst);
  assert.deepEqual(gelezen.fouten, []);
  assert.deepEqual(gelezen.onbekend, [{ soort: "dossier", tekst: nieuwer }, ONBEKEND]);
  const verder = writeBestand(gelezen);
  assert.ok(verder.includes(nieuwer) && verder.includes(ONBEKEND.tekst));
  assert.deepEqual(readBestand(verder).onbekend, gelezen.onbekend);
});

test("of a part without a soort or format it is said that it cannot be read", () => {
  const delen = [3, { soort: 4 }, { soort: "les" }, { soort: "__proto__", formaat: 1 }, { soort: "dossier" }];
  const { fouten } = readBestand(JSON.stringify({ ...BESTAND_2, onderdelen: delen }));
  assert.deepEqual(
    fouten.map((zin) => zin.split(" in dit bestand is niet te lezen. ")[0]),
    ["Onderdeel 1", "Onderdeel 2", "Onderdeel 3", "Onderdeel 4", "Dossier 1"],
  );
});

test("answers to one casus that stand twice in a file are put together", () => {
  const tweede = { ...BESTAND_2.onderdelen[1], antwoorden: { eerste: "Vragen." } };
  const { reflecties } = readBestand(JSON.stringify({ ...BESTAND_2, onderdelen: [BESTAND_2.onderdelen[1], tweede] }));
  assert.deepEqual(Object.values(reflecties["opgeruimd-staat-netjes"]), ["Luisteren.", "Vragen."]);
});

test("twice the same id in one file is twice somebody's work", () => {
  const { dossiers: gelezen } = readBestand(JSON.stringify({ ...BESTAND, dossiers: [DOSSIER, DOSSIER] }));
  for (const eigen of /** @type {const} */ (["id", "kenmerk"]))
    assert.equal(new Set(gelezen.map((dossier) => dossier[eigen])).size, 2);
});

test("one part of a file that cannot be read takes no other along", () => {
  const stuk = { ...BESTAND, dossiers: [DOSSIER, { id: 3 }], reflecties: { fout: 7 }, groep: 1, onleesbaar: [{}] };
  const { dossiers: gelezen, fouten } = readBestand(JSON.stringify(stuk));
  assert.equal(gelezen.length, 1);
  const waarvan = ["Dossier 2", "Antwoorden bij een verhaal", "De groep", "Wat niet te lezen was"];
  assert.deepEqual(
    fouten.map((zin) => zin.split(" in dit bestand is niet te lezen. ")[0]),
    waarvan,
  );
});

const MAP = `${PROJECT}tests/bestanden`;

test("of every format there is a kept file, and it opens with all that is in it", () => {
  const bewaard = readdirSync(MAP).filter((naam) => naam.startsWith("formaat-"));
  assert.deepEqual(
    bewaard.sort(),
    Array.from({ length: FORMAAT_BESTAND }, (_, nummer) => `formaat-${nummer + 1}.casuskijker.json`),
  );
  for (const naam of bewaard) {
    const inhoud = readFileSync(`${MAP}/${naam}`, "utf8");
    const bestand = readBestand(inhoud);
    assert.deepEqual(bestand.fouten, []);
    const { dossiers: lijst, onderdelen = lijst } = JSON.parse(inhoud);
    const aantal = onderdelen.filter((/** @type {any} */ { soort = "dossier" }) => soort === "dossier").length;
    assert.equal(bestand.dossiers.length, aantal);
    assert.ok(aantal > 0 && "opgeruimd-staat-netjes" in bestand.reflecties);
  }
});

test("a format that nothing leads to is a fault of ours, not of the reader", () => {
  assert.deepEqual(migrate({ a: 1 }, FORMAAT), { a: 1 });
  assert.throws(() => migrate({}, 0), /heel getal/);
});

test("an empty answer is left out, and a copy is the same under another id", () => {
  const leeg = createDossier({ kijkraam: "een", versie: 1 });
  const gevuld = setAntwoord(leeg, "a", { positie: "soms" });
  assert.deepEqual(
    [isLeeg(leeg), isLeeg(gevuld), isLeeg(setAntwoord(gevuld, "a", { positie: null }))],
    [true, false, true],
  );
  const punt = { tekst: "t", wie: "", wanneer: "", bij: null };
  const klaar = describeDossier(setPunten(gevuld, [punt]), { naam: "x".repeat(5), rol: "client" });
  const kopie = copyDossier(klaar, "y".repeat(500));
  assert.equal(kopie.naam.length, 120);
  assert.notEqual(kopie.id, klaar.id);
  assert.deepEqual(kopie.antwoorden, klaar.antwoorden);
  assert.deepEqual(kopie.punten, klaar.punten);
});
