// What the search engine makes of words that the site has not: what was meant, and what is offered to who is typing.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { assertHas, assertHasNone, marked, openOnIndex } from "../../hulp/zoeken.js";

/**
 * @typedef {import("../../hulp/zoeken.js").Gevonden} Gevonden
 * @typedef {import("../../hulp/zoeken.js").Zoekmachine} Zoekmachine
 */

/** @type {Zoekmachine} */
let machine;

before(async () => {
  machine = await openOnIndex();
});

/** @param {string} vraag @param {Parameters<Zoekmachine["search"]>[0]} [rest] */
function search(vraag, rest = {}) {
  return machine.search({ vraag, ...rest });
}

test("of a compound that no page knows the words are suggested", async () => {
  const teksten = (await machine.suggest("het beroepsvertrouwen")).map(({ tekst }) => tekst);
  assert.ok(teksten.includes("het vertrouwen"));
});

test("words that only pages for authors have are not suggested", async () => {
  assert.ok((await search("sjabloon")).auteurs > 0);
  const teksten = (await machine.suggest("het keukensjabloon")).map(({ tekst }) => tekst);
  assert.ok(!teksten.includes("het sjabloon"), String(teksten));
});

test("pages for authors come when they are asked for", async () => {
  const [gewoon, gevraagd] = [await search("spelling"), await search("spelling meewerken")];
  const gekozen = await search("spelling", { filters: { soort: ["voor auteurs"] } });
  const isErbij = (/** @type {Gevonden} */ { treffers }) => treffers.some(({ soort }) => soort === "voor auteurs");
  assert.deepEqual([gewoon, gevraagd, gekozen].map(isErbij), [false, true, true]);
  assert.equal(gewoon.auteurs, gekozen.aantal);
  assert.equal((await search("")).facetten.soort["voor auteurs"], undefined);
});

test("a word of Dutch is not the beginning of an unrelated one, nor a typing error in it", async () => {
  for (const woord of ["vers", "somber"]) {
    const { bedoelde, verbeterd, treffers } = await search(woord);
    assert.deepEqual([bedoelde, verbeterd], [null, null], woord);
    assertHasNone(marked({ treffers }), "verschil", "sober");
  }
});

test("what people call otherwise leads to what is meant, in the order that somebody chose", async () => {
  const { treffers, ontbreekt } = await search("echtscheiding");
  assert.deepEqual(
    treffers.slice(0, 2).map(({ titel }) => titel),
    ["Brood op donderdag", "Gezonde geest, gezond lichaam"],
  );
  assert.deepEqual(ontbreekt, []);
  for (const vorm of ["echtscheidingen", "Echtscheiding"]) {
    assert.equal((await search(vorm)).treffers[0].titel, "Brood op donderdag");
  }
});

test("a word that says whom to call is never mended or offered as another, but as one that says the same", async () => {
  for (const vraag of ["verkracht", "ik ben verkracht", "aangerand", "loverboy", "gestalkt"]) {
    const { bedoelde, verbeterd } = await search(vraag);
    assert.deepEqual([bedoelde, verbeterd], [null, null], vraag);
  }
  for (const vraag of ["zelfmort", "zelfmoort"]) assert.equal((await search(vraag)).verbeterd?.vraag, "zelfmoord");
});

test("a subject that is not here is said so, with what is nearest", async () => {
  const { nietHier, treffers } = await search("Vluchtelingen");
  assert.deepEqual([nietHier, treffers[0].titel], [["Vluchtelingen"], "Een gesprek zonder brieven"]);
  assert.deepEqual((await search("eenzaamheid")).nietHier, []);
});

test("what was certainly typed wrong is mended at once, and can still be asked as it was", async () => {
  const { verbeterd, bedoelde, ontbreekt, treffers } = await search("eenzamheid wijk");
  assert.deepEqual(verbeterd, { vraag: "eenzaamheid wijk", letterlijk: '"eenzamheid" wijk' });
  assert.deepEqual([bedoelde, ontbreekt], [null, []]);
  assert.deepEqual(treffers, (await search("eenzaamheid wijk")).treffers);
  assert.equal((await search('"eenzamheid"')).aantal, 0);
  assert.equal((await search("psygiatrie")).verbeterd?.vraag.toLowerCase(), "psychiatrie");
});

