// What readers type above a list is not always how it is called there.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  isCalled,
  listWords,
  readNaam,
  takeNaam,
} from "../../../../plugins/casuskijker/theme/lezen/lijst-filter/gelijkend.js";

const NAMEN = [
  "mantelzorg",
  "zorg mijden",
  "keukentafelgesprek",
  "presentie",
  "indicatie",
  "kwartiermaken",
  "ervaringsdeskundige",
  "mandaat",
  "outreachend werken",
  "waardevolle rol",
  "vraag achter de vraag",
  "politie",
  "sociaal netwerk",
  "ggz",
  "‘achter de voordeur’-aanpak",
];

/** @param {string} vraag */
function find(vraag) {
  return NAMEN.filter((naam) => isCalled([readNaam(naam)], listWords(vraag)));
}

for (const [vraag, naam] of Object.entries({
  mantelzorgers: "mantelzorg",
  "mantel zorg": "mantelzorg",
  mantelzorger: "mantelzorg",
  zorgmijders: "zorg mijden",
  zorgmijdend: "zorg mijden",
  keukentafelgesprekken: "keukentafelgesprek",
  presentiebenadering: "presentie",
  kwartiermaker: "kwartiermaken",
  ervaringsdeskundigen: "ervaringsdeskundige",
  rollen: "waardevolle rol",
  vragen: "vraag achter de vraag",
  indikatie: "indicatie",
  politieagent: "politie",
  netwerken: "sociaal netwerk",
  Mántel: "mantelzorg",
}))
  test(`${vraag} is ${naam}`, () => assert.deepEqual(find(vraag), [naam]));

test("what has nothing of a name is not called so, however short", () => {
  for (const vraag of ["leefgeld", "zzz", "rolstoel", "gemeente", "zorgmijdend gedrag"])
    assert.deepEqual(find(vraag), []);
});

test("all words count, also those of another name", () => {
  const namen = ["De brief van de gemeente", "schulden"].map(readNaam);
  assert.ok(isCalled(namen, ["brief", "schuld"]));
  assert.ok(!isCalled(namen, ["brief", "huur"]));
});

test("what stands before a name in a text is no part of it, and alone it is what was asked", () => {
  const vragen = {
    "mevrouw Uysal": "uysal",
    "meneer Van der Sluijs": "sluijs",
    "de heer De Boer": "boer",
    "tante Riet": "riet",
  };
  for (const [vraag, naam] of Object.entries(vragen)) assert.deepEqual(takeNaam(listWords(vraag)), [naam]);
  assert.deepEqual(takeNaam(["mevrouw"]), ["mevrouw"]);
});
