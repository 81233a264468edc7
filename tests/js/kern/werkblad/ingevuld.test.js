import assert from "node:assert/strict";
import { test } from "node:test";
import { createDossier } from "../../../../plugins/casuskijker/theme/kern/dossier/dossier.js";
import {
  countIngevuld,
  findAntwoord,
  findVolste,
} from "../../../../plugins/casuskijker/theme/kern/werkblad/ingevuld.js";

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

test("on paper comes the dossier in which most was chosen, then written, then the last one", () => {
  const gevraagd = { kijkraam: "presentie", casus: null, punten: [["een", "oud"], ["twee"]] };
  const make = (/** @type {Record<string, [string | null, string]>} */ antwoorden, gewijzigd = "2026-01-01") => ({
    ...createDossier({ kijkraam: "presentie", versie: 1, casus: null }),
    gewijzigd,
    antwoorden: Object.fromEntries(
      Object.entries(antwoorden).map(([id, [positie, notitie]]) => [id, { positie, notitie }]),
    ),
  });
  const geschreven = make({ een: [null, "Zo."], twee: [null, "En zo."] });
  const gekozen = make({ oud: ["soms", ""] });
  const beide = make({ oud: ["soms", "Zo."] });
  const later = make({ oud: ["nog-niet", "Toen."] }, "2026-02-01");
  assert.equal(findVolste([], gevraagd), undefined);
  assert.equal(findVolste([geschreven, gekozen], gevraagd), gekozen);
  assert.equal(findVolste([gekozen, beide], gevraagd), beide);
  for (const alle of [
    [beide, later],
    [later, beide],
  ])
    assert.equal(findVolste(alle, gevraagd), later);
  assert.deepEqual(findAntwoord(later, ["een", "oud"]), { positie: "nog-niet", notitie: "Toen." });
  assert.equal(findAntwoord(later, ["twee"]), undefined);
});
