// What a file of everything holds besides dossiers and answers, and what opening it would do to what is here.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readBestand } from "../../../../plugins/casuskijker/theme/kern/dossier/bestand.js";
import { addInbrengen, createGroep } from "../../../../plugins/casuskijker/theme/kern/groep/groep.js";
import { findGroep, keepGroep, listGroepen } from "../../../../plugins/casuskijker/theme/kern/groep/groep-kast.js";
import { createSessie } from "../../../../plugins/casuskijker/theme/kern/sessie/sessie.js";
import { describeInhoud } from "../../../../plugins/casuskijker/theme/kijken/invoer/inhoud-zinnen.js";
import { planRest } from "../../../../plugins/casuskijker/theme/kijken/invoer/rest.js";
import { BESTAND, GROEP, LID, ONBEKEND } from "../../hulp/bestanden.js";
import { openOpslag } from "../../hulp/browser.js";

const GELEZEN = readBestand(JSON.stringify(BESTAND));

test("a part of a later version is kept as it is, once", () => {
  const opslag = openOpslag();
  const bestand = { ...GELEZEN, groepen: [], onleesbaar: [], onbekend: [ONBEKEND] };
  const [deel] = planRest(opslag, bestand);
  assert.equal(deel.titel, "Een deel van een nieuwere versie: ‘sessie’");
  deel.keuzes[0].act?.();
  assert.deepEqual(
    planRest(opslag, bestand).map(({ uitleg }) => uitleg),
    [["staat hier al, precies zo"]],
  );
  assert.equal(describeInhoud({ ...bestand, dossiers: [], reflecties: {} }), "1 deel van een nieuwere versie");
});

test("a group comes beside another one, or in it where the reader says so", () => {
  const opslag = openOpslag();
  const leeg = createGroep(new Date(GROEP.gewijzigd));
  keepGroep(opslag, addInbrengen(leeg, [{ ...LID, kenmerk: "ander", gewijzigd: null }]).groep);
  opslag.write("dossier:d2", "iets anders", null);
  const [groep, stuk] = planRest(opslag, GELEZEN);
  assert.deepEqual(groep.uitleg, ["hier staat een andere groep: antwoorden van 1 mens (met 1 naam)"]);
  assert.deepEqual(stuk.uitleg, ["op zijn plaats staat hier iets anders; dat blijft staan"]);
  groep.keuzes.find(({ tekst }) => tekst === "Voeg samen met de groep hier")?.act?.();
  assert.equal(findGroep(opslag).groep?.leden.length, 2);
  const [gelijk] = planRest(opslag, GELEZEN);
  assert.deepEqual(gelijk.uitleg, ["staat hier al, precies zo"]);
  const naast = openOpslag();
  keepGroep(naast, addInbrengen(leeg, [{ ...LID, kenmerk: "ander", gewijzigd: null }]).groep);
  assert.equal(groep.keuzes[0].stand, undefined);
  planRest(naast, GELEZEN)[0].keuzes[0].act?.();
  assert.deepEqual(
    listGroepen(naast).groepen.map((bewaard) => bewaard.groep.leden.length),
    [1, 1],
  );
});

test("of a group that is here and says something else, nothing is chosen before the reader does", () => {
  const opslag = openOpslag();
  const [hier] = GELEZEN.groepen;
  keepGroep(opslag, addInbrengen(hier, [{ ...LID, kenmerk: "ander", gewijzigd: null }], undefined, "x").groep);
  const meer = addInbrengen(hier, [{ ...LID, kenmerk: "nog een", gewijzigd: null }], undefined, "x").groep;
  const [regel] = planRest(opslag, { ...GELEZEN, groepen: [meer] });
  assert.deepEqual([regel.keuzes[0].stand, regel.keuzes[0].act], ["open", null]);
  regel.keuzes.find(({ tekst }) => tekst.startsWith("Vervang"))?.act?.();
  assert.equal(listGroepen(opslag).groepen[0].groep.leden.length, 2);
  const [weer] = planRest(opslag, {
    ...GELEZEN,
    groepen: [addInbrengen(hier, [{ ...LID, kenmerk: "c", gewijzigd: null }]).groep],
  });
  weer.keuzes.find(({ tekst }) => tekst === "Voeg samen met de groep hier")?.act?.();
  assert.deepEqual(
    listGroepen(opslag).groepen.map((bewaard) => bewaard.groep.leden.length),
    [3],
  );
});

test("the report of a werkvorm is called after that and after what it was done with, by their titles", () => {
  const nu = new Date("2026-11-29T12:00:00Z");
  const van = { les: null, werkvorm: "doorvragen", casus: "de-sleutel", kijkraam: null };
  const les = { les: "les-45", werkvorm: null, casus: "de-sleutel", kijkraam: null };
  const bestand = { ...GELEZEN, groepen: [], onleesbaar: [], onbekend: [] };
  const door = { ...van, casus: null, kijkraam: "aandacht" };
  const sessies = [createSessie(van, nu), createSessie(door, nu), createSessie(les, nu)];
  const asTitel = (/** @type {string} */ titel) => () => titel;
  const titels = {
    casus: asTitel("De sleutel"),
    kijkraam: asTitel("Aandacht"),
    les: asTitel("Twee deuren"),
    werkvorm: asTitel("Doorvragen"),
  };
  assert.deepEqual(
    planRest(openOpslag(), { ...bestand, sessies }, titels).map(({ titel }) => titel),
    [
      "Verslag van de werkvorm ‘Doorvragen · De sleutel’, 29 november 2026",
      "Verslag van de werkvorm ‘Doorvragen · Aandacht’, 29 november 2026",
      "Verslag van een les bij ‘De sleutel’, 29 november 2026",
    ],
  );
});
