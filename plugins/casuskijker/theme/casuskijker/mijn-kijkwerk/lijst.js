import { fetchCasus } from "../casus-blad/casus-bron.js";
import { create, createButton } from "../dom/dom.js";
import { copyDossier, ROLLEN } from "../dossier/dossier.js";
import { keepDossier, nameDossier, putBack, takeOutDossier } from "../dossier/kast.js";
import { saveBestand, saveTekst } from "../invoer/bestanden.js";
import { describeGroep } from "../invoer/zinnen.js";
import { bringUpToDate, computeProfiel } from "../profiel/profiel.js";
import { opslag } from "../werkblad/hier.js";
import { count, describeDatum, nameDossierFor } from "../werkblad/zinnen.js";
import { askNaam } from "./hernoemen.js";

/**
 * @typedef {import("../dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../profiel/profiel.js").Kijkraam} Kijkraam
 *
 * @typedef {object} Deel What the rows of the page share.
 * @property {ReadonlyMap<string, Kijkraam>} kijkramen
 * @property {{kijkraam: string, casus: string}} adressen Patterns of the pages.
 * @property {() => void} changed
 * @property {(...wat: (Node | string)[]) => void} say
 * @property {(knop: string) => void} focus Puts the reader on a button of the list.
 */

const HERNOEM = "Hernoem";

/**
 * @param {readonly Dossier[]} dossiers
 * @param {Deel} deel
 * @returns {HTMLElement[]} A section for each kijkraam.
 */
export function createGroepen(dossiers, deel) {
  const perKijkraam = Map.groupBy(dossiers, ({ kijkraam }) => kijkraam);
  return [...perKijkraam].map(([slug, eigen]) => {
    const kijkraam = deel.kijkramen.get(slug);
    const titel = kijkraam?.titel ?? slug;
    const vervallen = deel.kijkramen.size > 0 && !kijkraam;
    return create(
      "section",
      { class: "kijkwerk__groep", "aria-label": titel },
      create("h2", { text: vervallen ? `${titel} (vervallen)` : titel }),
      ...(vervallen ? [create("p", { text: "Dit kijkraam bestaat hier niet meer. Wat je invulde, blijft staan." })] : []),
      create("ul", { class: "regels" }, ...eigen.map((dossier) => createRegel(dossier, kijkraam, deel))),
    );
  });
}

/**
 * @param {Record<string, object>} reflecties
 * @param {Deel["adressen"]} adressen
 */
export function createReflecties(reflecties, adressen) {
  const regels = Object.entries(reflecties).map(([casus, antwoorden]) => {
    const adres = adressen.casus.replace("{casus}", casus);
    const link = create("a", { href: adres, text: casus });
    void fetchCasus(adres).then((tekst) => tekst && (link.textContent = tekst.titel));
    return create("li", {}, link, create("span", { class: "regels__uitleg", text: count(Object.keys(antwoorden).length, "antwoord", "antwoorden") }));
  });
  return regels.length ? [create("section", { class: "kijkwerk__groep" }, create("h2", { text: "Antwoorden bij casussen" }), create("ul", { class: "regels" }, ...regels))] : [];
}

/**
 * @param {import("../groep/groep.js").Groep} groep
 * @param {string} adres Of the page Samen kijken.
 */
export function createGroep(groep, adres) {
  const regel = create(
    "li",
    {},
    create("strong", { text: "De groep die je verzamelt" }),
    create("span", { class: "regels__uitleg", text: `${describeGroep(groep)} · laatst veranderd ${describeDatum(groep.gewijzigd)}` }),
    create("p", { class: "knoppen kijkwerk__knoppen" }, create("a", { class: "knop knop--stil", href: adres, text: "Ga verder", "aria-label": "Ga verder met de groep" })),
  );
  return create("section", { class: "kijkwerk__groep", "aria-label": "Samen kijken" }, create("h2", { text: "Samen kijken" }), create("ul", { class: "regels" }, regel));
}

/** @param {import("../dossier/kast.js").Onleesbaar[]} onleesbaar */
export function createOnleesbaar(onleesbaar) {
  const regels = onleesbaar.map(({ naam, tekst, fout }, plaats) =>
    create("li", {}, create("span", { text: fout.message }), " ", createButton("Bewaar de ruwe tekst", () => saveTekst(tekst, "niet-te-lezen"), {
      class: "knop-link",
      "aria-label": `Bewaar de ruwe tekst van stuk ${plaats + 1} (${naam})`,
    })),
  );
  const uitleg = "We laten dit staan zoals het is. Je kunt de ruwe tekst bewaren.";
  return regels.length ? [create("section", { class: "kijkwerk__groep" }, create("h2", { text: "Niet te lezen" }), create("p", { text: uitleg }), create("ul", { class: "regels" }, ...regels))] : [];
}

