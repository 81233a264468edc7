// The dossier that is open on a page: kept from the first answer on, never over other work, and never lost in silence.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Opslag } from "../../../../plugins/casuskijker/theme/grond/opslag/opslag.js";
import { takeDeel } from "../../../../plugins/casuskijker/theme/kern/alleen/alleen.js";
import { listDossiers } from "../../../../plugins/casuskijker/theme/kern/dossier/kast.js";
import { takeVanElders } from "../../../../plugins/casuskijker/theme/kern/werkblad/meegaan.js";
import { Werkblad } from "../../../../plugins/casuskijker/theme/kern/werkblad/werkblad.js";
import { Browser, Lade, PAD, refuse } from "../../hulp/browser.js";
import { createGesprek, createKijkraam } from "../../hulp/kijkraam.js";

/** @typedef {import("../../../../plugins/casuskijker/theme/kern/werkblad/keuze.js").Wens} Wens */

const BRIL = createKijkraam();

/** @param {Browser} browser @param {Wens} [wens] */
function open(browser, wens = {}, kijkraam = BRIL) {
  const tab = browser.openTab();
  const blad = tab.in(() => new Werkblad(kijkraam, new Opslag(PAD), wens));
  return { tab, blad };
}

/** @param {ReturnType<typeof open>} pagina */
function answer({ tab, blad }, id = "ingredient-1", positie = "soms") {
  tab.in(() => blad.answer(id, { positie }));
}

/** @param {Browser} browser */
function kept(browser) {
  return browser.openTab().in(() => listDossiers(new Opslag(PAD)).dossiers);
}

/** @param {Browser} browser The older tab keeps nothing by now. */
function fallBehind(browser) {
  const ouder = open(browser);
  answer(ouder);
  const nieuwer = open(browser);
  answer(nieuwer, "ingredient-2", "nog-niet");
  browser.deliver();
  answer(ouder, "ingredient-1", "herkenbaar");
  return ouder;
}

test("nothing is kept until the first answer, and from then on every change", () => {
  const browser = new Browser();
  const pagina = open(browser);
  assert.deepEqual([kept(browser), pagina.blad.stand.soort], [[], "nieuw"]);
  answer(pagina);
  pagina.tab.in(() => pagina.blad.describe({ naam: "Mijn naam", rol: "team" }));
  pagina.tab.in(() => pagina.blad.setPunten([{ tekst: "t", wie: "", wanneer: "", bij: null }]));
  assert.deepEqual(kept(browser), [pagina.blad.dossier]);
  assert.deepEqual([pagina.blad.isLos, pagina.blad.isVanEerder], [false, false]);
});

test("a page opens the dossier that is asked for, by its id or by its casus, and else the last one", () => {
  const browser = new Browser();
  const eerste = open(browser, { casus: "de-brief" });
  answer(eerste);
  const tweede = open(browser);
  answer(tweede);
  assert.equal(open(browser, { casus: "de-brief" }).blad.dossier.id, eerste.blad.dossier.id);
  assert.equal(open(browser).blad.dossier.id, tweede.blad.dossier.id);
  const zelfde = open(browser, { dossier: eerste.blad.dossier.id });
  assert.deepEqual([zelfde.blad.casus, zelfde.blad.isVanEerder], ["de-brief", true]);
  assert.equal(open(browser, { casus: "een-andere" }).blad.stand.soort, "nieuw");
});

test("a gesprek is had by a team", () => {
  assert.equal(open(new Browser(), {}, createGesprek({ thema: ["vraag"] })).blad.dossier.rol, "team");
});

test("the older tab writes nothing over, and goes on with the newer version when asked", () => {
  const browser = new Browser();
  const { tab, blad } = fallBehind(browser);
  assert.deepEqual([blad.stand.soort, blad.isLos], ["verouderd", true]);
  assert.equal(kept(browser)[0].antwoorden["ingredient-1"].positie, "soms");
  tab.in(() => blad.reload());
  assert.deepEqual(blad.dossier, kept(browser)[0]);
});

test("what the older tab has can be kept beside it", () => {
  const browser = new Browser();
  const { tab, blad } = fallBehind(browser);
  tab.in(() => blad.keepCopy("Kopie"));
  const posities = kept(browser).map(({ antwoorden }) => antwoorden["ingredient-1"].positie);
  assert.deepEqual([posities.sort(), blad.dossier.naam], [["herkenbaar", "soms"], "Kopie"]);
});

test("a tab that was written over unseen keeps what it had as a copy", () => {
  const browser = new Browser();
  const pagina = open(browser);
  answer(pagina);
  const [naam] = Object.keys(browser.localStorage);
  const theirs = String(browser.localStorage.getItem(naam))
    .replace("soms", "herkenbaar")
    .replace(/"stand":"[^"]+"/, '"stand":"00000000000000ff"');
  browser.localStorage.setItem(naam, theirs);
  browser.tell(browser.openTab(), { key: naam, newValue: theirs });
  browser.deliver();
  const posities = kept(browser).map(({ antwoorden }) => antwoorden["ingredient-1"].positie);
  assert.deepEqual(posities.sort(), ["herkenbaar", "soms"]);
});

test("under the name of what another tab wiped nothing else is kept", () => {
  const browser = new Browser();
  const pagina = open(browser);
  answer(pagina);
  const ander = open(browser, { dossier: pagina.blad.dossier.id });
  ander.tab.in(() => ander.blad.discard());
  browser.deliver();
  const oud = pagina.blad.dossier.id;
  pagina.tab.in(() => pagina.blad.reload());
  answer(pagina);
  assert.notEqual(pagina.blad.dossier.id, oud);
  assert.equal(kept(browser).length, 1);
});