test("an error in a longer word is mended before its beginning leads elsewhere", async () => {
  const { verbeterd } = await search("keukentafelgesrpek");
  assert.equal(verbeterd?.vraag, "keukentafelgesprek");
  const langer = await search("schuldsaneringstrajectje");
  assert.deepEqual([langer.verbeterd, langer.ontbreekt], [null, []]);
});

test("what sounds the same is meant, from its first letter on", async () => {
  for (const [getypt, bedoeld] of [
    ["zlaapmiddelen", "slaapmiddelen"],
    ["facature", "vacature"],
    ["financieele", "financieel"],
  ]) {
    assert.equal((await search(getypt)).verbeterd?.vraag, bedoeld, getypt);
  }
});

test("a long word bears two slips, also beside a word that is found", async () => {
  for (const [getypt, bedoeld] of [
    ["eenzamhied bij oudere", "eenzaamheid bij oudere"],
    ["slapelosheit", "slapeloosheid"],
  ]) {
    const { verbeterd, ontbreekt } = await search(getypt);
    assert.deepEqual([verbeterd?.vraag, ontbreekt], [bedoeld, []], getypt);
  }
});

test("what only nearly sounds the same is offered, and a word of Dutch is not", async () => {
  const { bedoelde, verbeterd } = await search("psygiatrise");
  assert.deepEqual([verbeterd, bedoelde], [null, "psychiatrisch"]);
  assert.equal((await search("misverstaat")).verbeterd, null);
});

test("a word that says little is never called missing because it was typed wrong", async () => {
  const goed = await search("hoe praat ik met iemand die niet wil");
  const { verbeterd, bedoelde, ontbreekt, treffers } = await search("hoe praat ik met iemand die nie wil");
  assert.deepEqual([verbeterd, bedoelde, ontbreekt], [null, null, []]);
  assert.deepEqual(treffers, goed.treffers);
});

test("one letter for two is mended, also where that is another word of Dutch", async () => {
  const { verbeterd } = await search("ik wil stopen met deze client");
  assert.deepEqual(verbeterd, {
    vraag: "ik wil stoppen met deze client",
    letterlijk: 'ik wil "stopen" met deze client',
  });
});

test("of two errors the certain one is mended, and the other offered", async () => {
  const { verbeterd, bedoelde } = await search("eenzamheid zorh");
  assert.deepEqual([verbeterd?.vraag, bedoelde], ["eenzaamheid zorh", "eenzaamheid zorg"]);
});

test("what may be an error is only offered", async () => {
  const { verbeterd, bedoelde } = await search("zorh");
  assert.deepEqual([verbeterd, bedoelde], [null, "zorg"]);
  assert.equal((await search("xqzwv")).bedoelde, null);
});

test("suggestions complete the word and name pages", async () => {
  const suggesties = await machine.suggest("het keukentafelges");
  assert.deepEqual(suggesties[0], { tekst: "het keukentafelgesprek", url: null, soort: null });
  assert.ok(suggesties.some(({ url }) => url));
  // ‘wijkt’ is a form of ‘wijken’, but so far it is ‘wijkteam’.
  const paginas = async (/** @type {string} */ vraag) => (await machine.suggest(vraag)).filter(({ url }) => url);
  assert.deepEqual(await paginas("wijkt"), await paginas("wijkteam"));
  assert.deepEqual(await machine.suggest("…"), []);
});

test("suggestions are terms, titles and names, also when the letters are wrong; no words of running text", async () => {
  const vragen = async (/** @type {string} */ vraag) =>
    (await machine.suggest(vraag)).filter(({ url }) => !url).map(({ tekst }) => tekst);
  const alle = (await Promise.all(["sc", "schu", "vert"].map(vragen))).flat();
  assertHas(new Set(alle), "schaamte", "schulden", "vertrouwensrelatie");
  assertHasNone(new Set(alle), "schuift", "schuw", "schuurt", "Schrijf");
  assert.ok((await vragen("uys")).includes("Uysal"));
  assert.ok((await vragen("eenzamh")).includes("eenzaamheid"));
  assert.ok((await vragen("sociaal net")).includes("sociaal netwerk"));
  assert.ok((await vragen("echts")).includes("echtscheiding"));
  assert.deepEqual(await vragen("vluchtel"), []);
});
