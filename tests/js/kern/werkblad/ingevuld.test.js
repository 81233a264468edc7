import assert from "node:assert/strict";
import { test } from "node:test";
import { createDossier } from "../../../../plugins/casuskijker/theme/kern/dossier/dossier.js";
import { countIngevuld } from "../../../../plugins/casuskijker/theme/kern/werkblad/ingevuld.js";

test("of what a les asks as much is filled in as in the fullest dossier of that kijkraam beside that casus", () => {
  const gevraagd = { kijkraam: "presentie", casus: "de-sleutel", punten: [["een", "oud"], ["twee"], ["drie"]] };
  const fill = (/** @type {string[]} */ ids, casus = "de-sleutel", kijkraam = "presentie") => ({
    ...createDossier({ kijkraam, versie: 1, casus }),
    antwoorden: Object.fromEntries(ids.map((id) => [id, { positie: "soms", notitie: "" }])),
  });
  assert.equal(countIngevuld([], gevraagd), 0);
  const elders = [fill(["een", "twee", "drie"], "de-mat"), fill(["een", "twee", "drie"], "de-sleutel", "praten")];
  assert.equal(countIngevuld(elders, gevraagd), 0);
  assert.equal(countIngevuld([...elders, fill(["drie"]), fill(["oud", "twee", "vier"])], gevraagd), 2);
  const notitie = { ...fill([]), antwoorden: { een: { positie: null, notitie: "Nog eens kijken." } } };
  assert.equal(countIngevuld([notitie], gevraagd), 0, "a note alone answers nothing");
});
