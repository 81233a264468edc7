// What an earlier version did not know and kept, finds its place once the page knows it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createPrefix } from "../../../../plugins/casuskijker/theme/grond/opslag/opslag.js";
import {
  keepDossier,
  keepReflectie,
  listDossiers,
  listReflecties,
} from "../../../../plugins/casuskijker/theme/kern/dossier/kast.js";
import { readDossier } from "../../../../plugins/casuskijker/theme/kern/dossier/lezen.js";
import { keepOnbekend, listOnbekend } from "../../../../plugins/casuskijker/theme/kern/dossier/onbekend.js";
import { findGroep, keepGroep, listGroepen } from "../../../../plugins/casuskijker/theme/kern/groep/groep-kast.js";
import { readGroep } from "../../../../plugins/casuskijker/theme/kern/groep/groep-lezen.js";
import { adoptOnbekend } from "../../../../plugins/casuskijker/theme/kijken/invoer/aannemen.js";
import { BESTAND_2, DOSSIER, GROEP, GROEP_1, LID, ONBEKEND, RONDE } from "../../hulp/bestanden.js";
import { openOpslag, PAD, VolleLade } from "../../hulp/browser.js";

const [MET_DOSSIER, MET_ANTWOORDEN, MET_GROEP] = BESTAND_2.onderdelen.map((deel) => JSON.stringify(deel));
const CASUS = "opgeruimd-staat-netjes";

/** @param {...string} delen @returns {ReturnType<typeof openOpslag>} With these parts kept as no page knew them. */
function openWith(...delen) {
  const opslag = openOpslag();
  for (const deel of delen) assert.equal(keepOnbekend(opslag, deel), "bewaard");
  return opslag;
}

test("a dossier, answers to a casus and a group that no page knew are there once it does", () => {
  const opslag = openWith(MET_DOSSIER, MET_ANTWOORDEN, MET_GROEP, ONBEKEND.tekst);
  assert.equal(adoptOnbekend(opslag).genomen, 3);
  assert.deepEqual(listDossiers(opslag).dossiers, [readDossier(DOSSIER)]);
  assert.equal(listReflecties(opslag).reflecties[CASUS].eerste, "Luisteren.");
  assert.equal(findGroep(opslag).groep?.leden.length, 1);
  assert.deepEqual(
    listOnbekend(opslag).onbekend.map(({ tekst }) => tekst),
    [ONBEKEND.tekst],
  );
  assert.equal(adoptOnbekend(opslag).genomen, 0);
});

test("it is added to what is here, and leaves where all of it is here already", () => {
  const opslag = openWith(MET_DOSSIER, MET_ANTWOORDEN, MET_GROEP);
  keepGroep(opslag, readGroep({ ...GROEP, rondes: [{ ...RONDE, leden: [LID, { ...LID, kenmerk: "1abc123" }] }] }));
  keepDossier(opslag, readDossier({ ...DOSSIER, antwoorden: { meer: { positie: "soms" } } }));
  keepReflectie(opslag, CASUS, { eerste: "Luisteren.", tweede: "Vragen." });
  assert.equal(adoptOnbekend(opslag).genomen, 3);
  const [{ antwoorden }] = listDossiers(opslag).dossiers;
  assert.deepEqual(Object.keys(antwoorden).sort(), [...Object.keys(DOSSIER.antwoorden), "meer"].sort());
  assert.equal(Object.keys(listReflecties(opslag).reflecties[CASUS]).length, 2);
  assert.equal(listOnbekend(opslag).onbekend.length, 0);
});

test("where something else is already, nothing changes and the reader is asked", () => {
  const opslag = openWith(MET_DOSSIER, MET_GROEP);
  const hier = readDossier({ ...DOSSIER, naam: "Anders" });
  keepDossier(opslag, hier);
  const ander = JSON.stringify({ soort: "groep", formaat: 1, ...GROEP_1, leden: [], afspraken: [{ tekst: "Bellen" }] });
  keepOnbekend(opslag, ander);
  const { genomen, over } = adoptOnbekend(opslag);
  assert.equal(genomen, 2, "of two groups each finds its place");
  assert.equal(listGroepen(opslag).groepen.length, 2);
  assert.deepEqual(listDossiers(opslag).dossiers, [hier]);
  assert.equal(over.size, 1);
  assert.deepEqual(
    [...over.keys()].sort(),
    listOnbekend(opslag)
      .onbekend.map(({ plek }) => plek)
      .sort(),
  );
});

test("what is damaged, and what there is no room for, stays as it was", () => {
  const opslag = openWith(JSON.stringify({ soort: "dossier", formaat: 1, id: "d1" }));
  assert.deepEqual(adoptOnbekend(opslag), { genomen: 0, over: new Map() });
  assert.equal(listOnbekend(opslag).onbekend.length, 1);
  const vol = new VolleLade();
  Object.assign(vol, { [`${createPrefix(PAD)}onbekend:x`]: MET_DOSSIER });
  const zonderPlaats = openOpslag(vol);
  assert.equal(listOnbekend(zonderPlaats).onbekend.length, 1);
  assert.equal(adoptOnbekend(zonderPlaats).genomen, 0);
  assert.equal(listOnbekend(zonderPlaats).onbekend.length, 1);
});

test("a group with a ronde that is not here stays as it was, though everybody in it is here", () => {
  const opslag = openOpslag();
  const toen = { ...RONDE, id: "2026-10-12", datum: "2026-10-12", leden: [{ ...LID, posities: { meer: "soms" } }] };
  const [, , groep] = BESTAND_2.onderdelen;
  keepOnbekend(opslag, JSON.stringify({ ...groep, rondes: [toen, RONDE] }));
  keepGroep(opslag, readGroep(GROEP));
  const { genomen, over } = adoptOnbekend(opslag);
  assert.deepEqual([genomen, over.size, listOnbekend(opslag).onbekend.length], [0, 1, 1]);
  const [bestand] = over.values();
  assert.equal(bestand.groepen[0].leden.length, 1);
});
