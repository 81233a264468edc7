// The name one shared under comes back with those very answers, and nobody else finds it filled in.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Opslag } from "../../../../plugins/casuskijker/theme/grond/opslag/opslag.js";
import { DEELNAAM, listStukken } from "../../../../plugins/casuskijker/theme/kern/dossier/kast.js";
import { keepDeelnaam, readDeelnaam } from "../../../../plugins/casuskijker/theme/kern/werkblad/deelnaam.js";
import { lookAgain } from "../../../../plugins/casuskijker/theme/kern/werkblad/deelnaam-van.js";
import { Werkblad } from "../../../../plugins/casuskijker/theme/kern/werkblad/werkblad.js";
import { Browser, openOpslag, PAD } from "../../hulp/browser.js";
import { createKijkraam } from "../../hulp/kijkraam.js";

test("a name comes back with the same answers, is offered for others, and anonymous stays anonymous", () => {
  const opslag = openOpslag();
  assert.deepEqual(readDeelnaam(opslag, "a"), { eigen: "", aanbod: "" });
  keepDeelnaam(opslag, "a", " Fatima ");
  assert.deepEqual(readDeelnaam(opslag, "a"), { eigen: "Fatima", aanbod: "" });
  assert.deepEqual(readDeelnaam(opslag, "b"), { eigen: "", aanbod: "Fatima" });
  assert.deepEqual(listStukken(opslag, "browser"), []);
  keepDeelnaam(opslag, "a", "");
  assert.deepEqual([readDeelnaam(opslag, "a"), readDeelnaam(opslag, "b")], Array(2).fill({ eigen: "", aanbod: "" }));
  opslag.gedeeld = true;
  keepDeelnaam(opslag, "a", "Bo");
  opslag.gedeeld = false;
  assert.equal(readDeelnaam(opslag, "a").eigen, "");
});

test("who looks again from a dossier has the name there too, and who begins another one is offered it", () => {
  const tab = new Browser().openTab();
  tab.in(() => {
    const opslag = new Opslag(PAD);
    const blad = new Werkblad(createKijkraam(), opslag, {});
    const toen = blad.dossier.id;
    keepDeelnaam(opslag, toen, "Aïsha");
    lookAgain(blad);
    const nu = blad.dossier.id;
    assert.notEqual(nu, toen);
    const eigen = () => [toen, nu].map((id) => readDeelnaam(opslag, id).eigen);
    assert.deepEqual(eigen(), ["Aïsha", "Aïsha"]);
    blad.startNew();
    assert.deepEqual(readDeelnaam(opslag, blad.dossier.id), { eigen: "", aanbod: "Aïsha" });
    // Of what has no name, none comes along.
    lookAgain(blad);
    assert.deepEqual(readDeelnaam(opslag, blad.dossier.id), { eigen: "", aanbod: "Aïsha" });
    keepDeelnaam(opslag, nu, "");
    assert.deepEqual(eigen(), ["", ""]);
  });
});

test("a name stays with what it was given to, whatever else is handed over in between", () => {
  const opslag = openOpslag();
  const eigen = (/** @type {string[]} */ ...ids) => ids.map((id) => readDeelnaam(opslag, id).eigen);
  keepDeelnaam(opslag, "reflectie:verhaal", "Sam");
  for (const getypt of ["S", "Sa", "Sam"]) keepDeelnaam(opslag, "dossier", getypt);
  assert.deepEqual(eigen("reflectie:verhaal", "dossier"), ["Sam", "Sam"]);
  keepDeelnaam(opslag, "dossier", "");
  assert.deepEqual(eigen("reflectie:verhaal", "dossier"), ["Sam", ""]);
  assert.equal(readDeelnaam(opslag, "derde").aanbod, "");
  keepDeelnaam(opslag, "derde", "Bo");
  assert.deepEqual(eigen("reflectie:verhaal", "dossier", "derde"), ["Sam", "", "Bo"]);
});

test("what a page of before kept is read, and it reads what is kept now", () => {
  const opslag = openOpslag();
  opslag.write(DEELNAAM, '{"naam": "Fatima", "van": "a"}', null);
  keepDeelnaam(opslag, "b", "Bo");
  assert.equal(readDeelnaam(opslag, "a").eigen, "Fatima");
  const { naam, van } = JSON.parse(opslag.read(DEELNAAM) ?? "");
  assert.deepEqual({ naam, van }, { naam: "Bo", van: ["b"] });
});

test("what is damaged is no name", () => {
  const opslag = openOpslag();
  for (const tekst of [
    "{",
    "[]",
    "null",
    '{"naam": 3, "van": "a"}',
    '{"naam": {}, "van": ["a"]}',
    '{"naam": "Bo", "van": "b", "ook": [null]}',
    '{"naam": "Bo", "van": "b", "ook": {}}',
    '{"naam": {"toString": 1}, "van": "a"}',
  ]) {
    opslag.write(DEELNAAM, tekst, opslag.read(DEELNAAM));
    assert.equal(readDeelnaam(opslag, "a").eigen, "");
  }
});
