// Whose a file is: what somebody else filled in is never taken for what the reader did.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readBestand, writeBestand } from "../../../../plugins/casuskijker/theme/kern/dossier/bestand.js";
import { setVanAnder } from "../../../../plugins/casuskijker/theme/kern/dossier/dossier.js";
import { keepDossier, listEigenDossiers } from "../../../../plugins/casuskijker/theme/kern/dossier/kast.js";
import { readDossier } from "../../../../plugins/casuskijker/theme/kern/dossier/lezen.js";
import { nameDossierFor } from "../../../../plugins/casuskijker/theme/kern/werkblad/dossier-zinnen.js";
import { chooseDossier } from "../../../../plugins/casuskijker/theme/kern/werkblad/keuze.js";
import { listDossierKeuzes, listInleveringKeuzes } from "../../../../plugins/casuskijker/theme/kijken/invoer/keuzes.js";
import { planDossiers, planInleveringen } from "../../../../plugins/casuskijker/theme/kijken/invoer/plan.js";
import { planRest } from "../../../../plugins/casuskijker/theme/kijken/invoer/rest.js";
import { listGelijken } from "../../../../plugins/casuskijker/theme/kijken/invoer/samen.js";
import {
  guessNaam,
  guessVan,
  isVanBelang,
  markVan,
  nameInleveringen,
} from "../../../../plugins/casuskijker/theme/kijken/invoer/van-wie.js";
import { BESTAND, GROEP_BESTAND } from "../../hulp/bestanden.js";
import { openOpslag } from "../../hulp/browser.js";

const GELEZEN = readBestand(JSON.stringify(BESTAND));
const [DOSSIER] = GELEZEN.dossiers;

test("where something of the reader is in a file it is theirs; else only the reader can say so", () => {
  assert.equal(guessVan(GELEZEN, []), null);
  assert.equal(guessVan(GELEZEN, [DOSSIER]), "mij");
  assert.equal(guessVan(GELEZEN, [setVanAnder(DOSSIER, true)]), null);
  const vanWie = (/** @type {"mij" | "ander" | null} */ van) => Boolean(markVan(GELEZEN, van).dossiers[0].van_ander);
  assert.deepEqual([vanWie("mij"), vanWie("ander"), vanWie(null)], [false, true, true]);
  const belang = (/** @type {(typeof DOSSIER)[]} */ hier) =>
    isVanBelang({ ...GELEZEN, reflecties: {} }, { dossiers: hier, reflecties: {} });
  assert.deepEqual([belang([]), belang([DOSSIER])], [true, false]);
  const bekend = { ...GELEZEN, dossiers: [setVanAnder(DOSSIER, true)], reflecties: {} };
  assert.equal(
    isVanBelang(bekend, { dossiers: [], reflecties: {} }),
    false,
    "the file says itself that it is not theirs",
  );
  const antwoorden = (/** @type {any} */ reflecties) =>
    isVanBelang({ ...GELEZEN, dossiers: [] }, { dossiers: [], reflecties });
  assert.deepEqual([antwoorden({}), antwoorden(GELEZEN.reflecties)], [true, false]);
});

test("what somebody else filled in comes beside what the reader did, and never opens by itself", () => {
  const eigen = { ...DOSSIER, id: "eigen", naam: "", gewijzigd: "2026-11-01T10:00:00Z" };
  const [regel] = planDossiers(markVan(GELEZEN, "ander"), [eigen]);
  assert.equal(regel.soort, "nieuw");
  assert.match(regel.uitleg[2], /^hier heb je zelf al verhaal ‘opgeruimd-staat-netjes’: 1 antwoord, 1 november 2026/);
  const gehouden = /** @type {(typeof DOSSIER)[]} */ ([]);
  const [neem] = listDossierKeuzes(regel, "Kopie", (dossier) => () => {
    gehouden.push(readDossier(JSON.parse(JSON.stringify(dossier))));
    return "bewaard";
  });
  assert.match(neem.gevolg, /^Komt naast wat je zelf invulde te staan/);
  neem.act?.();
  const [vreemd] = gehouden;
  assert.equal(nameDossierFor(vreemd, undefined), "Over mij (van iemand anders)");
  // The one of somebody else was changed last.
  assert.equal(chooseDossier([vreemd, eigen], { casus: DOSSIER.casus })?.id, "eigen");
  assert.equal(chooseDossier([vreemd], { casus: DOSSIER.casus }), undefined);
  assert.equal(chooseDossier([vreemd, eigen], { dossier: vreemd.id })?.id, vreemd.id);
  assert.equal(planDossiers(GELEZEN, [vreemd])[0].soort, "gelijk", "the same file once more holds nothing else");
  const opslag = openOpslag();
  for (const dossier of [vreemd, eigen]) keepDossier(opslag, dossier);
  assert.deepEqual(
    listEigenDossiers(opslag).map(({ id }) => id),
    ["eigen"],
  );
  const mee = readBestand(writeBestand({ dossiers: [vreemd] }));
  assert.equal(mee.dossiers[0].van_ander, true, "and it is still so in the next file");
});

