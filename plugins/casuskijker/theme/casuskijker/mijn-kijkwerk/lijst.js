import { fetchCasus } from "../casus-blad/casus-bron.js";
import { create, createButton, createField } from "../dom/dom.js";
import { copyDossier, GRENZEN, ROLLEN } from "../dossier/dossier.js";
import { keepDossier, nameDossier, putBack, renameDossier, takeOutDossier } from "../dossier/kast.js";
import { saveBestand, saveTekst } from "../invoer/bestanden.js";
import { bringUpToDate, computeProfiel } from "../profiel/profiel.js";
import { opslag } from "../werkblad/hier.js";
import { count, describeDatum, nameDossierFor } from "../werkblad/zinnen.js";

/**
 * @typedef {import("../dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../profiel/profiel.js").Kijkraam} Kijkraam
 *
 * @typedef {object} Deel What the rows of the page share.
 * @property {ReadonlyMap<string, Kijkraam>} kijkramen
 * @property {{kijkraam: string, casus: string}} adressen Patterns of the pages.
 * @property {() => void} changed
 * @property {(...wat: (Node | string)[]) => void} say
 */

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
  const knop = (/** @type {string} */ text, /** @type {() => void} */ act) => createButton(text, act, { class: "knop-link", "aria-label": `${text}: ${naam}` });
  const zoek = new URLSearchParams({ dossier: dossier.id, ...(dossier.casus ? { casus: dossier.casus } : {}) });
  const adres = `${deel.adressen.kijkraam.replace("{kijkraam}", dossier.kijkraam)}?${zoek}`;
  const regel = create("p", { class: "knoppen kijkwerk__knoppen" });
  regel.append(
    ...(kijkraam ? [create("a", { class: "knop knop--stil", href: adres, text: "Ga verder", "aria-label": `Ga verder met ${naam}` })] : []),
    knop("Hernoem", () => regel.replaceChildren(...createHernoemen(dossier, deel))),
    knop("Kopieer", () => copy(dossier, deel)),
    knop("Bewaar", () => saveBestand({ dossiers: [dossier] }, dossier.kijkraam)),
    knop("Wis", () => remove(dossier, deel)),
  );
  return regel;
}

/**
 * @param {Dossier} dossier
 * @param {Deel} deel
 */
function createHernoemen(dossier, deel) {
  const veld = create("input", { type: "text", value: dossier.naam, maxlength: GRENZEN.naam, autocomplete: "off" });
  const save = () => {
    const gelukt = renameDossier(opslag, dossier.id, veld.value) === "bewaard";
    deel.changed();
    deel.say(gelukt ? "De naam is bewaard." : "De naam kon niet worden bewaard.");
  };
  veld.addEventListener("keydown", ({ key }) => key === "Enter" && save());
  queueMicrotask(() => veld.focus());
  return [createField("Naam", veld), createButton("Bewaar de naam", save, { class: "knop" }), createButton("Laat zo", deel.changed)];
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
