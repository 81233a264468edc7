// Who is in need gets an answer, however it is typed; who is not, is not told to call.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { asksForHelp } from "../../../../plugins/casuskijker/theme/kern/zoekmachine/hulpwoorden.js";
import { makeWithPython } from "../../hulp/python.js";

const WOORDEN = ["zelfmoord", "suïcide", "wil dood", "huiselijk geweld", "misbruik", "incest", "slaat me", "113"];
/** What this site shows at which words: of each list the name of the first line. */
const WIJZERS = readFileSync(new URL("../../../../site_config/hulplijnen.yml", import.meta.url), "utf-8")
  .split(/^- woorden:$/m)
  .slice(1)
  .map((lijst) => ({
    woorden: Array.from(lijst.matchAll(/^ {4}- (?!naam)"?([^"\n]+)"?$/gm), ([, woord]) => woord),
    eerst: /naam: (.*)/.exec(lijst)?.[1],
  }));
const findEersten = (/** @type {string} */ vraag) =>
  WIJZERS.filter(({ woorden }) => asksForHelp(vraag, woorden)).map(({ eerst }) => eerst);

test("a word is found as it is typed in a hurry: capitals, accents, spaces, longer words, one letter wrong", () => {
  const vragen = [
    "zelfmoord",
    "ZELFMOORD",
    "zelf moord",
    "zelfmoordgedachten",
    "hulp bij zelfmoord",
    "zelfmoort",
    "zefmoord",
    "suicide",
    "suïcide",
    "suicidepoging",
    "sui\u0308cide",
    "ik wil dood",
    "huiselijk geweld",
    "huiselijkgeweld",
    "casus over huiselijk  geweld?",
    "“misbruik”",
    "misbruikt",
    "huislijk geweld",
    "huisselijk geweld",
    "huiselijk gewelt",
    "huislijk gewelt",
    "huislijkgeweld",
    "mijn man slaat me",
    "bel 113",
  ];
  assert.deepEqual(
    vragen.filter((vraag) => !asksForHelp(vraag, WOORDEN)),
    [],
  );
});

test("other questions bring no hulplijn", () => {
  const vragen = [
    "",
    "zelf",
    "moord",
    "zelfredzaamheid",
    "geweld",
    "huiselijk",
    "doodgaan",
    "gebruik",
    "dood wil",
    "???",
    "slaat met de deur",
    "slaat mee",
    "1130",
    "incestueus",
  ];
  assert.deepEqual(
    vragen.filter((vraag) => asksForHelp(vraag, WOORDEN)),
    [],
  );
});

test("on this site who asks about dying sees 113 first, and who asks about violence at home Veilig Thuis", () => {
  const sterven = ["uit het leven stappen", "zelfverwonding", "113", "0800-0113", "ik wil dood", "zelfmoordgedachten"];
  for (const vraag of sterven) assert.deepEqual(findEersten(vraag), ["113 Zelfmoordpreventie"], vraag);
  const geweld = ["huislijk geweld", "huisselijk geweld", "huiselijk gewelt", "geweld", "geweld in huis"];
  const thuis = [
    "verwaarlozing",
    "mishandelen",
    "mijn man slaat mij",
    "ik ben zo bang voor mijn man",
    "ik ben thuis niet veilig",
    "veilig thuis",
    "kindermishandeling",
    "0800-2000",
  ];
  for (const vraag of [...geweld, ...thuis]) assert.deepEqual(findEersten(vraag), ["Veilig Thuis"], vraag);
});

test("on this site who says in common words that it is too much sees whom to call, whatever stands in between", () => {
  const vragen = [
    "ik kan niet meer",
    "Ik kan het echt niet meer.",
    "ik hou het niet meer vol",
    "ik trek dit niet meer",
  ];
  const meer = ["niemand helpt mij", "ik weet het gewoon niet meer", "mijn man is ziek en ik kan het niet meer aan"];
  for (const vraag of [...vragen, ...meer]) assert.deepEqual(findEersten(vraag), ["De Luisterlijn"], vraag);
  for (const vraag of ["ik wil gewoon dood", "ik wil echt niet meer leven"])
    assert.equal(findEersten(vraag)[0], "113 Zelfmoordpreventie", vraag);
  for (const vraag of ["mijn cliënt kan niet meer lopen", "wat kan ik doen", "wie helpt mij", "niet meer bellen"])
    assert.deepEqual(findEersten(vraag), [], vraag);
});

test("on this site an ordinary question brings nobody a number", () => {
  const vragen = [
    "thuis",
    "veilig",
    "veilig voelen",
    "slaan op tafel",
    "slaat op tafel",
    "geweldig",
    "geweldloos",
    "leven",
  ];
  const meer = [
    "uit het leven",
    "dood",
    "rouw",
    "dakloos",
    "schulden",
    "slaapt slecht",
    "langs huis",
    "wil door",
    "1 130",
    "ik ben bang",
    "bang voor de huisarts",
    "ik word niet teruggebeld",
  ];
  const anders = ["veerkracht", "slecht geslapen", "staking", "stallen", "iets aanraden", "redeloos"];
  for (const vraag of [...vragen, ...meer, ...anders]) assert.deepEqual(findEersten(vraag), [], vraag);
});

