import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { writeAgenda } from "../../../../plugins/casuskijker/theme/kern/sessie/agenda.js";
import {
  askOpnieuw,
  computeBalken,
  countHanden,
  createPeiling,
  isOpnieuw,
  nameAntwoord,
} from "../../../../plugins/casuskijker/theme/kern/sessie/peiling.js";
import { changeSessie, writeBord } from "../../../../plugins/casuskijker/theme/kern/sessie/sessie.js";
import { readSessie } from "../../../../plugins/casuskijker/theme/kern/sessie/sessie-lezen.js";
import {
  describeOmvang,
  describeVerslag,
  writeVerslag,
} from "../../../../plugins/casuskijker/theme/kern/sessie/verslag.js";
import { maakSessie, SESSIE, STAPPEN } from "../../hulp/sessie.js";

test("a report says what, when, how many, what was written and counted, and what was agreed, and nothing else", () => {
  assert.equal(
    writeVerslag(describeVerslag(readSessie(SESSIE), STAPPEN, "De sleutel · Les van 45 minuten")),
    [
      "De sleutel · Les van 45 minuten",
      "30 november 2026 · 28 mensen",
      "",
      "Op het bord",
      "- Stilstaan:",
      "- Eerst bellen.",
      "- Dan gaan.",
      "",
      "Handen geteld",
      "- Opdracht, Eens: eerst 12, daarna 7",
      "",
      "Wat we nu anders zien",
      "- We keken eerst naar de regels.",
      "",
      "Afspraken",
      "- Bellen · wie: Bep · wanneer: maandag",
      "",
    ].join("\n"),
  );
});

test("a report says what a step asks where its name says no more than its kind, and nothing twice", () => {
  const [welkom] = STAPPEN;
  const stappen = [
    { ...welkom, id: "bord", naam: "Op het bord" },
    { ...welkom, id: "slot", naam: "Op het bord", vraag: "Welke vraag stel jij morgen?" },
    { ...welkom, id: "peiling", naam: "Handen tellen", vraag: "Voor wie eerst?" },
  ];
  const peilingen = { peiling: [{ tekst: "Ryan", eerst: 4, later: null }] };
  const sessie = changeSessie(readSessie(SESSIE), { bord: { bord: "Bellen.", slot: "Wat mist u?" }, peilingen });
  const { delen } = describeVerslag(sessie, stappen, "x");
  assert.deepEqual(delen.slice(0, 2), [
    { kop: "Op het bord", regels: ["Bellen.", "Welke vraag stel jij morgen? ‘Wat mist u?’"] },
    { kop: "Handen geteld", regels: ["Voor wie eerst? Ryan: 4"] },
  ]);
});

test("what a report holds is told in a few words, without a word of what stands in it", () => {
  assert.deepEqual(describeOmvang(readSessie(SESSIE)), [
    "30 november 2026",
    "28 mensen",
    "2 teksten",
    "1 telling",
    "1 afspraak",
  ]);
  const leeg = changeSessie(maakSessie(), { afspraken: [{ tekst: "", wie: "", wanneer: "", bij: null }] });
  assert.deepEqual(describeOmvang(leeg), ["30 november 2026"]);
});

test("a report of nothing is a title and a day; what belongs to no step any more is not lost", () => {
  const { feiten, delen } = describeVerslag(maakSessie(), STAPPEN, "x");
  assert.deepEqual([feiten, delen], [["30 november 2026"], []]);
  const weg = changeSessie(maakSessie(), { bord: { vervallen: "Dit stond er." } });
  assert.deepEqual(describeVerslag(weg, STAPPEN, "x").delen, [
    { kop: "Op het bord", regels: ["vervallen: Dit stond er."] },
  ]);
});

test("what is written in a field is in the report by its label", () => {
  const velden = [{ id: "raad", label: "Wat werd er aangeraden?", bij: "verslag" }];
  const stappen = [{ ...STAPPEN[0], velden }, STAPPEN[1]];
  const sessie = writeBord(writeBord(maakSessie(), "raad", "Bellen"), "stilstaan", "Eerst");
  assert.deepEqual(describeVerslag(sessie, stappen, "x").delen, [
    { kop: "Op het bord", regels: ["Wat werd er aangeraden? Bellen", "Stilstaan: Eerst"] },
  ]);
});

test("hands are counted for the time that is asked, within what a hall holds", () => {
  const eerst = countHanden(countHanden(createPeiling(["Eens", "Oneens"]), 0, 12), 1, -4);
  assert.deepEqual(computeBalken(eerst), {
    eerst: [
      { tekst: "Eens", aantal: 12, deel: 100 },
      { tekst: "Oneens", aantal: 0, deel: 0 },
    ],
    later: null,
  });
  const nogEens = nameAntwoord(countHanden(askOpnieuw(eerst), 1, 9.7), 1, "Niet");
  assert.equal(isOpnieuw(nogEens), true);
  assert.deepEqual(
    computeBalken(nogEens).later?.map(({ tekst, aantal, deel }) => [tekst, aantal, deel]),
    [
      ["Eens", 0, 0],
      ["Niet", 9, 75],
    ],
  );
  assert.deepEqual(askOpnieuw(nogEens), nogEens);
  assert.equal(countHanden(eerst, 0, Number.NaN)[0].eerst, 0);
  assert.equal(countHanden(eerst, 0, 1e9)[0].eerst, 1000);
});

test("an agreement is a day in a calendar", () => {
  const afspraak = { tekst: "Bellen; met Bep, thuis\\", uitleg: "De sleutel", dag: "2026-12-07", id: "a1" };
  assert.deepEqual(writeAgenda(afspraak, new Date("2026-11-30T10:00:00.500Z")).split("\r\n"), [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Casuskijker//NL",
    "BEGIN:VEVENT",
    "UID:a1@casuskijker",
    "DTSTAMP:20261130T100000Z",
    "DTSTART;VALUE=DATE:20261207",
    "SUMMARY:Bellen\\; met Bep\\, thuis\\\\",
    "DESCRIPTION:De sleutel",
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

test("whatever stands in it, it breaks out of no line, and no line is too long", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (tekst) => {
      const regels = writeAgenda({ tekst, uitleg: "", dag: "2026-12-07", id: "a" }).split("\r\n");
      assert.ok(regels.every((regel) => new TextEncoder().encode(regel).length <= 75 && !/[\r\n]/.test(regel)));
      const heel = regels.join("\r\n").replaceAll("\r\n ", "").split("\r\n");
      assert.equal(heel.length, 12);
      assert.equal(
        heel[7].replace("SUMMARY:", "").replace(/\\(.)/g, (_, teken) => (teken === "n" ? "\n" : teken)),
        tekst.replace(/\r\n?/g, "\n").replace(/[^\P{Cc}\n]/gu, ""),
      );
    }),
  );
});

test("hands that nobody counted are no outcome, and lines on a board are lines", () => {
  const [stap] = STAPPEN;
  const peilingen = { [stap.id]: [{ tekst: "Eens", eerst: 0, later: null }] };
  const leeg = changeSessie(maakSessie(), { peilingen });
  assert.deepEqual(describeVerslag(leeg, STAPPEN, "Les").delen, []);
  assert.equal(describeOmvang(leeg).length, describeOmvang(maakSessie()).length);
  const { delen } = describeVerslag(writeBord(maakSessie(), stap.id, "Een\nTwee\n\nDrie"), STAPPEN, "Les");
  assert.deepEqual(delen[0].regels, [`${stap.naam}:`, "Een", "Twee", "Drie"]);
});