test("the file of a group, or of one who shared, is a file like any other", () => {
  const { groepen, dossiers, fouten } = readBestand(JSON.stringify(GROEP_BESTAND));
  const [groep] = groepen;
  assert.deepEqual([groep.leden.length, dossiers, fouten], [1, [], []]);
  const noem = (/** @type {any} */ anders) =>
    planRest(openOpslag(), { ...GELEZEN, onleesbaar: [], groepen: [{ ...groep, ...anders }] })[0].titel;
  assert.equal(noem({ afspraken: [] }), "De antwoorden van één mens, om samen te kijken: ‘Anna’");
  assert.equal(noem({}), "De groep van Samen kijken: antwoorden van 1 mens (met 1 naam) en 1 afspraak");
  const eerder = { id: "2026-01-02", datum: "2026-01-02", naam: "", leden: groep.leden, agenda: [], besproken: [] };
  assert.equal(
    noem({ rondes: [eerder, ...groep.rondes] }),
    "De groep van Samen kijken: antwoorden van 1 mens, 1 eerdere ronde, 1 naam en 1 afspraak",
  );
});

test("answers of somebody else get the name that the file has, and the file of a browser has no name in it", () => {
  const naam = (/** @type {string} */ bestand) => guessNaam(bestand, GELEZEN);
  const slug = "opgeruimd-staat-netjes";
  assert.equal(naam(`samira-el-amrani-${slug}-2026-11-30.casuskijker.json`), "samira-el-amrani");
  assert.equal(naam(`${slug}-2026-11-30.casuskijker.json`), "");
  assert.equal(naam(`${slug}-2026-11-30.casuskijker (3).json`), "");
  assert.equal(naam("Samira.json"), "Samira");
});

test("a name that was typed comes back as it was, and needs no window of its own", () => {
  const van = "José van ’t Hof";
  const bestand = readBestand(writeBestand({ reflecties: GELEZEN.reflecties, van }));
  assert.equal(guessNaam("jose-van-t-hof-opgeruimd-staat-netjes-2026-11-30.casuskijker.json", bestand), van);
  const ander = { ...bestand, van: "\u202eBo\n" };
  assert.equal(guessNaam("bo.json", ander), "Bo", "it is a text of somebody else");
  const gelezen = [bestand, ander].map((each) => ({ file: new File([], ""), bestand: each }));
  assert.equal(listGelijken(gelezen, { dossiers: [], reflecties: {} }).length, 2);
  const lang = JSON.parse(writeBestand({ van }));
  assert.equal(readBestand(JSON.stringify({ ...lang, van: "a".repeat(99) })).van?.length, 40);
  for (const vreemd of [{ ...lang, van: 7 }, JSON.parse(writeBestand({ van: "" }))])
    assert.equal(readBestand(JSON.stringify(vreemd)).van, undefined);
});

test("answers of somebody else come beside all that is here, whatever that is", () => {
  const [samira] = nameInleveringen(GELEZEN, "Samira");
  const gehouden = /** @type {string[]} */ ([]);
  const keuzes = (/** @type {import("../../../../plugins/casuskijker/theme/kijken/invoer/plan.js").Soort} */ soort) =>
    listInleveringKeuzes(soort, () => {
      gehouden.push(samira.naam);
      return "bewaard";
    });
  const [nieuw] = planInleveringen([samira], []);
  assert.equal(nieuw.soort, "nieuw");
  assert.match(keuzes(nieuw.soort)[0].gevolg, /niet tussen wat je zelf schreef/);
  keuzes(nieuw.soort)[0].act?.();
  assert.deepEqual(gehouden, ["Samira"]);
  const [weer] = planInleveringen(nameInleveringen(GELEZEN, "Samira"), [samira]);
  assert.deepEqual([weer.soort, keuzes(weer.soort).length], ["gelijk", 1]);
  const [anders] = planInleveringen([{ ...samira, antwoorden: { eerste: "Nog eens." } }], [samira]);
  assert.equal(anders.soort, "nieuw");
  assert.match(anders.uitleg.at(-1) ?? "", /van Samira staat hier al iets anders; dat blijft/);
});
