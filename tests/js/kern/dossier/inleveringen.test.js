// What others answered: kept with whose it is, and never among what the reader wrote.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readBestand, writeBestand } from "../../../../plugins/casuskijker/theme/kern/dossier/bestand.js";
import {
  createInlevering,
  isZelfdeInlevering,
  keepInlevering,
} from "../../../../plugins/casuskijker/theme/kern/dossier/inlevering-nemen.js";
import { listInleveringen, nameInlevering } from "../../../../plugins/casuskijker/theme/kern/dossier/inleveringen.js";
import { listReflecties } from "../../../../plugins/casuskijker/theme/kern/dossier/kast.js";
import { keepOnbekend, listOnbekend } from "../../../../plugins/casuskijker/theme/kern/dossier/onbekend.js";
import { countSoorten, describeSoorten } from "../../../../plugins/casuskijker/theme/kern/werkblad/soort-zinnen.js";
import { adoptOnbekend } from "../../../../plugins/casuskijker/theme/kijken/invoer/aannemen.js";
import { INLEVERING } from "../../hulp/bestanden.js";
import { openOpslag } from "../../hulp/browser.js";

const WAT = { naam: "Samira", plek: "de-brief", antwoorden: { eerste: "Aanbellen." } };

test("answers of others are kept apart, go along in a file and come back as they were", () => {
  const opslag = openOpslag();
  const karim = createInlevering({ ...WAT, naam: "Karim", antwoorden: { eerste: "Wachten." } });
  const samira = createInlevering(WAT, new Date("2026-11-30T10:00:00Z"));
  for (const each of [samira, karim]) assert.equal(keepInlevering(opslag, each), "bewaard");
  const { inleveringen, onleesbaar } = listInleveringen(opslag);
  assert.deepEqual([inleveringen.map(({ naam }) => naam), onleesbaar], [["Karim", "Samira"], []]);
  assert.deepEqual(listReflecties(opslag).reflecties, Object.create(null), "they are nobody's own");
  assert.deepEqual(listOnbekend(opslag), { onbekend: [], onleesbaar: [] });
  assert.deepEqual(readBestand(writeBestand({ inleveringen })).inleveringen, inleveringen);
  assert.equal(describeSoorten(countSoorten(opslag.list("inlevering:"))), "2 keer antwoorden van iemand anders");
});

test("what is kept under another name, or with nothing that answers can hang on, cannot be read and stays", () => {
  const opslag = openOpslag();
  const kapot = [
    INLEVERING,
    { ...INLEVERING, id: "i2", plek: "tweeluik:" },
    { ...INLEVERING, id: "i3", plek: "De Brief" },
  ];
  for (const [nummer, inlevering] of kapot.entries())
    opslag.write(nameInlevering(`i${nummer + (nummer ? 1 : 9)}`), JSON.stringify({ formaat: 1, inlevering }), null);
  const { inleveringen, onleesbaar } = listInleveringen(opslag);
  assert.deepEqual([inleveringen.length, onleesbaar.length], [0, 3]);
});

test("a file that is read twice comes in once, also when its answers stand in another order", () => {
  const twee = { ...WAT, antwoorden: { eerste: "Aanbellen.", tweede: "Luisteren." } };
  assert.ok(isZelfdeInlevering(twee, { ...WAT, antwoorden: { tweede: "Luisteren.", eerste: "Aanbellen." } }));
  assert.equal(isZelfdeInlevering(WAT, { ...WAT, naam: "Karim" }), false);
  assert.equal(isZelfdeInlevering(WAT, { ...WAT, plek: "de-trap" }), false);
});

test("what a page that did not know them kept to the letter gets its place", () => {
  const opslag = openOpslag();
  keepOnbekend(opslag, JSON.stringify({ soort: "inlevering", formaat: 1, ...INLEVERING }));
  assert.equal(adoptOnbekend(opslag).genomen, 1);
  assert.deepEqual(
    listInleveringen(opslag).inleveringen.map(({ naam }) => naam),
    ["Samira"],
  );
});
