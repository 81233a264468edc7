// What a page says of what is kept: where, when and what it is called, and never more than is so.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  describePunt,
  describeStand,
  nameDossierFor,
  tellStukken,
} from "../../../../plugins/casuskijker/theme/kern/werkblad/dossier-zinnen.js";
import { describeElders } from "../../../../plugins/casuskijker/theme/kern/werkblad/elders.js";
import { describeOmTeKiezen } from "../../../../plugins/casuskijker/theme/kern/werkblad/om-te-kiezen.js";
import { quoteNaam } from "../../../../plugins/casuskijker/theme/kern/zinsdelen/zinsdelen.js";
import { refuse } from "../../hulp/browser.js";
import { createKijkraam, fillIn } from "../../hulp/kijkraam.js";

const BRIL = createKijkraam();

test("whether it is kept, where and when is said in a sentence", () => {
  const om = new Date(2025, 2, 4, 9, 15);
  const say = (/** @type {any} */ stand) => describeStand({ plek: "browser", om: null, ...stand });
  assert.match(say({ soort: "nieuw" }), /bij je eerste antwoord, in deze browser en nergens anders\.$/);
  assert.match(say({ soort: "nieuw", plek: "tabblad" }), /alleen in dit tabblad\.$/);
  assert.equal(say({ soort: "bewaard", om }), "Bewaard in deze browser op 4 maart 2025 om 09:15, nergens anders.");
  assert.match(
    say({ soort: "bewaard", plek: "tabblad", om: new Date() }),
    /^Bewaard in dit tabblad om \d\d:\d\d\. Sluit je/,
  );
  assert.match(say({ soort: "vol" }), /^Niet bewaard: je browser heeft geen ruimte meer\./);
  assert.match(say({ soort: "geblokkeerd" }), /^Niet bewaard: je browser staat dat niet toe\./);
  assert.match(
    say({ soort: "onleesbaar", reden: "Te veel." }),
    /^Niet bewaard, want niet terug te lezen\. Te veel\. K/,
  );
  const kader = {
    get location() {
      return refuse();
    },
  };
  Object.defineProperty(globalThis, "top", { value: kader, configurable: true });
  assert.equal(
    say({ soort: "nieuw" }),
    "Nog niets bewaard. Of wat je in dit kader invult blijft, verschilt per browser.",
  );
  assert.match(
    say({ soort: "bewaard", om }),
    /^Bewaard in dit kader .*\. Of het daar blijft, verschilt per browser\.$/,
  );
  Reflect.deleteProperty(globalThis, "top");
  assert.match(say({ soort: "verouderd" }), /in een ander tabblad veranderd of gewist/);
});

test("what has quotes gets no quotes, and in a list to choose from the moment comes first", () => {
  assert.deepEqual([quoteNaam("Team"), quoteNaam("Casus ‘Een brief’")], ["‘Team’", "Casus ‘Een brief’"]);
  const dossier = { ...fillIn(BRIL, {}), gewijzigd: new Date(2026, 10, 24, 14, 2).toISOString() };
  assert.equal(describeOmTeKiezen(dossier, "Onze praktijk"), "24 nov 2026, 14:02 · Onze praktijk, voor mezelf");
});

test("what is elsewhere, what something is called and what was agreed is said as people say it", () => {
  assert.equal(describeElders("browser", 0), "");
  assert.match(describeElders("tabblad", 1), /^In de browser, buiten dit tabblad, staat nog 1 stuk\./);
  assert.match(describeElders("browser", 2), /^Alleen in dit tabblad staan nog 2 stukken\./);
  assert.equal(tellStukken(2, "al"), "staan al 2 stukken");
  const dossier = fillIn(BRIL, {});
  assert.deepEqual(
    [nameDossierFor(dossier), nameDossierFor({ ...dossier, rol: "team" }), nameDossierFor({ ...dossier, naam: "x" })],
    ["Mijn praktijk", "Onze praktijk", "x"],
  );
  assert.equal(nameDossierFor({ ...dossier, casus: "de-brief" }), "Casus ‘de-brief’");
  assert.equal(describePunt({ tekst: "", wie: "Noor", wanneer: "", bij: null }), "wie: Noor");
});
