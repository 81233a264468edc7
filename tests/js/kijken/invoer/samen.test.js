// Of files that were opened at once, what is alike is asked about once; what is doubtful, by itself.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readBestand } from "../../../../plugins/casuskijker/theme/kern/dossier/bestand.js";
import { listGelijken } from "../../../../plugins/casuskijker/theme/kijken/invoer/samen.js";
import { BESTAND } from "../../hulp/bestanden.js";

const GELEZEN = readBestand(JSON.stringify(BESTAND));
const KAAL = { ...GELEZEN, inleveringen: [], groepen: [], sessies: [], onbekend: [], onleesbaar: [], fouten: [] };
const [DOSSIER] = KAAL.dossiers;
const LEEG = { dossiers: [], reflecties: {} };

/** @param {string} id @param {Partial<typeof GELEZEN>} [anders] */
function bestand(id, anders) {
  const eigen = { ...KAAL, dossiers: [{ ...DOSSIER, id }], ...anders };
  return { file: new File([], `${id}.json`), bestand: eigen };
}

/** @param {ReturnType<typeof bestand>[]} alle @param {Parameters<typeof listGelijken>[1]} [hier] */
function namen(alle, hier = LEEG) {
  return listGelijken(alle, hier).map(({ file }) => file.name);
}

test("files with nothing but new answers and dossiers are alike, in their order; one alone is not", () => {
  assert.deepEqual(namen([bestand("een"), bestand("twee")]), ["een.json", "twee.json"]);
  assert.deepEqual(namen([bestand("een")]), []);
});

test("a file that could not be read whole, or that holds more, is asked about by itself", () => {
  const fout = bestand("fout", { fouten: ["Deel 2 was niet te lezen."] });
  const meer = bestand("meer", { onbekend: /** @type {any} */ ([{ soort: "later", tekst: "{}", plek: "" }]) });
  assert.deepEqual(namen([bestand("een"), fout, bestand("twee"), meer]), ["een.json", "twee.json"]);
});

test("what is here already, or comes twice, is no matter of all at once", () => {
  const [een, twee, drie] = ["een", "twee", "drie"].map((id) => bestand(id));
  assert.deepEqual(namen([een, twee, drie], { ...LEEG, dossiers: een.bestand.dossiers }), ["twee.json", "drie.json"]);
  assert.deepEqual(namen([een, een, twee, drie]), ["twee.json", "drie.json"]);
});
