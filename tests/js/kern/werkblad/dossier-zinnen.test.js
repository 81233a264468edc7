// What a page says of what is kept: where, when and what it is called, and never more than is so.
import assert from "node:assert/strict";
import { test } from "node:test";
import { setVanAnder } from "../../../../plugins/casuskijker/theme/kern/dossier/dossier.js";
import {
  describePunt,
  describeStand,
  nameDossierFor,
  quoteDossierFor,
} from "../../../../plugins/casuskijker/theme/kern/werkblad/dossier-zinnen.js";
import { describeElders } from "../../../../plugins/casuskijker/theme/kern/werkblad/elders.js";
import { describeOmTeKiezen } from "../../../../plugins/casuskijker/theme/kern/werkblad/om-te-kiezen.js";
import {
  countSoorten,
  describeSoorten,
  tellStukken,
} from "../../../../plugins/casuskijker/theme/kern/werkblad/soort-zinnen.js";
import { quoteNaam } from "../../../../plugins/casuskijker/theme/kern/zinsdelen/zinsdelen.js";
import { refuse } from "../../hulp/browser.js";
import { createKijkraam, fillIn } from "../../hulp/kijkraam.js";

const BRIL = createKijkraam();
const NERGENS = "Deze site bewaart het nergens anders.";

test("whether it is kept, where and when is said in a sentence", () => {
  const om = new Date(2025, 2, 4, 9, 15);
  const say = (/** @type {any} */ stand) => describeStand({ plek: "browser", om: null, ...stand });
  assert.match(say({ soort: "nieuw" }), /bij je eerste antwoord, in deze browser en nergens anders\.$/);
  assert.match(say({ soort: "nieuw", plek: "tabblad" }), /alleen in dit tabblad\.$/);
  assert.equal(say({ soort: "bewaard", om }), `Bewaard in deze browser op 4 maart 2025 om 09:15. ${NERGENS}`);
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
  assert.deepEqual([quoteNaam("Team"), quoteNaam("Verhaal ‘Een brief’")], ["‘Team’", "Verhaal ‘Een brief’"]);
  const dossier = { ...fillIn(BRIL, {}), gewijzigd: new Date(2026, 10, 24, 14, 2).toISOString() };
  assert.equal(describeOmTeKiezen(dossier, "Onze praktijk"), "24 nov 2026, 14:02 · Onze praktijk, voor mezelf");
});

test("what is elsewhere, what something is called and what was agreed is said as people say it", () => {
  assert.equal(describeElders("browser", []), "");
  assert.match(describeElders("tabblad", ["dossier:a"]), /^In de browser, buiten dit tabblad, staat nog 1 dossier\./);
  const namen = ["dossier:a", "dossier:b", "reflectie:c", "groep", "sessie:f", "onbekend:d", "klas:e"];
  const alles =
    "2 dossiers, antwoorden bij 1 verhaal, de groep van Samen kijken, 1 verslag van een les of werkvorm, " +
    "1 deel van een nieuwere versie en 1 deel dat niet te lezen was";
  assert.ok(describeElders("browser", namen).startsWith(`Alleen in dit tabblad staan nog ${alles}.`));
  assert.equal(tellStukken(countSoorten(["reflectie:a"]), "al"), "staan al antwoorden bij 1 verhaal");
  assert.equal(tellStukken(countSoorten(["groep"]), ""), "staat de groep van Samen kijken");
  assert.equal(describeSoorten(countSoorten(["kleur", "letter", "sneltoets"])), "wat je instelde");
  assert.equal(describeSoorten(countSoorten(["groep", "twee-mensen"])), "de groep van Samen kijken");
  const dossier = fillIn(BRIL, {});
  const name = (/** @type {Partial<typeof dossier>} */ anders) => nameDossierFor({ ...dossier, ...anders }, undefined);
  assert.deepEqual([name({}), name({ rol: "team" }), name({ naam: "x" })], ["Mijn praktijk", "Onze praktijk", "x"]);
  assert.equal(name({ rol: "client" }), "Hulp aan mij", "who gets help has no praktijk");
  assert.equal(name({ casus: "de-brief" }), "Verhaal ‘de-brief’");
  const vreemd = setVanAnder(dossier, true);
  assert.equal(nameDossierFor(vreemd, undefined), "Mijn praktijk (van iemand anders)");
  const kopie = "Mijn praktijk (van iemand anders) (kopie)";
  assert.equal(nameDossierFor({ ...vreemd, naam: kopie }, undefined), kopie, "it says so once");
  assert.equal(describePunt({ tekst: "", wie: "Noor", wanneer: "", bij: null }), "wie: Noor");
});

test("in the middle of a sentence a dossier has no capital, unless somebody named it so", () => {
  const say = (/** @type {any} */ velden) => quoteDossierFor({ ...fillIn(BRIL, {}), naam: "", ...velden }, "De brief");
  assert.equal(say({ casus: "de-brief" }), "verhaal ‘De brief’");
  assert.equal(say({ casus: "de-brief", van_ander: true }), "verhaal ‘De brief’ (van iemand anders)");
  assert.equal(say({ casus: null }), "‘Mijn praktijk’");
  assert.equal(say({ casus: "de-brief", naam: "Dinsdag" }), "‘Dinsdag’");
});
