import { readFragment } from "../../grond/adres/fragment.js";
import { create, createButton, setText } from "../../grond/dom/dom.js";
import { laad } from "../../grond/laden/laden.js";
import { ALLEEN, GEVRAAGD, takeDeel, writeAlleen } from "../../kern/alleen/alleen.js";
import { countOnderdelen, estimateDuur } from "../../kern/alleen/duur.js";
import { isVanPunten, listVreemdeDelen } from "../../kern/alleen/vreemd.js";
import { joinNames, quoteNaam } from "../../kern/zinsdelen/zinsdelen.js";
import { alleenwoord } from "../../woorden/alleen.js";
import { openWerkblad } from "../hier/hier.js";
import { writeDeelAdres } from "./deel-adres.js";
import { createDeelKeuze } from "./deel-keuze.js";

/**
 * @typedef {import("../../kern/alleen/alleen.js").Deel} Deel
 * @typedef {import("../../kern/werkblad/werkblad.js").Werkblad} Werkblad
 */

const loadMerk = () => import("./gevraagd-merk.js");

/** A part of the kijkraam: the way to one, or, where one is looked at, which it is and the way back to all of it. */
export default class KijkraamDeel extends HTMLElement {
  #controller = new AbortController();
  /** Beside what the whole kijkraam asks, for who comes by a link. */
  #kop = create("p", { class: "kijkraam-kop__regel kijkraam-deel__kop" });

