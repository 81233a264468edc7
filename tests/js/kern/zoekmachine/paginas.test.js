// Whole pages and names: who types a title gets what is called so, and each page that is about no single text is found
// by the words of those it is for.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { BASE } from "../../hulp/index.js";
import { openOnIndex } from "../../hulp/zoeken.js";

/** @type {import("../../hulp/zoeken.js").Zoekmachine} */
let machine;

before(async () => {
  machine = await openOnIndex();
});

/** Each page with what its readers call it. */
const WOORDEN = {
  "voor-clienten/": [
    "voor cliënten",
    "ik krijg hulp",
    "wat mag ik vragen",
    "hoe krijg ik hulp",
    "wie helpt mij",
    "mijn rechten",
    "rechten van een cliënt",
    "mag ik nee zeggen",
    "wat staat er in mijn dossier",
    "ik wil een andere begeleider",
    "ik ben het niet eens met de gemeente",
    "ik zorg voor mijn man en kan niet meer",
    "bezwaarschrift",
    "zorgen voor een naaste",
    "gesprek met de gemeente",
  ],
  "wmo/": ["welke wetten", "wettelijk kader", "eigen bijdrage", "geschiedenis van de Wmo"],
  "samenspel/": ["casuïstiek", "formele zorg", "leren van verhalen"],
  "zes-fasen/": ["fasen", "stappenplan", "hulpverleningsproces", "hoe maak ik een plan"],
  "kritiek/": ["kritiek", "bezwaren", "nadelen", "tegenargumenten"],
  "docent/": ["docent", "lesvoorbereiding", "ik geef les", "lesidee"],
  "samen-kijken/": ["samen kijken", "samen invullen", "antwoorden vergelijken", "teamdag"],
  "mijn-kijkwerk/": ["mijn antwoorden", "antwoorden kwijt", "mijn kijkwerk"],
  "kijkramen/wat-hielp-mij/": ["terugkijken op hulp", "cliënttevredenheid"],
  "kijkramen/hoe-loopt-het/": ["evaluatie", "hulp evalueren", "bijsturen"],
  "kijkramen/ik-zie-iets-wat-nu/": ["zorgmelding", "ongerust", "iets melden"],
  "kijkramen/kan-dit-netwerk-dit-dragen/": ["netwerk versterken", "netwerkanalyse"],
  "kijkramen/kracht-maal-kracht/": ["gelijkwaardigheid"],
  "leerroutes/hulp-van-de-andere-kant/": ["perspectief van de cliënt"],
  "kaarten/": ["kaartspel", "gesprekskaarten", "kletskwartet", "vragenkaartjes"],
  "plaat/": ["poster", "de plaat"],
  "bladen/wat-ik-wil/": ["wat ik wil", "mijn wensen"],
  "bladen/kiezen/": ["ik kan niet kiezen", "keuzehulp", "twijfel"],
  "bladen/mijn-netwerk/": ["mijn netwerk"],
  "naast-elkaar/buren-die-helpen/": ["buren die helpen"],
  "naast-elkaar/wie-komt-naar-wie/": ["wie komt naar wie"],
  "casussen/wie-is-er-nou-raar/": ["wie is er nou raar", "Elburg"],
};

for (const [pagina, vragen] of Object.entries(WOORDEN)) {
  test(`${pagina} is found first by the words of its readers`, async () => {
    for (const vraag of vragen) {
      const { treffers } = await machine.search({ vraag, aantal: 1 });
      assert.equal(treffers[0]?.url.split("#")[0], BASE + pagina, vraag);
    }
  });
}

test("whoever types a title gets what is called so", async () => {
  const alles = (await machine.search({ aantal: 1000 })).treffers;
  assert.ok(alles.length > 100);
  for (const { titel } of alles) {
    const [eerste] = (await machine.search({ vraag: titel, aantal: 1 })).treffers;
    assert.equal(eerste.titel, titel);
  }
});

test("what is said of oneself leads to its page first, and then to what is about the words", async () => {
  const { treffers, verwant } = await machine.search({ vraag: "wat staat er in mijn dossier" });
  assert.ok(treffers.length > 3);
  assert.deepEqual(verwant[0].ook, ["dossier"]);
});
