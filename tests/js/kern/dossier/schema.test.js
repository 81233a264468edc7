// The published schemas agree with the code: what a page saves is valid, and every limit is the same in both.
import assert from "node:assert/strict";
import { test } from "node:test";
import { MAX_NAAM } from "../../../../plugins/casuskijker/theme/kern/deelcode/deelcode.js";
import { writeBestand } from "../../../../plugins/casuskijker/theme/kern/dossier/bestand.js";
import {
  createDossier,
  describeDossier,
  FORMAAT_BESTAND,
  FORMAAT_GROEP,
  GRENZEN,
  ROLLEN,
  setAlleen,
  setAntwoord,
  setPunten,
} from "../../../../plugins/casuskijker/theme/kern/dossier/dossier.js";
import { ONDERDEEL_SOORTEN } from "../../../../plugins/casuskijker/theme/kern/dossier/onderdelen.js";
import { STANDEN } from "../../../../plugins/casuskijker/theme/kern/groep/afspraken.js";
import { GRENZEN_GROEP } from "../../../../plugins/casuskijker/theme/kern/groep/groep.js";
import { readGroep, writeGroepBestand } from "../../../../plugins/casuskijker/theme/kern/groep/groep-lezen.js";
import { BESTAND, BESTAND_2, GROEP, GROEP_BESTAND, GROEP_BESTAND_1, LID, RONDE } from "../../hulp/bestanden.js";
import { ajv, LEZERS, SCHEMAS, VALID } from "../../hulp/schemas.js";

test("what a page saves is valid and comes back", () => {
  const leeg = createDossier({ kijkraam: "presentie", versie: 1, casus: "de-sleutel" });
  const gekozen = setAntwoord(leeg, "een", { positie: "soms" });
  const gevuld = setAntwoord(gekozen, "twee", { notitie: "x".repeat(GRENZEN.notitie) });
  const klaar = setPunten(setAlleen(gevuld, ["kijken", "handelen"]), [{ tekst: "t", wie: "", wanneer: "", bij: null }]);
  const rollen = /** @type {(keyof typeof ROLLEN)[]} */ (Object.keys(ROLLEN));
  const dossiers = rollen.map((rol, nummer) => ({ ...describeDossier(klaar, { rol }), id: `d${nummer}` }));
  const tekst = writeBestand({ dossiers, reflecties: { casus: { vraag: "antwoord" } } });
  assert.ok(VALID.dossier(JSON.parse(tekst)), ajv.errorsText(VALID.dossier.errors));
  assert.equal(LEZERS.dossier(tekst), "");
});

test("what a group saves is valid and comes back, with and without names", () => {
  const tekst = writeGroepBestand(readGroep(GROEP_BESTAND.groep), { namen: true });
  assert.ok(VALID.groep(JSON.parse(tekst)), ajv.errorsText(VALID.groep.errors));
  assert.equal(LEZERS.groep(tekst), "");
  assert.deepEqual(JSON.parse(tekst).groep.rondes, [RONDE]);
  const anoniem = writeGroepBestand(readGroep(GROEP_BESTAND.groep), { namen: false });
  assert.deepEqual(JSON.parse(anoniem).groep.rondes[0].leden, [{ ...LID, naam: "" }]);
  assert.deepEqual(JSON.parse(anoniem).groep.afspraken, JSON.parse(tekst).groep.afspraken, "as they were written");
  assert.match(anoniem, /"wie": "\w+"/);
});

test("what goes to a group tells the day, and no hour", () => {
  const tekst = writeGroepBestand(readGroep(GROEP), { namen: true, nu: new Date(2026, 10, 28, 0, 5) });
  assert.deepEqual(tekst.match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g), Array(2).fill("2026-11-28T00:00:00.000Z"));
});

test("neither file passes for the other", () => {
  const alle = [BESTAND_2, BESTAND, GROEP_BESTAND, GROEP_BESTAND_1];
  assert.deepEqual(
    alle.map((each) => VALID.dossier(each)),
    [true, true, false, false],
  );
  assert.deepEqual(
    alle.map((each) => VALID.groep(each)),
    [false, false, true, true],
  );
});

test("the names and numbers of a dossier are those of the code", () => {
  const { $defs } = SCHEMAS.dossier;
  const velden = $defs.dossier.properties;
  assert.deepEqual(velden.rol.enum, Object.keys(ROLLEN));
  assert.equal(velden.naam.maxLength, GRENZEN.naam);
  assert.equal(velden.antwoorden.maxProperties, GRENZEN.antwoorden);
  assert.equal(velden.punten.maxItems, GRENZEN.punten);
  assert.equal($defs.antwoord.properties.notitie.maxLength, GRENZEN.notitie);
  const { bij: _, ...teksten } = $defs.punt.properties;
  for (const veld of Object.values(teksten)) assert.equal(veld.maxLength, GRENZEN.punt);
  assert.equal($defs["formaat-2"].properties.formaat.const, FORMAAT_BESTAND);
  const soorten = $defs.onderdeel.allOf.map((/** @type {any} */ deel) => deel.if.properties);
  assert.deepEqual(
    soorten.map((/** @type {any} */ { soort, formaat }) => [soort.const, formaat.const]),
    [...ONDERDEEL_SOORTEN].flatMap(([soort, { formaat }]) =>
      Array.from({ length: formaat }, (_, nummer) => [soort, nummer + 1]),
    ),
  );
});

test("the names and numbers of a group are those of the code and of a file of everything", () => {
  const { $defs } = SCHEMAS.groep;
  const { rondes, afspraken } = $defs.groep.properties;
  const { leden, agenda, besproken, weg } = $defs.ronde.properties;
  assert.equal(rondes.maxItems, GRENZEN_GROEP.rondes);
  assert.deepEqual([leden.maxItems, weg.maxItems], Array(2).fill(GRENZEN_GROEP.leden));
  assert.deepEqual([agenda.maxItems, besproken.maxItems], Array(2).fill(GRENZEN_GROEP.agenda));
  assert.equal(afspraken.maxItems, GRENZEN_GROEP.afspraken);
  assert.equal($defs.lid.properties.naam.maxLength, MAX_NAAM);
  assert.deepEqual($defs.lid.properties.rol.enum, [...Object.keys(ROLLEN), null]);
  assert.deepEqual($defs.afspraak.properties.stand.enum, Object.keys(STANDEN));
  const { "formaat-1": _, "formaat-2": vandaag, ...delen } = $defs;
  for (const [naam, deel] of Object.entries(delen)) assert.deepEqual(deel, SCHEMAS.dossier.$defs[naam], naam);
  assert.equal(vandaag.properties.formaat.const, FORMAAT_GROEP);
});