  connectedCallback() {
    this.#controller = new AbortController();
    const werkblad = openWerkblad(this);
    const erbij = createOnbekend(werkblad);
    const gevraagd = takeDeel(werkblad.kijkraam, readFragment(location.hash).waarden.get(GEVRAAGD));
    if (gevraagd) erbij.push(this.#markGevraagd(werkblad, gevraagd));
    if (!werkblad.deel) return this.replaceChildren(...erbij, ...createKeuze(werkblad));
    const { delen, aantal, totaal, punten, duur } = countDeel(werkblad);
    const text = alleenwoord("kijkraam-deel.zin", { delen });
    const hoeveel = [alleenwoord("kijkraam-deel.telling", { aantal, totaal, punten }), duur].filter(Boolean).join(" ");
    const wegen = listWegen(werkblad).flatMap(({ zin, hoe }) => [" ", this.#createWeg(werkblad, zin, hoe)]);
    this.replaceChildren(
      create("p", { class: "kijkraam-deel__zin" }, create("strong", { text }), ` ${hoeveel}`, ...wegen),
      ...erbij,
    );
    setText(this.#kop, [alleenwoord("kijkraam-deel.kop", { aantal, totaal, punten }), duur].filter(Boolean).join(" "));
    this.closest("article")?.querySelector(".kijkraam-kop__feiten")?.after(this.#kop);
  }

  /**
   * @param {Werkblad} werkblad
   * @param {string} text
   * @param {Record<string, string | null>} eigen What the address says of what is looked at there.
   */
  #createWeg(werkblad, text, eigen) {
    const weg = create("a", { text, class: "kijkraam-deel__alles" });
    const show = () => weg.setAttribute("href", writeAdres(werkblad, eigen) || location.pathname);
    for (const soort of ["dossier", "stand"])
      werkblad.addEventListener(soort, show, { signal: this.#controller.signal });
    show();
    return weg;
  }

  /**
   * @param {Werkblad} werkblad
   * @param {Deel} gevraagd What was asked of who looks at more.
   */
  #markGevraagd(werkblad, gevraagd) {
    const { signal } = this.#controller;
    const merk = alleenwoord("kijkraam-deel.merk");
    void laad(loadMerk, this, ({ markGevraagd }) => markGevraagd(gevraagd, merk, signal));
    const text = alleenwoord("kijkraam-deel.gevraagd", { delen: joinNames(gevraagd.titels.map(quoteNaam)) });
    const terug = { [ALLEEN]: writeAlleen(gevraagd.namen), [GEVRAAGD]: null };
    const weg = this.#createWeg(werkblad, alleenwoord("kijkraam-deel.alleen_gevraagd"), terug);
    return create("p", { class: "kijkraam-deel__zin" }, text, " ", weg);
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.#kop.remove();
    this.replaceChildren();
  }
}

/**
 * @param {Werkblad} werkblad
 * @param {Record<string, string | null>} hoe
 * @returns {string} Where this dossier is looked at so.
 */
function writeAdres({ kijkraam, dossier, stand }, hoe) {
  const eigen = { dossier: stand.soort === "nieuw" ? null : dossier.id, casus: dossier.casus, ...hoe };
  return writeDeelAdres(location.hash, eigen, kijkraam.eigenschappen.anker);
}

/**
 * @param {Werkblad} werkblad With a part.
 * @returns {{zin: string, hoe: Record<string, string | null>}[]} The ways to more of it. It stays known which few
 *   points somebody was asked.
 */
function listWegen({ kijkraam, deel }) {
  const { invalshoeken, namen, kijkraam: eigen } = /** @type {Deel} */ (deel);
  const alles = { zin: alleenwoord("kijkraam-deel.alles"), hoe: { [ALLEEN]: null } };
  if (!deel || !isVanPunten(deel)) return [alles];
  const gevraagd = { [GEVRAAGD]: writeAlleen(namen) };
  const zin = alleenwoord("kijkraam-deel.rest", {
    aantal: invalshoeken.length,
    titel: eigen.invalshoeken[0].titel,
    invalshoeken: kijkraam.eigenschappen.invalshoek.meer,
  });
  const rest = { zin, hoe: { [ALLEEN]: writeAlleen(invalshoeken), ...gevraagd } };
  const heel = { ...alles, hoe: { ...alles.hoe, ...gevraagd } };
  return invalshoeken.length === kijkraam.invalshoeken.length ? [heel] : [rest, heel];
}

/**
 * @param {Werkblad} werkblad
 * @returns {HTMLElement[]} Nothing where there is only one.
 */
function createKeuze(werkblad) {
  if (werkblad.kijkraam.invalshoeken.length < 2) return [];
  const { invalshoek, onderdeel } = werkblad.kijkraam.eigenschappen;
  const keuze = createDeelKeuze(werkblad.kijkraam, { kop: alleenwoord("kijkraam-deel.waarnaar"), gekozen: [] });
  const melding = create("p", { role: "status", class: "kijkraam-deel__melding" });
  const go = () => {
    const adres = keuze.isDeel ? writeAdres(werkblad, { [ALLEEN]: writeAlleen(keuze.gekozen) }) : "";
    setText(melding, adres ? "" : alleenwoord("kijkraam-deel.kies", { invalshoek: invalshoek.enkel }));
    if (adres) location.hash = adres;
  };
  const vouw = create(
    "details",
    { class: "kijkraam-deel__keuze" },
    create("summary", {
      class: "vouw-link",
      text: alleenwoord("kijkraam-deel.vouw", { invalshoeken: invalshoek.meer }),
    }),
    create("p", { class: "duiding", text: alleenwoord("kijkraam-deel.uitleg", { punten: onderdeel.meer }) }),
    keuze.element,
    create("p", { class: "knoppen" }, createButton(alleenwoord("kijkraam-deel.toon"), go, { class: "knop" })),
    melding,
  );
  return [vouw];
}

/** @param {Werkblad} werkblad With a part. */
function countDeel({ kijkraam, deel }) {
  const eigen = /** @type {Deel} */ (deel);
  const delen = joinNames(eigen.titels.map(quoteNaam));
  const [aantal, totaal] = [eigen.kijkraam, kijkraam].map(({ invalshoeken }) => countOnderdelen(invalshoeken));
  const minuten = estimateDuur(kijkraam, eigen);
  const duur = minuten ? alleenwoord("kijkraam-deel.duur", { minuten }) : "";
  return { delen, aantal, totaal, duur, punten: kijkraam.eigenschappen.onderdeel.meer };
}

/** @param {Werkblad} werkblad */
function createOnbekend({ kijkraam, deel }) {
  const onbekend = listVreemdeDelen(kijkraam, readFragment(location.hash).waarden.get(ALLEEN));
  if (onbekend.length === 0) return [];
  const delen = joinNames(onbekend.map((id) => `‘${id}’`));
  const text = deel
    ? alleenwoord("kijkraam-deel.onbekend", { delen })
    : alleenwoord("kijkraam-deel.niets_bekend", { delen });
  return [create("p", { class: "let-op", text })];
}