test("here every form of a word brings what the word brings, however it is spelled and in a sentence too", () => {
  const woorden = WIJZERS.flatMap(({ woorden: lijst }) => lijst).filter((woord) => !woord.includes(" "));
  /** @type {Record<string, string[]>} */
  const vormen = JSON.parse(makeWithPython(["vormen"], JSON.stringify(woorden)));
  assert.ok(vormen.suïcidaal.includes("suicidale") && vormen.mishandelen.length > 5);
  for (const [woord, alle] of Object.entries(vormen))
    for (const vorm of alle) assert.deepEqual(findEersten(`een ${vorm} persoon`), findEersten(woord), vorm);
});

test("on this site whoever it is about, and whenever it was, the words bring whom to call", () => {
  const sterven = [
    "suïcidale cliënt",
    "SUÏCIDALE jongeren",
    "sui\u0308cidale",
    "suisidale bewoner",
    "mijn cliënt wil zichzelf iets aandoen",
    "hij dreigt zich iets aan te doen",
    "mijn zoon wilde dood",
    "ze snijdt zichzelf",
  ];
  for (const vraag of sterven) assert.deepEqual(findEersten(vraag), ["113 Zelfmoordpreventie"], vraag);
  for (const vraag of ["een verwaarloosde baby", "mishandelde vrouwen", "incestueuze relatie"])
    assert.deepEqual(findEersten(vraag), ["Veilig Thuis"], vraag);
  for (const vraag of ["radeloze moeder", "ik heb hulp nodig", "ik heb nu echt hulp nodig", "de wanhoop nabij"])
    assert.deepEqual(findEersten(vraag), ["De Luisterlijn"], vraag);
  for (const vraag of ["mijn cliënt heeft hulp nodig", "hulp nodig bij de post", "een jas aandoen"])
    assert.deepEqual(findEersten(vraag), [], vraag);
});

test("on this site who says it in other words, or is afraid of somebody at home, sees whom to call", () => {
  const sterven = [
    "levensmoe",
    "levensmoeheid",
    "moe van het leven",
    "geen zin meer in het leven",
    "er een eind aan maken",
    "ik wil er echt een eind aan maken",
    "ze wil een eind maken aan haar leven",
    "overdosis",
    "overdosis pillen",
    "zelfm oord",
  ];
  for (const vraag of sterven) assert.deepEqual(findEersten(vraag), ["113 Zelfmoordpreventie"], vraag);
  const thuis = ["wordt bedreigd door haar ex", "mijn cliënt is bang voor haar man", "hij is bang voor zijn vader"];
  for (const vraag of thuis) assert.deepEqual(findEersten(vraag), ["Veilig Thuis"], vraag);
  for (const vraag of ["crisisdienst", "luisterlijn", "hulplijn"])
    assert.deepEqual(findEersten(vraag), ["De Luisterlijn"], vraag);
});

test("on this site one family member or one form further away the words bring whom to call too", () => {
  const sterven = ["maakt er een einde aan", "niet meer willen leven", "mag van mij doodgaan", "springen van flat"];
  for (const vraag of sterven) assert.deepEqual(findEersten(vraag), ["113 Zelfmoordpreventie"], vraag);
  const slaan = ["mijn vader slaat", "vader slaat", "zuster slaat", "dat mijn broer me slaat", "oma wordt bedreigd"];
  const angst = ["bang voor vader", "bang van mijn zus", "partner bedreigt haar", "bedreigd", "dreigt met een mes"];
  const meer = ["stalking", "wordt gestalkt", "loverboys", "blauwe plekken"];
  for (const vraag of [...slaan, ...angst, ...meer]) assert.deepEqual(findEersten(vraag), ["Veilig Thuis"], vraag);
  for (const vraag of ["ziet het niet meer zitten", "ze houdt het niet meer vol"])
    assert.deepEqual(findEersten(vraag), ["De Luisterlijn"], vraag);
});

test("on this site sexual violence has a line of its own, which comes before the one for violence at home", () => {
  const vragen = ["verkracht", "ik ben verkracht", "aangerand", "aanranding", "verkrachting", "seksueel misbruikt"];
  for (const vraag of [...vragen, "seksueel geweld", "seksuele mishandeling", "groepsverkrachting"])
    assert.equal(findEersten(vraag)[0], "Centrum Seksueel Geweld", vraag);
  for (const vraag of ["seksuele voorlichting", "seksuele diversiteit", "veerkracht"])
    assert.deepEqual(findEersten(vraag), [], vraag);
});

test("on this site fear, an end and being tired of something else bring nobody a number", () => {
  const gewoon = [
    "bang voor de computer",
    "bang voor haar mantelzorger",
    "eind aan het project",
    "een eind maken aan het gesprek",
    "moe van het werk",
    "geen zin in koffie",
    "zin in het leven",
    "levensloop",
    "crisis",
    "kansen en bedreigingen",
    "een verhaal over springen",
    "van de hak op de tak springen",
    "koken met een mes",
    "slaat een afspraak over",
    "een plekje in de buurt",
    "niet meer willen praten",
    "de samenwerking niet meer zien zitten",
    "luisteren",
    "overdracht",
  ];
  for (const vraag of gewoon) assert.deepEqual(findEersten(vraag), [], vraag);
});

test("no question makes it fail, and without words nothing is asked", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (vraag) => {
      assert.equal(typeof asksForHelp(vraag, WOORDEN), "boolean");
      assert.equal(asksForHelp(vraag, ["", "…"]), false);
    }),
  );
});
