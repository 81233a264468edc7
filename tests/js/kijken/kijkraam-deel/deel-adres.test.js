// To a part and back again, with all that an address held besides.
import assert from "node:assert/strict";
import { test } from "node:test";
import { writeDeelAdres } from "../../../../plugins/casuskijker/theme/kijken/kijkraam-deel/deel-adres.js";

const WEG = "leerroute=kijken&stap=1";

test("who chooses a part begins at the first thing to fill in, with the casus and the way back", () => {
  const eigen = { dossier: null, casus: "de-sleutel", alleen: "kijken" };
  assert.equal(writeDeelAdres(`#kop&${WEG}`, eigen, "invullen"), `#invullen&${WEG}&casus=de-sleutel&alleen=kijken`);
});

test("who goes back to all of it is at the same dossier", () => {
  const eigen = { dossier: "een", casus: null, alleen: null };
  assert.equal(writeDeelAdres("#dossier=een&alleen=kijken", eigen, "invullen"), "#invullen&dossier=een");
});

test("where nothing of ours is left there is no anchor, which would be no more than a jump", () => {
  const eigen = { dossier: null, casus: null, alleen: null };
  assert.equal(writeDeelAdres(`#invullen&alleen=kijken&${WEG}`, eigen, "invullen"), `#${WEG}`);
  assert.equal(writeDeelAdres("#invullen&alleen=kijken", eigen, "invullen"), "");
});
