// The search engine on the index that Python writes, without a page around it.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import fc from "fast-check";
import { readFacetten } from "../../../../plugins/casuskijker/theme/kern/zoekmachine/facetvraag.js";
import { openZoekmachine, ZoekindexFout } from "../../../../plugins/casuskijker/theme/kern/zoekmachine/zoekmachine.js";
import { BASE, serve, serveIndex, serveInRounds } from "../../hulp/index.js";
import { assertHas, assertHasNone, marked, openOnIndex } from "../../hulp/zoeken.js";

/** @typedef {import("../../hulp/zoeken.js").Zoekmachine} Zoekmachine */

/** @type {Zoekmachine} */
let machine;

before(async () => {
  machine = await openOnIndex();
});

/** @param {string} vraag @param {Parameters<Zoekmachine["search"]>[0]} [rest] */
function search(vraag, rest = {}) {
  return machine.search({ vraag, ...rest });
}

/** @param {string} vraag */
async function findAll(vraag) {
  return new Set((await search(vraag, { aantal: 100 })).treffers.map(({ url }) => url.split(/[?#]/)[0]));
}

test("the first words one thinks of find the page", async () => {
  const { treffers, ontbreekt, gedeeltelijk, bedoelde } = await search("keukentafel mevrouw uysal");
  assert.equal(treffers[0].titel, "Opgeruimd staat netjes?");
  assert.ok(treffers[0].url.startsWith(`${BASE}casussen/opgeruimd-staat-netjes/`));
  assert.deepEqual([ontbreekt, gedeeltelijk, bedoelde], [[], false, null]);
});

test("a word is found in four rounds, each half a second on a phone, with the forms of its letter", async () => {
  const rounds = serveInRounds();
  const { aantal } = await (await openZoekmachine(BASE)).search({ vraag: "eenzaam" });
  serveIndex();
  const names = rounds.map((round) => [...new Set(round.map((address) => address.replace(/.*\/|\.json$/g, "")))]);
  assert.ok(aantal > 0);
  assert.deepEqual(names[0], ["kern"]);
  assertHas(new Set(names[1]), "feiten", "wijzers", "wijzers-101");
  assert.equal(names[1].length, 4);
  assert.equal(names.length, 4);
});

for (const tekens of ["???", "!!!", "😀", "\u200b", "“ ”", "- ."]) {
  test(`‘${tekens}’ asks nothing, so it finds nothing`, async () => {
    const { aantal, treffers, delen, ontbreekt } = await search(tekens);
    assert.deepEqual([aantal, treffers, delen, ontbreekt], [0, [], [], []]);
  });
}

test("a compound is marked as it is written, and nothing is added", async () => {
  const uitkomst = await search("gesprek", { aantal: 100 });
  assertHas(marked(uitkomst), "gesprek", "gesprekken", "keukentafelgesprek");
  for (const { titel, titelStukken } of uitkomst.treffers) {
    const getoond = titelStukken.map(({ tekst }) => tekst).join("");
    assert.ok(titel.includes(getoond.replace(/^[… ]+|[… ]+$/g, "")), getoond);
  }
});

test("a page is not about one word of its synonym", async () => {
  const uitkomst = await search("gesprek", { aantal: 100 });
  assert.equal(uitkomst.treffers[0].titel, "Keukentafelgesprek");
  assertHasNone(marked(uitkomst), "achter", "aanpak", "voordeur", "achter-de-voordeuraanpak");
});

test("a synonym is marked when all its words are asked", async () => {
  assertHas(marked(await search("gesprek achter de voordeur")), "achter-de-voordeuraanpak");
  assertHas(marked(await search("geestelijke gezondheidszorg")), "ggz", "gezondheidszorg");
  assertHasNone(marked(await search("geestelijke")), "ggz");
  assertHas(marked(await search("lvb")), "licht", "verstandelijke", "beperking");
});

test("the name of a kind leads to that kind", async () => {
  const { treffers } = await search("vignet schulden");
  const verhalen = treffers.filter(({ soort }) => soort !== "pagina");
  assert.deepEqual([treffers[0].soort, new Set(verhalen.map(({ soort }) => soort))], ["vignet", new Set(["vignet"])]);
  const [vignetten, alles] = [await search("vignetten", { aantal: 100 }), await search("")];
  assert.equal(vignetten.facetten.soort.vignet, alles.facetten.soort.vignet);
  assert.equal((await search("kijkraam")).treffers[0].soort, "begrip");
});

test("whoever asks for a casus means every kind of story", async () => {
  const { gedeeltelijk, treffers } = await search("casus politie", { aantal: 100 });
  const verhalen = treffers.filter(({ soort }) => ["casus", "praktijkvoorbeeld", "vignet"].includes(soort));
  assert.equal(gedeeltelijk, false);
  assert.ok(verhalen.some(({ titel }) => titel === "Een handleiding voor de politie"));
  const [{ facetten }, alles] = [await search("casussen"), await search("")];
  for (const soort of ["casus", "praktijkvoorbeeld", "vignet"]) {
    assert.equal(facetten.soort[soort], alles.facetten.soort[soort]);
  }
});

test("a casus is found by the number on its card", async () => {
  const { vraag, filters } = readFacetten("casus 8");
  const [treffer] = (await search(vraag, { filters })).treffers;
  assert.equal(treffer.titel, "Meer instanties, minder oplossingen?");
  // Its number says nothing when its text does not.
  assert.ok(!treffer.plaatsen.includes("Verdiepingsvraag 8"));
});

test("a result warns beforehand, once, and says what it takes", async () => {
  const find = async (/** @type {string} */ vraag) =>
    (await search(vraag, { aantal: 100 })).treffers.find(({ titel }) => titel === "Twee kussenslopen post");
  const gevonden = await find("schulden kussenslopen");
  assert.match(gevonden?.letOp ?? "", /zelfdoding.* 113/);
  assert.ok(gevonden?.tijden.some((tijd) => /^\d+ min lezen$/.test(tijd)));
  const inDeWaarschuwing = await find("zelfdoding");
  assert.ok(inDeWaarschuwing?.plaatsen.includes("Let op"));
  assert.equal(inDeWaarschuwing?.letOp, "");
});

test("the excerpt shows the word that was typed before words with its parts", async () => {
  assert.deepEqual(marked(await search("wijkverpleegkundige", { aantal: 2 })), new Set(["wijkverpleegkundige"]));
});

test("a compound of which no page knows any part is missing", async () => {
  assert.deepEqual((await search("beroepsvaarders")).ontbreekt, ["beroepsvaarders"]);
});

test("a word that no page knows is not about the small word it begins with", async () => {
  assert.equal((await search("overdaad")).aantal, 0);
  assert.ok((await search("over")).aantal > 0);
});

test("a form of a compound that stands nowhere leads to what it is made of, and is not mended", async () => {
  const forms = { besluitvormde: "besluitvorming", burenhielp: "burenhulp", huishoudhielp: "huishoudhulp" };
  for (const [typed, compound] of Object.entries(forms)) {
    const [first] = (await machine.search({ vraag: compound, aantal: 1 })).treffers;
    const { treffers, verbeterd, gegokt } = await machine.search({ vraag: typed, aantal: 100 });
    assertHas(new Set(treffers.map(({ titel }) => titel)), first.titel);
    assert.deepEqual({ verbeterd, gegokt }, { verbeterd: null, gegokt: [typed] });
  }
});

test("what has only a part of a compound is apart, and the facets do not count it", async () => {
  const { aantal, deels, stukken, facetten } = await search("wijkagent", { aantal: 100 });
  const los = await search("wijkagent", { aantal: 100, deels: true });
  assert.ok(aantal > 0 && deels > 0);
  assert.equal(los.aantal, deels);
  assert.deepEqual(stukken.sort(), ["agent", "wijk"]);
  assert.equal(
    Object.values(facetten.soort).reduce((sum, number) => sum + number),
    aantal,
  );
});

test("a whole question is answered by what has most of its words", async () => {
  const { treffers } = await search("oudere eenzame vrouw met Turkse achtergrond");
  assert.equal(treffers[0].titel, "Opgeruimd staat netjes?");
});

test("a name of several words is one thing: what has it as a label comes first", async () => {
  const { treffers } = await search("sociaal netwerk", { aantal: 5, filters: { soort: ["casus", "vignet"] } });
  const metLabel = await search("", { aantal: 100, filters: { sleutelwoord: ["sociaal netwerk"] } });
  const namen = metLabel.treffers.map(({ titel }) => titel);
  for (const { titel } of treffers) assert.ok(namen.includes(titel), titel);
});

test("the parts of a question that say something can be asked alone", async () => {
  assert.deepEqual((await search('het "eigen kracht" wijkteam xyzzy')).delen, ['"eigen kracht"', "wijkteam"]);
});

test("a question and an ingredient are linked to themselves", async () => {
  const [vraag] = (await search("marshallhulp drees koekje")).treffers;
  assert.ok(vraag.url.endsWith("casussen/opgeruimd-staat-netjes/#vraag-gastvrij-of-sober"));
  assert.ok(vraag.plaatsen.includes("Verdiepingsvraag 2"));
  const urls = (await search("oog voor macht")).treffers.map(({ url }) => url);
  assert.ok(urls.some((url) => url.includes("kijkramen/") && url.includes("#ingredient-")));
});

test("a phrase is found as it stands and not in another order", async () => {
  assert.equal((await search('"een smalle, steile trap"')).aantal, 1);
  assert.equal((await search("“steile een trap smalle”")).aantal, 0);
  assert.deepEqual(marked(await search('"steile trap"')), new Set(["steile", "trap"]));
});

test("filters are or within a facet, and and between facets", async () => {
  const { actor } = (await search("")).facetten;
  const een = await search("", { filters: { actor: ["wijkteam"] } });
  const twee = await search("", { filters: { actor: ["wijkteam", "huisarts"] } });
  const beide = await search("", { filters: { actor: ["wijkteam"], sleutelwoord: ["schulden"] } });
  assert.equal(een.aantal, actor.wijkteam);
  assert.deepEqual(een.facetten.actor, actor);
  assert.ok(Math.max(actor.wijkteam, actor.huisarts) <= twee.aantal);
  assert.ok(twee.aantal <= actor.wijkteam + actor.huisarts);
  assert.equal(beide.aantal, een.facetten.sleutelwoord.schulden ?? 0);
  assert.ok(beide.aantal <= een.aantal);
  assert.equal((await search("", { filters: { actor: ["bestaat niet"] } })).aantal, 0);
});

test("results come in portions", async () => {
  const urls = (await search("zorg", { aantal: 10 })).treffers.map(({ url }) => url);
  const rest = (await search("zorg", { vanaf: 5, aantal: 5 })).treffers.map(({ url }) => url);
  assert.deepEqual(rest, urls.slice(5));
});

test("when nothing has all words it says so", async () => {
  const { gedeeltelijk, aantal } = await search("uysal mcdonald marshallhulp viskraam");
  assert.ok(gedeeltelijk && aantal > 0);
  assert.deepEqual((await search("uysal xqzwv")).ontbreekt, ["xqzwv"]);
});

test("behind the few that have all words comes what lacks one", async () => {
  const { treffers, gedeeltelijk, bijna, aantal } = await search("uysal keukentafel trap");
  assert.deepEqual([treffers[0].titel, gedeeltelijk], ["Opgeruimd staat netjes?", false]);
  assert.ok(bijna > 0 && bijna < aantal);
  // Of two words it is the one that says most; of two that say as much it is either.
  const buurt = await search("uysal buurt", { aantal: 100 });
  assert.deepEqual([buurt.bijna > 0, buurt.aantal], [true, (await search("uysal", { aantal: 100 })).aantal]);
  const [trap, ...apart] = await Promise.all(["uysal trap", "uysal", "trap"].map(findAll));
  assertHas(trap, ...apart.flatMap((urls) => [...urls]));
  assert.ok((await search("vignet uysal")).gedeeltelijk);
  // An exact phrase is never left out.
  assert.equal((await search('"een smalle" uysal trap')).aantal, 1);
});

test("a question in ordinary language is about its telling words", async () => {
  assert.equal((await search("waarom mijden mensen zorg")).treffers[0].titel, "Zorg mijden");
  assertHasNone(marked(await search("hoe ga ik om met schaamte")), "ga", "gang", "doodgaan");
  assert.ok((await search("mensen")).aantal > 0);
});

const GETYPT = ["<img src=x onerror=alert(1)>", '"""', "“", "🙂🙂", "\\ * ( [", "’", "\0", "__proto__", "constructor"];

test("whatever is typed does no harm", async () => {
  const vragen = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...GETYPT), fc.mixedCase(fc.constant("zorg")));
  const lang = ["a".repeat(10_000), "zorg ".repeat(2000)].map((vraag) => /** @type {[string]} */ ([vraag]));
  const property = fc.asyncProperty(vragen, async (vraag) => {
    assert.ok((await search(vraag)).aantal >= 0);
    assert.ok(Array.isArray(await machine.suggest(vraag)));
  });
  await fc.assert(property, { examples: [...lang, ...GETYPT.map((vraag) => /** @type {[string]} */ ([vraag]))] });
});

test("an index that is not there, or no JSON, is one clear error; what failed may succeed the next time", async () => {
  serve(() => "<p>geen JSON</p>");
  await assert.rejects(openZoekmachine(BASE), ZoekindexFout);
  serve(() => undefined);
  await assert.rejects(openZoekmachine(BASE), { name: "ZoekindexFout" });
  serveIndex();
  const vers = await openZoekmachine(BASE.slice(0, -1));
  serve(() => undefined);
  await assert.rejects(vers.search({ vraag: "zorg" }), ZoekindexFout);
  serveIndex();
  assert.ok((await vers.search({ vraag: "zorg" })).aantal > 0);
});