/**
 * @param {Dossier} dossier
 * @param {Kijkraam | undefined} kijkraam
 * @param {Deel} deel
 */
function createRegel(dossier, kijkraam, deel) {
  const naam = create("strong", { text: nameDossierFor(dossier) });
  const { casus } = dossier;
  if (casus && !dossier.naam) {
    const adres = deel.adressen.casus.replace("{casus}", casus);
    void fetchCasus(adres).then((tekst) => tekst && (naam.textContent = nameDossierFor(dossier, tekst.titel)));
  }
  const uitleg = create("span", { class: "regels__uitleg", text: describeRegel(dossier, kijkraam) });
  return create("li", {}, naam, uitleg, createKnoppen(dossier, kijkraam, deel));
}

/**
 * @param {Dossier} dossier
 * @param {Kijkraam | undefined} kijkraam
 */
function describeRegel(dossier, kijkraam) {
  const { rol, gemaakt, gewijzigd, antwoorden } = dossier;
  const profiel = kijkraam?.schaal && computeProfiel(kijkraam, bringUpToDate(kijkraam, dossier));
  const stand = profiel ? `${profiel.bekeken} van ${profiel.totaal} bekeken` : count(Object.keys(antwoorden).length, "antwoord", "antwoorden");
  return `${stand} · ${ROLLEN[rol]} · begonnen ${describeDatum(gemaakt)}, laatst veranderd ${describeDatum(gewijzigd)}`;
}

/**
 * @param {Dossier} dossier
 * @param {Kijkraam | undefined} kijkraam
 * @param {Deel} deel
 */
function createKnoppen(dossier, kijkraam, deel) {
  const naam = nameDossierFor(dossier);
  const knop = (/** @type {string} */ text, /** @type {() => void} */ act) =>
    createButton(text, act, { class: "knop-link", "aria-label": `${text}: ${naam}`, "data-knop": `${text} ${dossier.id}` });
  const vervallen = deel.kijkramen.size > 0 && !kijkraam;
  const zoek = new URLSearchParams({ dossier: dossier.id, ...(dossier.casus ? { casus: dossier.casus } : {}) });
  // Where one fills in, past what is explained first.
  const plaats = kijkraam ? (kijkraam.schaal ? "#invullen" : "#gesprek") : "";
  const adres = `${deel.adressen.kijkraam.replace("{kijkraam}", dossier.kijkraam)}?${zoek}${plaats}`;
  return create(
    "p",
    { class: "knoppen kijkwerk__knoppen" },
    ...(vervallen ? [] : [create("a", { class: "knop knop--stil", href: adres, text: "Ga verder", "aria-label": `Ga verder met ${naam}`, "data-knop": `Ga verder ${dossier.id}` })]),
    knop(HERNOEM, () => void rename(dossier, deel)),
    knop("Kopieer", () => copy(dossier, deel)),
    knop("Bewaar", () => deel.say(`Bewaard in het bestand ‘${saveBestand({ dossiers: [dossier] }, dossier.kijkraam)}’.`)),
    knop("Wis", () => remove(dossier, deel)),
  );
}

/**
 * @param {Dossier} dossier
 * @param {Deel} deel
 */
async function rename(dossier, deel) {
  const gelukt = await askNaam(dossier, nameDossierFor(dossier));
  deel.changed();
  if (gelukt) deel.say("De naam is bewaard.");
  // The list may have been drawn anew meanwhile, and the button that opened the window is gone then.
  deel.focus(`${HERNOEM} ${dossier.id}`);
}

/**
 * @param {Dossier} dossier
 * @param {Deel} deel
 */
function copy(dossier, deel) {
  const gelukt = keepDossier(opslag, copyDossier(dossier, `${nameDossierFor(dossier)} (kopie)`)) === "bewaard";
  deel.changed();
  deel.say(gelukt ? "Er staat nu een kopie in de lijst." : "De kopie past niet in je browser.");
}

/**
 * @param {Dossier} dossier
 * @param {Deel} deel
 */
function remove(dossier, deel) {
  const tekst = takeOutDossier(opslag, dossier.id);
  deel.changed();
  const terug = createButton("Haal terug", () => {
    const gelukt = tekst !== null && putBack(opslag, nameDossier(dossier.id), tekst) === "bewaard";
    deel.changed();
    deel.say(gelukt ? "Het dossier is terug." : "Het dossier kon niet terug: er staat al een ander.");
  });
  deel.say(`‘${nameDossierFor(dossier)}’ is gewist. `, terug);
  terug.focus();
}
