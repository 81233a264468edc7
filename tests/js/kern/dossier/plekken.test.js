// What answers in words hang on: a casus by its slug, and what else has questions by its kind and its id.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readBestand, writeBestand } from "../../../../plugins/casuskijker/theme/kern/dossier/bestand.js";
import {
  keepReflectie,
  listReflecties,
  listStukken,
  nameReflectie,
} from "../../../../plugins/casuskijker/theme/kern/dossier/kast.js";
import { listOnbekend } from "../../../../plugins/casuskijker/theme/kern/dossier/onbekend.js";
import { readPlek, writePlek } from "../../../../plugins/casuskijker/theme/kern/dossier/plekken.js";
import { countSoorten, describeSoorten } from "../../../../plugins/casuskijker/theme/kern/werkblad/soort-zinnen.js";
import { openOpslag } from "../../hulp/browser.js";

const PLEKKEN = ["de-brief", "tweeluik:de-brief", "blad:de-brief", "kaarten:de-brief", "leerroute:de-brief"];

test("a place is its kind and its id, and written it is itself again", () => {
  assert.deepEqual(PLEKKEN.map(readPlek), [
    { soort: "casus", id: "de-brief" },
    { soort: "tweeluik", id: "de-brief" },
    { soort: "blad", id: "de-brief" },
    { soort: "kaarten", id: "de-brief" },
    { soort: "leerroute", id: "de-brief" },
  ]);
  assert.deepEqual(PLEKKEN.map(readPlek).map(writePlek), PLEKKEN);
});

test("a casus, a tweeluik and a blad of one name keep their answers apart", () => {
  const opslag = openOpslag();
  for (const plek of PLEKKEN) assert.equal(keepReflectie(opslag, plek, { wie: `Bij ${plek}.` }), "bewaard");
  const { reflecties, onleesbaar } = listReflecties(opslag);
  assert.deepEqual(Object.keys(reflecties), PLEKKEN);
  assert.equal(reflecties["tweeluik:de-brief"].wie, "Bij tweeluik:de-brief.");
  assert.deepEqual(onleesbaar, []);
  assert.deepEqual(listStukken(opslag, "browser"), PLEKKEN.map(nameReflectie).sort());
  assert.deepEqual(listOnbekend(opslag), { onbekend: [], onleesbaar: [] });
  const wat = countSoorten(listStukken(opslag, "browser"));
  assert.equal(
    describeSoorten(wat),
    "antwoorden bij 1 verhaal, antwoorden bij 1 tweeluik, 1 invulblad, kaarten uit 1 stapel " +
      "en wat je meenam uit 1 leerroute",
  );
});

test("what cannot be read at a tweeluik is told by its name, and nothing is written over it", () => {
  const opslag = openOpslag();
  opslag.write("tweeluik:de-brief", "{half", null);
  assert.deepEqual(
    listReflecties(opslag).onleesbaar.map(({ naam }) => naam),
    ["tweeluik:de-brief"],
  );
  assert.equal(keepReflectie(opslag, "tweeluik:de-brief", { wie: "Ik." }), "botsing");
});

test("all answers go into a file and come out of it, each at its own place", () => {
  const reflecties = Object.fromEntries(PLEKKEN.map((plek) => [plek, { wie: `Bij ${plek}.` }]));
  const gelezen = readBestand(writeBestand({ reflecties }));
  assert.deepEqual(gelezen.fouten, []);
  assert.deepEqual(
    Object.entries(gelezen.reflecties).map(([plek, { wie }]) => [plek, wie]),
    Object.entries(reflecties).map(([plek, { wie }]) => [plek, wie]),
  );
  const { onderdelen } = JSON.parse(writeBestand({ reflecties }));
  assert.deepEqual(onderdelen[1], {
    soort: "tweeluik",
    formaat: 1,
    tweeluik: "de-brief",
    antwoorden: { wie: "Bij tweeluik:de-brief." },
  });
});
