// What readers type for something that is called otherwise here: what is found for it, and what they are told.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { assertHas, assertHasNone, marked, openOnIndex } from "../../hulp/zoeken.js";

/** @type {import("../../hulp/zoeken.js").Zoekmachine} */
let machine;

before(async () => {
  machine = await openOnIndex();
});

/** @param {string} vraag @param {Parameters<typeof machine["search"]>[0]} [rest] */
function search(vraag, rest = {}) {
  return machine.search({ vraag, ...rest });
}

test("what was read as something else is told, with the word alone when a text has it", async () => {
  const [deurwaarder, weduwe, schulden, kanker] = await Promise.all(
    ["deurwaarder", "een weduwe alleen", "schulden", "kanker"].map((vraag) => search(vraag)),
  );
  assert.deepEqual(deurwaarder.verwant, [
    { woord: "deurwaarder", ook: [], ruimer: ["schulden"], vorm: null, letterlijk: null, langer: null },
  ]);
  assert.deepEqual(weduwe.verwant, [
    { woord: "weduwe", ook: [], ruimer: ["rouw"], vorm: "weduwe", letterlijk: 'een "weduwe" alleen', langer: null },
  ]);
  assert.deepEqual([schulden.verwant, kanker.verwant, kanker.nietHier], [[], [], ["kanker"]]);
});

test("what a word is only part of brings what is most about that, with what has the word itself", async () => {
  const [rollator, zelf, wmo] = await Promise.all(["rollator", '"rollator"', "Wmo"].map((vraag) => search(vraag)));
  assert.deepEqual([rollator.verwant[0].ook, rollator.verwant[0].ruimer], [[], ["Wmo"]]);
  assert.ok(rollator.aantal < wmo.aantal / 2, `${rollator.aantal} of ${wmo.aantal}`);
  assert.ok(rollator.aantal >= zelf.aantal);
  assert.ok(rollator.treffers.some(({ titel }) => titel === "Wmo"));
});

test("who looks for a broken home finds no conversation that is broken off", async () => {
  for (const vraag of ["gebroken gezin", "gebroken gezinnen"])
    assert.equal((await search(vraag)).treffers[0].titel, "Brood op donderdag", vraag);
});

test("a rare word in a title goes before a piece of it beside what was chosen for the other word", async () => {
  for (const vraag of ["buurvrouw viskraam", "viskraam buurvrouw"])
    assert.equal((await search(vraag)).treffers[0].titel, "Bij de viskraam", vraag);
});

test("a form of a word that texts have is that word, before what it means here", async () => {
  for (const [vraag, vorm] of [
    ["gezinsvoogden", "gezinsvoogd"],
    ["uithuisplaatsingen", "uithuisplaatsing"],
    ["schuldhulpverleners", "schuldhulpverlening"],
  ]) {
    const { verwant, treffers } = await search(vraag);
    assert.deepEqual([verwant[0].vorm, verwant[0].letterlijk], [vorm, `"${vorm}"`], vraag);
    assertHas(marked({ treffers: treffers.slice(0, 1) }), vorm);
  }
  // Readers only have that one, and no text.
  assert.equal((await search("huurachterstanden")).verwant[0].vorm, null);
});

test("who looks for people of a profession is sent to no other profession", async () => {
  for (const vraag of ["schuldhulpverlener", "schuldhulpverleners", "schuldhulpverlening", "schuldhulpverlner"]) {
    const { verwant, treffers } = await search(vraag);
    assert.deepEqual([...verwant[0].ook, ...verwant[0].ruimer], ["schulden"], vraag);
    assertHas(marked({ treffers: treffers.slice(0, 1) }), "schuldhulpverlening");
  }
});

test("a form that no text has is mended too, and of a known word of Dutch nothing is", async () => {
  const { verbeterd } = await search("schuldhulpverlner");
  assert.deepEqual(verbeterd, { vraag: "schuldhulpverlener", letterlijk: '"schuldhulpverlner"' });
  assert.equal((await search("gezinsvoogdne")).verbeterd?.vraag, "gezinsvoogden");
});

test("who dementes has dementie, and a word has no part without a name", async () => {
  const { treffers, deels } = await search("dementerende");
  assertHas(marked({ treffers }), "dementie");
  assert.equal(deels, 0);
});

test("a verb that only says that something comes over somebody finds nothing by itself", async () => {
  const { treffers, delen } = await search("mantelzorgers die overbelast raken");
  assert.deepEqual([delen, treffers[0].titel], [["mantelzorgers overbelast"], "Mantelzorg"]);
});

test("nobody hears that the same words were searched for too", async () => {
  const { verwant } = await search("ik heb hulp nodig");
  assert.deepEqual(verwant[0]?.ook, []);
});

test("a word that only stands in a longer one is told so", async () => {
  const { verwant, treffers } = await search("incasso");
  assert.deepEqual([verwant[0].letterlijk, verwant[0].langer], [null, "incassobrief"]);
  assertHas(marked({ treffers }), "incassobrief");
});

test("several words that mean one thing are told only where texts have them so", async () => {
  const [zo, ander] = await Promise.all([search("mijn man slaat mij"), search("uit elkaar")]);
  assert.deepEqual([zo.verwant[0].woord, zo.verwant[0].letterlijk], ["slaat mij", null]);
  assert.equal(zo.treffers[0].titel, "Brood op donderdag");
  assert.deepEqual(ander.verwant[0].letterlijk, '"uit elkaar"');
});

