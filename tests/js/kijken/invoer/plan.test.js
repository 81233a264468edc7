// What opening a file would do, before it does anything; and files that are opened at once, one after the other.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readBestand } from "../../../../plugins/casuskijker/theme/kern/dossier/bestand.js";
import { describeBestand } from "../../../../plugins/casuskijker/theme/kijken/invoer/bestand-zinnen.js";
import { describeInhoud } from "../../../../plugins/casuskijker/theme/kijken/invoer/inhoud-zinnen.js";
import { listDossierKeuzes, listReflectieKeuzes } from "../../../../plugins/casuskijker/theme/kijken/invoer/keuzes.js";
import { describeOvername } from "../../../../plugins/casuskijker/theme/kijken/invoer/overname.js";
import { planDossiers, planReflecties } from "../../../../plugins/casuskijker/theme/kijken/invoer/plan.js";
import { addToReeks, beginReeks } from "../../../../plugins/casuskijker/theme/kijken/invoer/reeks.js";
import { planRest } from "../../../../plugins/casuskijker/theme/kijken/invoer/rest.js";
import { BESTAND } from "../../hulp/bestanden.js";
import { openOpslag } from "../../hulp/browser.js";

const GELEZEN = readBestand(JSON.stringify(BESTAND));
const [DOSSIER] = GELEZEN.dossiers;

/**
 * @param {Partial<typeof DOSSIER>} anders What is other in the dossier that is here.
 * @returns {import("../../../../plugins/casuskijker/theme/kijken/invoer/plan.js").DossierRegel}
 */
function planBeside(anders) {
  return planDossiers(GELEZEN, [{ ...DOSSIER, ...anders }])[0];
}

const [INGREDIENT] = Object.keys(DOSSIER.antwoorden);
const SOMS = { positie: "soms", notitie: "Zij keek." };

test("a dossier of a file is new, the same, less, more or other than what is kept here", () => {
  assert.equal(planDossiers(GELEZEN, [])[0].soort, "nieuw");
  assert.equal(planBeside({}).soort, "gelijk");
  assert.equal(planBeside({ antwoorden: { ...DOSSIER.antwoorden, meer: SOMS } }).soort, "minder");
  assert.equal(planBeside({ gewijzigd: "2031-01-01T00:00:00Z" }).soort, "minder");
  assert.equal(planBeside({ antwoorden: { meer: SOMS } }).soort, "aanvulling");
  assert.equal(planBeside({ naam: "Anders" }).soort, "anders");
  assert.equal(planBeside({ casus: null }).soort, "anders");
});

test("what is here and what is in the file stand side by side, and a moment to come is said to be one", () => {
  const klokVan = (/** @type {string} */ moment) =>
    new Date(moment).toLocaleTimeString("nl-NL", { hour: "2-digit", minute: "2-digit" });
  const toen = `24 november 2026 om ${klokVan(DOSSIER.gewijzigd)}`;
  const { uitleg } = planBeside({ antwoorden: {}, gewijzigd: "2031-01-01T12:00:00Z" });
  const later = klokVan("2031-01-01T12:00:00Z");
  const klok = `1 januari 2031 om ${later} (dat moet nog komen: de klok van een apparaat liep voor)`;
  const daar = `in het bestand 1 antwoord, ${toen}`;
  assert.deepEqual(uitleg, ["vult aan wat hier staat", `hier 0 antwoorden, ${klok}`, daar]);
  assert.deepEqual(planDossiers(GELEZEN, [])[0].uitleg, ["staat hier nog niet", daar]);
});

/**
 * @param {import("../../../../plugins/casuskijker/theme/kijken/invoer/plan.js").DossierRegel} regel
 * @param {import("../../../../plugins/casuskijker/theme/kern/dossier/dossiers-samen.js").Kant} [kant] Chosen of each.
 */
function chooseFirst(regel, kant) {
  const gehouden = /** @type {(typeof DOSSIER)[]} */ ([]);
  const [eerste] = listDossierKeuzes(regel, "Kopie", (dossier) => () => {
    gehouden.push(dossier);
    return "bewaard";
  });
  const keuze = (kant && eerste.per?.kies(eerste.per.regel.samen.verschillen.map(() => kant))) ?? eerste;
  keuze.act?.();
  return { eerste: eerste.tekst, gehouden, gedaan: keuze.act ? keuze.gedaan : undefined };
}

