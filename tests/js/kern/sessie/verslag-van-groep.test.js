// What a report says of a group.
import assert from "node:assert/strict";
import { test } from "node:test";
import { changeSessie } from "../../../../plugins/casuskijker/theme/kern/sessie/sessie.js";
import { readSessie } from "../../../../plugins/casuskijker/theme/kern/sessie/sessie-lezen.js";
import { describeOmvang, describeVerslag } from "../../../../plugins/casuskijker/theme/kern/sessie/verslag.js";
import { maakSessie, SESSIE, STAPPEN } from "../../hulp/sessie.js";

test("what a group talked about stands before what it agreed on, with its name and what it asked where", () => {
  const afspraken = ["Welkom: De deur open · wie: Bep", "Iedereen belt"];
  const gang = { besproken: ["Welkom"], langs: ["Veilig"], vorige: ["Afgesproken op 1 mei 2026: Bellen (gedaan)"] };
  const antwoorden = "antwoorden van 6 mensen";
  const vanGroep = {
    groep: "Team Noord",
    over: "over ‘ons inloopuur’",
    antwoorden,
    punten: { stilstaan: "Welkom" },
    ...gang,
    afspraken,
  };
  const { feiten, delen } = describeVerslag(readSessie(SESSIE), STAPPEN, "x", vanGroep);
  assert.deepEqual(feiten, ["30 november 2026", "28 mensen", "Team Noord", "over ‘ons inloopuur’", antwoorden]);
  assert.deepEqual(delen[0].regels, ["Welkom: Stilstaan:", "Eerst bellen.", "Dan gaan."]);
  assert.deepEqual(
    delen.slice(-4, -1).map(({ kop, regels }) => [kop, ...regels]),
    [
      ["Besproken door de groep", "Welkom"],
      ["Ook langsgekomen, niet als besproken aangevinkt", "Veilig"],
      ["Afspraken van de vorige keer", "Afgesproken op 1 mei 2026: Bellen (gedaan)"],
    ],
  );
  assert.deepEqual(delen.at(-1)?.regels, [...afspraken, "Bellen · wie: Bep · wanneer: maandag"]);
});

test("how many answered is said beside how many were there, and once where they are as many", () => {
  const antwoorden = "antwoorden van 6 mensen";
  const gang = { punten: {}, besproken: [], langs: [], vorige: [], afspraken: ["Iedereen belt", "De deur open"] };
  const vanGroep = { groep: "Team Noord", over: "", antwoorden, ...gang };
  const zes = changeSessie(readSessie(SESSIE), { aantal: 6 });
  assert.deepEqual(describeVerslag(zes, STAPPEN, "x", vanGroep).feiten, ["30 november 2026", "6 mensen", "Team Noord"]);
  assert.deepEqual(describeOmvang(changeSessie(zes, { aantal: 16 }), vanGroep), [
    "30 november 2026",
    "16 mensen",
    "Team Noord",
    antwoorden,
    "2 teksten",
    "1 telling",
    "3 afspraken",
  ]);
});

test("what was written in a field is named after the point that it is about", () => {
  const gang = { besproken: [], langs: [], vorige: [], afspraken: [] };
  const vanGroep = { groep: "", over: "", antwoorden: "", punten: {}, ...gang };
  const velden = [{ id: "vraag", label: "Wat vragen we?", bij: "verslag" }];
  const stappen = [
    { ...STAPPEN[1], velden },
    { ...STAPPEN[1], id: "bord", naam: "Op het bord" },
  ];
  const punten = { stilstaan: "Welkom", bord: "Zelf kiezen" };
  const bord = { vraag: "Wil je dat?", bord: "Ryan kiest" };
  assert.deepEqual(
    describeVerslag(changeSessie(maakSessie(), { bord }), stappen, "x", { ...vanGroep, punten }).delen[0],
    {
      kop: "Op het bord",
      regels: ["Welkom: Wat vragen we? ‘Wil je dat?’", "Zelf kiezen: Ryan kiest"],
    },
  );
});