test("a word that looks like two others is mended first, and what nobody typed wrong is not", async () => {
  const huislijk = await search("huislijk geweld");
  assert.deepEqual(huislijk.verbeterd, { vraag: "huiselijk geweld", letterlijk: '"huislijk" geweld' });
  const zelfmoort = await search("zelfmoort");
  assert.deepEqual([zelfmoort.verbeterd?.vraag, zelfmoort.treffers[0].titel], ["zelfmoord", "Twee kussenslopen post"]);
});

test("a word of the language is no error in a name", async () => {
  assertHasNone(new Set((await machine.suggest("kanker")).map(({ tekst }) => tekst)), "Kanters");
  assertHas(new Set((await machine.suggest("kant")).map(({ tekst }) => tekst)), "Kanters");
  assertHasNone(new Set((await machine.suggest("kamters")).map(({ tekst }) => tekst)), "Kanters");
});

test("what an editor chose for a word of a question comes along, unless it is no kind that is asked for", async () => {
  const drank = await search("mijn man drinkt te veel");
  assert.equal(drank.treffers[0].titel, "Meer instanties, minder oplossingen?");
  const { treffers } = await search("vignet armoede");
  assert.deepEqual([...new Set(treffers.map(({ soort }) => soort))], ["vignet"]);
});

test("a plural says which parts others have, and not that they have the whole", async () => {
  const { stukken } = await search("sorteertafels");
  assert.deepEqual(stukken, ["sorteer", "tafels"]);
});

test("who is in need is not led along words that wound", async () => {
  const [leven, typed] = await Promise.all(["ik wil niet meer leven", "zelfmoord"].map((vraag) => search(vraag)));
  assert.deepEqual(
    leven.treffers.map(({ titel }) => titel).filter((titel) => titel.includes("Leefwereld")),
    [],
  );
  assert.deepEqual(
    leven.treffers.slice(0, 2).map(({ titel }) => titel),
    ["Voor cliënten en naasten", typed.treffers[0].titel],
  );
  assert.ok(leven.aantal < 10, `${leven.aantal}`);
});

test("what a word means is marked as a whole, never a part of it", async () => {
  const bang = await search("bang", { aantal: 100 });
  assertHasNone(marked(bang), "binnen", "wereld");
  assertHasNone(marked(await search("werkdruk", { aantal: 100 })), "eigen", "kracht");
});

test("who says in common words that it is too much gets the page for who gets help", async () => {
  for (const vraag of ["ik kan niet meer", "ik hou het niet meer vol", "ik wil gewoon dood", "ik heb hulp nodig"])
    assert.equal((await search(vraag)).treffers[0].titel, "Voor cliënten en naasten", vraag);
});

test("a rare word does not shut out what has the rest, which comes behind it", async () => {
  const { treffers, aantal } = await search("werkcollege informele zorg");
  assert.ok(aantal > 5, `${aantal}`);
  assert.ok(treffers.some(({ titel }) => titel === "Informele zorg"));
});

test("a sentence that may end here is not completed", async () => {
  const suggesties = await machine.suggest("wie belt terug");
  assert.deepEqual(
    suggesties.filter(({ url }) => url === null),
    [],
  );
});

test("who asks for a lesson about something asks for that", async () => {
  const [eenzaamheid, ...lessen] = await Promise.all(
    ["eenzaamheid", "les over eenzaamheid", "lesplan eenzaamheid"].map((vraag) => search(vraag, { aantal: 100 })),
  );
  const titels = eenzaamheid.treffers.map(({ titel }) => titel);
  for (const les of lessen)
    assert.deepEqual(
      les.treffers.map(({ titel }) => titel),
      titels,
    );
});

test("a sentence is not completed by its last word", async () => {
  const suggesties = await machine.suggest("hij weigert al een jaar hulp");
  assert.deepEqual(
    suggesties.filter(({ url }) => url === null),
    [],
  );
});

test("of a compound that no text has, texts with its parts are shown, and that is said", async () => {
  const { gegokt, treffers, aantal, bijna } = await search("gemeentesluis", { aantal: 100 });
  assert.deepEqual(gegokt, ["gemeentesluis"]);
  assert.ok(treffers.length > 0);
  assert.equal(bijna, aantal);
  assert.deepEqual((await search("gemeente")).gegokt, []);
});

test("of a kind that has a name of its own it is said that nothing stands here, with what comes nearest", async () => {
  for (const vraag of ["huurtoeslag", "arbeidsconflict"]) {
    const { nietHier, treffers } = await search(vraag);
    assert.deepEqual(nietHier, [vraag]);
    assert.ok(treffers.length > 0);
  }
});

test("a word from French is found as it sounds", async () => {
  assert.equal((await search("burocratie")).verbeterd?.vraag, "bureaucratie");
});

test("who names two kinds asks for the narrowest: two casussen to compare", async () => {
  const { treffers } = await search("twee casussen vergelijken over ambtenaren");
  assert.equal(treffers[0].titel, "De gemeente komt dichterbij");
  assert.deepEqual(
    treffers.slice(0, 3).map(({ soort }) => soort),
    ["tweeluik", "tweeluik", "tweeluik"],
  );
});

test("who asks what something is, gets the begrip first, and who asks for the word the kijkraam", async () => {
  for (const vraag of ["wat is presentie", "Wat betekent presentie?", "betekenis van zingeving"])
    assert.equal((await search(vraag)).treffers[0].soort, "begrip", vraag);
  assert.equal((await search("nabij zijn")).treffers[0].titel, "Kijkraam Presentie");
});