test("what is chosen before the reader chooses loses nothing that is here or in the file", () => {
  const antwoord = fc.record({
    positie: fc.constantFrom(null, "soms", "nooit"),
    notitie: fc.constantFrom("", "a", "b"),
  });
  const antwoorden = fc.dictionary(fc.constantFrom("een", "twee", "drie"), antwoord, { noNullPrototype: true });
  fc.assert(
    fc.property(antwoorden, antwoorden, fc.boolean(), (hier, daar, later) => {
      const gewijzigd = later ? "2031-01-01T00:00:00Z" : "2020-01-01T00:00:00Z";
      const dossier = { ...DOSSIER, antwoorden: hier };
      const bestand = { ...GELEZEN, dossiers: [{ ...DOSSIER, gewijzigd, antwoorden: daar }] };
      const regel = planDossiers(bestand, [dossier])[0];
      const { gehouden } = chooseFirst(regel);
      if (regel.samen?.verschillen.length) return assert.deepEqual(gehouden, [], "it asks, and does nothing before");
      const over = [...gehouden, ...(gehouden.some(({ id }) => id === dossier.id) ? [] : [dossier])];
      for (const [id, { positie, notitie }] of [...Object.entries(hier), ...Object.entries(daar)])
        assert.ok(
          over.some(({ antwoorden: alle }) => positie === null || alle[id]?.positie === positie) &&
            over.some(({ antwoorden: alle }) => (alle[id]?.notitie ?? "").includes(notitie)),
        );
    }),
    { numRuns: 1000 },
  );
});

test("where the file says something else it is for the reader to choose, and no side is chosen before", () => {
  const regel = planBeside({ naam: "Anders", antwoorden: { [INGREDIENT]: { ...SOMS, positie: "nooit" } } });
  const alles = chooseFirst(regel, "ander");
  assert.deepEqual(alles.gedaan, { antwoorden: 1, punten: 0, gegevens: 1 });
  assert.deepEqual({ ...alles.gehouden[0].antwoorden[INGREDIENT] }, { ...DOSSIER.antwoorden[INGREDIENT] });
  assert.equal(alles.gehouden[0].naam, DOSSIER.naam);
  const niets = chooseFirst(regel, "eerst");
  assert.deepEqual([niets.gehouden, niets.gedaan], [[], undefined], "what is here stays as it is");
});

test("the newest of the two is marked, but not by a clock that was wrong", () => {
  assert.equal(planBeside({ gewijzigd: "2020-01-01T00:00:00Z" }).nieuwst, "ander");
  assert.equal(planBeside({ gewijzigd: "2026-11-25T00:00:00Z" }).nieuwst, "eerst");
  assert.equal(planBeside({}).nieuwst, null);
  assert.equal(planBeside({ gewijzigd: "2999-01-01T00:00:00Z" }).nieuwst, null);
});

test("each kind of difference has its own first choice", () => {
  const eerste = (/** @type {Partial<typeof DOSSIER>} */ anders) => chooseFirst(planBeside(anders)).eerste;
  assert.equal(eerste({}), "Sla over");
  assert.equal(eerste({ gewijzigd: "2020-01-01T00:00:00Z" }), "Sla over");
  assert.equal(eerste({ antwoorden: {} }), "Voeg samen");
  const botst = planBeside({ antwoorden: { [INGREDIENT]: { ...SOMS, positie: "nooit" } } });
  const namen = listDossierKeuzes(botst, "Kopie", () => () => "bewaard").map(({ tekst }) => tekst);
  // The note is the same: to keep what is here would change nothing.
  assert.deepEqual(namen, [
    "Voeg samen en kies per punt",
    "Zet het ernaast als kopie",
    "Vervang het dossier hier",
    "Sla over",
  ]);
  assert.equal(eerste({ naam: "" }), "Voeg samen", "a name that is here no more is not said to be here");
  assert.equal(chooseFirst(planDossiers(GELEZEN, [])[0]).eerste, "Neem over");
});

test("answers to a casus are new, the same, less or more, and both are kept before the reader chooses", () => {
  const [casus] = Object.keys(GELEZEN.reflecties);
  const plan = (/** @type {Record<string, Record<string, string>>} */ hier) => planReflecties(GELEZEN, hier)[0];
  const eerste = (/** @type {Record<string, string>} */ hier) =>
    listReflectieKeuzes(plan({ [casus]: hier }), () => () => "bewaard")[0].tekst;
  assert.equal(plan({}).soort, "nieuw");
  assert.equal(eerste({ ...GELEZEN.reflecties[casus] }), "Sla over");
  assert.equal(eerste({ ...GELEZEN.reflecties[casus], tweede: "Meer." }), "Sla over");
  assert.equal(eerste({ eerste: "Iets anders." }), "Voeg samen");
  const vol = Object.fromEntries(Array.from({ length: 1000 }, (_, nummer) => [`v-${nummer}`, "x"]));
  assert.equal(eerste(vol), "Sla over");
});