test("a dossier that was thrown away comes back to the letter, and of an empty one nothing can come back", () => {
  const browser = new Browser();
  const pagina = open(browser);
  assert.equal(
    pagina.tab.in(() => pagina.blad.discard()),
    null,
  );
  answer(pagina);
  const before = { ...browser.localStorage };
  const back = pagina.tab.in(() => pagina.blad.discard());
  assert.deepEqual({ ...browser.localStorage }, {});
  pagina.tab.in(() => back?.());
  assert.deepEqual({ ...browser.localStorage }, before);
});

test("on a shared computer the dossier goes to the tab, and back", () => {
  const browser = new Browser();
  const { tab, blad } = open(browser);
  answer({ tab, blad });
  assert.equal(
    tab.in(() => blad.move(true)),
    true,
  );
  assert.deepEqual([{ ...browser.localStorage }, blad.stand.plek], [{}, "tabblad"]);
  tab.in(() => blad.move(false));
  assert.deepEqual([kept(browser).length, blad.stand.plek], [1, "browser"]);
});

test("what another tab made of it stays where it was, and what this page shows goes on beside it", () => {
  const browser = new Browser();
  const { tab, blad } = fallBehind(browser);
  tab.in(() => blad.move(true));
  assert.equal(kept(browser).length, 1);
  assert.equal(blad.dossier.naam, "(kopie)");
});

test("who leaves a shared computer begins anew in the tab only", () => {
  const browser = new Browser();
  const pagina = open(browser);
  answer(pagina);
  assert.equal(
    pagina.tab.in(() => pagina.blad.leave()),
    true,
  );
  assert.deepEqual([Object.keys(pagina.blad.dossier.antwoorden), pagina.blad.stand.plek], [[], "tabblad"]);
  assert.equal(kept(browser).length, 1);
});

test("where nothing can be kept the page works on, and moving to the tab is refused where that is blocked too", () => {
  const browser = new Browser(new Lade(), refuse);
  const pagina = open(browser);
  answer(pagina);
  assert.deepEqual([pagina.blad.stand.soort, pagina.blad.isLos], ["geblokkeerd", true]);
  Object.defineProperty(pagina.tab, "sessionStorage", { get: refuse });
  assert.equal(
    pagina.tab.in(() => pagina.blad.move(true)),
    false,
  );
});

test("what is kept and cannot be read is left, and another dossier begun", () => {
  const browser = new Browser();
  const pagina = open(browser);
  answer(pagina);
  const [naam] = Object.keys(browser.localStorage);
  browser.localStorage.setItem(naam, "{half");
  pagina.tab.in(() => pagina.blad.refresh());
  answer(pagina);
  assert.equal(browser.localStorage.getItem(naam), "{half");
  assert.equal(kept(browser).length, 1);
});

test("another dossier comes in its place, and listeners hear of it; a closed page hears nothing", () => {
  const browser = new Browser();
  const eerste = open(browser, { casus: "de-brief" });
  answer(eerste);
  const { tab, blad } = open(browser);
  /** @type {string[]} */
  const gehoord = [];
  for (const naam of ["dossier", "geopend"]) blad.addEventListener(naam, () => gehoord.push(naam));
  tab.in(() => blad.open(eerste.blad.dossier));
  blad.nameCasus("De brief");
  blad.nameCasus("De brief");
  assert.deepEqual([gehoord, blad.casusTitel], [["dossier", "geopend", "dossier"], "De brief"]);
  tab.in(() => blad.startNew());
  blad.close();
  assert.equal(blad.stand.soort, "nieuw");
});

test("what goes along from a tab is what is kept, and nothing of its own is given up for that", () => {
  const browser = new Browser();
  const ouder = open(browser);
  answer(ouder);
  const nieuwer = open(browser);
  answer(nieuwer, "ingredient-2", "nog-niet");
  browser.deliver();
  const follow = (/** @type {ReturnType<typeof open>} */ { tab, blad }) => tab.in(() => takeVanElders(blad));
  assert.deepEqual([ouder.blad.stand.soort, follow(ouder), follow(ouder)], ["verouderd", true, false]);
  assert.deepEqual(ouder.blad.dossier, nieuwer.blad.dossier);
  const eigen = fallBehind(new Browser());
  const had = eigen.blad.dossier;
  assert.deepEqual([follow(eigen), eigen.blad.dossier], [false, had]);
});

test("what another tab wiped stays on the page that shows it", () => {
  const browser = new Browser();
  const [hier, daar] = [open(browser), open(browser)];
  answer(hier);
  const zelfde = open(browser);
  zelfde.tab.in(() => zelfde.blad.discard());
  browser.deliver();
  const had = hier.blad.dossier;
  assert.deepEqual([hier.tab.in(() => takeVanElders(hier.blad)), hier.blad.dossier], [false, had]);
  assert.notEqual(daar.blad.dossier.id, had.id);
});

test("what is handed over of a part is of that part wherever it is counted", () => {
  const [deel] = BRIL.invalshoeken;
  const [punt] = deel.ingredienten;
  const later = { ...deel, id: "later", ingredienten: [{ ...punt, id: "later-punt" }] };
  const twee = { ...BRIL, invalshoeken: [deel, later] };
  const browser = new Browser();
  const pagina = open(browser, {}, twee);
  answer(pagina);
  const { id } = deel;
  pagina.blad.deel = takeDeel(twee, id);
  pagina.tab.in(() => pagina.blad.noteDeel());
  assert.deepEqual(kept(browser)[0].alleen, [id]);
});
