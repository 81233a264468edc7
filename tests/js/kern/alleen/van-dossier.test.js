// Of which part a dossier is: what was asked stays with what was answered, and never hides an answer.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Opslag } from "../../../../plugins/casuskijker/theme/grond/opslag/opslag.js";
import { takeDeel, writeAlleen } from "../../../../plugins/casuskijker/theme/kern/alleen/alleen.js";
import {
  findDeelVan,
  noteGevraagd,
  takeGekeken,
} from "../../../../plugins/casuskijker/theme/kern/alleen/van-dossier.js";
import { setAlleen } from "../../../../plugins/casuskijker/theme/kern/dossier/dossier.js";
import { listDossiers } from "../../../../plugins/casuskijker/theme/kern/dossier/kast.js";
import { computeProfiel } from "../../../../plugins/casuskijker/theme/kern/profiel/profiel.js";
import { findStand } from "../../../../plugins/casuskijker/theme/kern/werkblad/eerder.js";
import { Werkblad } from "../../../../plugins/casuskijker/theme/kern/werkblad/werkblad.js";
import { Browser, PAD } from "../../hulp/browser.js";
import { createGesprek, createKijkraam, fillIn } from "../../hulp/kijkraam.js";

const BRIL = createKijkraam({ perDeel: 10 });
const IDS = BRIL.invalshoeken.map(({ id }) => id);

/** @param {Browser} browser @param {string | null} alleen */
function open(browser, alleen) {
  const tab = browser.openTab();
  const blad = tab.in(() => new Werkblad(BRIL, new Opslag(PAD), {}));
  blad.deel = takeDeel(BRIL, alleen);
  /** @param {number} nummer Of the ingrediënt; each ten are one invalshoek. */
  const answer = (nummer) => tab.in(() => blad.answer(`ingredient-${nummer}`, { positie: "soms" }));
  return { blad, answer };
}

/** @param {Browser} browser */
function kept(browser) {
  const [dossier] = browser.openTab().in(() => listDossiers(new Opslag(PAD)).dossiers);
  const { bekeken, totaal, deel } = findStand(BRIL, dossier);
  return { alleen: dossier.alleen, stand: [bekeken, totaal], deel: deel?.invalshoeken ?? null };
}

test("who fills in the part that was asked is told how far they are in it, also where nothing names it now", () => {
  const browser = new Browser();
  const { answer } = open(browser, "deel-0,deel-2");
  answer(1);
  answer(25);
  assert.deepEqual(kept(browser), { alleen: ["deel-0", "deel-2"], stand: [2, 20], deel: ["deel-0", "deel-2"] });
  // The same dossier, opened whole: it is of the part as long as nothing else is answered in it.
  const heel = open(browser, null);
  heel.answer(2);
  assert.deepEqual(kept(browser).stand, [3, 20]);
  heel.answer(15);
  assert.deepEqual(kept(browser), { alleen: undefined, stand: [4, 40], deel: null });
});

test("who was asked three points is of three, with a fourth beside them of that invalshoek, and else of all", () => {
  const browser = new Browser();
  const { answer } = open(browser, "ingredient-1,ingredient-2,ingredient-12");
  answer(1);
  assert.deepEqual(kept(browser).alleen, ["ingredient-1", "ingredient-2", "ingredient-12"]);
  assert.deepEqual(kept(browser).stand, [1, 3]);
  const ruimer = open(browser, "deel-0,deel-1");
  ruimer.answer(3);
  assert.deepEqual(kept(browser), { alleen: ["deel-0", "deel-1"], stand: [2, 20], deel: ["deel-0", "deel-1"] });
  open(browser, null).answer(35);
  assert.deepEqual(kept(browser).stand, [3, 40]);
});

test("who answers more than the points that were asked, without another address, loses no count", () => {
  const browser = new Browser();
  open(browser, "ingredient-1").answer(1);
  open(browser, null).answer(2);
  assert.deepEqual(kept(browser), { alleen: ["deel-0"], stand: [2, 10], deel: ["deel-0"] });
});

test("what is asked later comes beside what was asked before; who began with the whole stays with the whole", () => {
  const browser = new Browser();
  open(browser, "deel-0").answer(1);
  open(browser, "deel-3").answer(35);
  assert.deepEqual(kept(browser).alleen, ["deel-0", "deel-3"]);
  open(browser, "deel-1,deel-2").answer(15);
  assert.deepEqual(kept(browser), { alleen: undefined, stand: [3, 40], deel: null });
  open(browser, "deel-1").answer(16);
  assert.deepEqual(kept(browser).stand, [4, 40]);
});

test("whatever is asked and answered, each answer is in what is counted, and all that is asked now is", () => {
  const delen = fc.subarray(IDS, { minLength: 1 });
  const stappen = fc.array(fc.tuple(fc.option(delen), fc.nat(39)), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(stappen, (alle) => {
      let dossier = fillIn(BRIL, {});
      for (const [gevraagd, nummer] of alle) {
        const deel = takeDeel(BRIL, gevraagd && writeAlleen(gevraagd));
        const antwoorden = { ...dossier.antwoorden, ...fillIn(BRIL, { [`ingredient-${nummer}`]: "soms" }).antwoorden };
        dossier = noteGevraagd(BRIL, deel, { ...dossier, antwoorden });
        const gekeken = takeGekeken(BRIL, dossier);
        const { bekeken } = computeProfiel(gekeken.kijkraam, gekeken.dossier);
        assert.equal(bekeken, Object.keys(dossier.antwoorden).length);
        const telt = gekeken.kijkraam.invalshoeken.map(({ id }) => id);
        assert.ok((deel?.invalshoeken ?? []).every((id) => telt.includes(id)));
      }
    }),
  );
});

test("a part that is gone, or that a file says and its answers do not, is the whole; a new name leads to it", () => {
  const dossier = fillIn(BRIL, { "ingredient-1": "soms" });
  for (const alleen of [["weg"], ["deel-1"], IDS])
    assert.equal(findDeelVan(BRIL, setAlleen(dossier, alleen)), null, alleen.join());
  const [eerste, ...rest] = BRIL.invalshoeken;
  const vernieuwd = { ...BRIL, invalshoeken: [{ ...eerste, vervangt: ["vroeger"] }, ...rest] };
  assert.deepEqual(findDeelVan(vernieuwd, setAlleen(dossier, ["vroeger"]))?.invalshoeken, ["deel-0"]);
});

test("of a gesprek a part is asked too", () => {
  const gesprek = createGesprek({ begin: ["waarom"], einde: ["hoe"] });
  const dossier = noteGevraagd(gesprek, takeDeel(gesprek, "einde"), fillIn(gesprek, { hoe: "soms" }));
  assert.deepEqual(findDeelVan(gesprek, dossier)?.invalshoeken, ["einde"]);
});