/** @param {import("../../../../plugins/casuskijker/theme/grond/opslag/opslag.js").Opslag} opslag */
function plan(opslag) {
  return planRest(opslag, GELEZEN).map(({ uitleg, keuzes }) => [...uitleg, ...keuzes.map(({ tekst }) => tekst)]);
}

test("a group and what could not be read come back where there is nothing, and go over nothing", () => {
  const opslag = openOpslag();
  assert.deepEqual(plan(opslag), [
    ["staat hier nog niet", "Neem over", "Sla over"],
    ["staat hier nog niet", "Zet terug", "Sla over"],
  ]);
  for (const { keuzes } of planRest(opslag, GELEZEN)) keuzes[0].act?.();
  assert.deepEqual(plan(opslag), [
    ["staat hier al, precies zo", "Sla over"],
    ["staat hier al, precies zo", "Sla over"],
  ]);
});

test("what was taken in is said as it was", () => {
  const anders = planBeside({ naam: "Anders" });
  const gedaan = listDossierKeuzes(anders, "Kopie", () => () => "bewaard").map((keuze) => keuze.gedaan ?? {});
  assert.deepEqual(
    [...gedaan, { gegevens: 1 }].map((overname) => describeOvername("‘a’", [overname])),
    [
      "Uit ‘a’ is niets overgenomen.",
      "Overgenomen uit ‘a’: 1 kopie naast wat hier stond.",
      "Overgenomen uit ‘a’: 1 dossier in de plaats van wat hier stond.",
      "Uit ‘a’ is niets overgenomen.",
      "Overgenomen uit ‘a’: 1 gegeven over een dossier.",
    ],
  );
  assert.equal(
    describeOvername("‘a’", [
      { nieuw: { dossier: 1 } },
      { nieuw: { dossier: 1, casus: 1 } },
      { antwoorden: 2, punten: 1 },
      { groepen: 1 },
    ]),
    "Overgenomen uit ‘a’: 2 dossiers en antwoorden bij 1 verhaal, 1 groep, samengevoegd met die van hier, " +
      "2 antwoorden in wat hier al stond en 1 punt.",
  );
  const gebleven = describeOvername("‘a’", [], ["de groep van Samen kijken"]);
  assert.equal(gebleven, "Uit ‘a’ is niets overgenomen. Overgeslagen: de groep van Samen kijken.");
  const leeg = { ...GELEZEN, dossiers: [], reflecties: {}, groepen: [], onleesbaar: [] };
  assert.equal(describeBestand({ ...leeg, fouten: ["Stuk."] }, 0), "Er verandert niets.");
  assert.equal(describeBestand(leeg, 0), "In dit bestand: nog niets. Er verandert niets.");
});

test("what is in a file is said in words", () => {
  assert.equal(
    describeInhoud(GELEZEN),
    "1 dossier, antwoorden bij 1 verhaal, de groep van Samen kijken (met 1 naam) en 1 deel dat niet te lezen was",
  );
  assert.equal(
    describeInhoud({
      dossiers: [],
      reflecties: {},
      inleveringen: [],
      groepen: [],
      sessies: [],
      onbekend: [],
      onleesbaar: [],
    }),
    "nog niets",
  );
});

test("files opened at once are done in the order of the reader, and all that came of them is said", async () => {
  const [een, twee] = ["een", "twee"].map((naam) => new File([], naam));
  beginReeks([een, twee]);
  /** @type {string[]} */
  const gezegd = [];
  const say = (/** @type {readonly {zin: string}[]} */ alle) => void gezegd.push(alle.map(({ zin }) => zin).join(" "));
  const uit = (/** @type {string} */ zin) => ({ zin, mislukt: false, verder: [] });
  await Promise.all([
    addToReeks(twee, async ({ nummer, aantal }) => uit(`Twee: ${nummer} van ${aantal}.`), say),
    addToReeks(een, () => new Promise((done) => setTimeout(done, 5, uit("Een."))), say),
  ]);
  assert.deepEqual(gezegd, ["Een.", "Een. Twee: 2 van 2."]);
  beginReeks([twee]);
  await addToReeks(twee, async ({ nummer, aantal }) => uit(nummer === aantal ? "Later." : ""), say);
  await addToReeks(een, async () => uit("Erbij."), say);
  assert.deepEqual(gezegd.slice(2), ["Later.", "Later. Erbij."]);
});
