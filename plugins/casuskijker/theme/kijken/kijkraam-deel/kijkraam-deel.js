import { readFragment } from "../../grond/adres/fragment.js";
import { create, createButton, setText } from "../../grond/dom/dom.js";
import { ALLEEN, listVreemdeDelen, writeAlleen } from "../../kern/alleen/alleen.js";
import { countOnderdelen, estimateDuur } from "../../kern/alleen/duur.js";
import { joinNames } from "../../kern/zinsdelen/zinsdelen.js";
import { alleenwoord } from "../../woorden/alleen.js";
import { openWerkblad } from "../hier/hier.js";
import { writeDeelAdres } from "./deel-adres.js";
import { createDeelKeuze } from "./deel-keuze.js";

/** @typedef {import("../../kern/werkblad/werkblad.js").Werkblad} Werkblad */

/** A part of the kijkraam: the way to one, or, where one is looked at, which it is and the way back to all of it. */
export default class KijkraamDeel extends HTMLElement {
  #controller = new AbortController();
  /** Beside what the whole kijkraam asks, for who comes by a link. */
  #kop = create("p", { class: "kijkraam-kop__regel kijkraam-deel__kop" });

  connectedCallback() {
    this.#controller = new AbortController();
    const werkblad = openWerkblad(this);
    const onbekend = createOnbekend(werkblad);
    if (!werkblad.deel) return this.replaceChildren(...onbekend, ...createKeuze(werkblad));
    const alles = create("a", { text: alleenwoord("kijkraam-deel.alles"), class: "kijkraam-deel__alles" });
    const show = () => alles.setAttribute("href", writeAdres(werkblad, null) || location.pathname);
    for (const soort of ["dossier", "stand"])
      werkblad.addEventListener(soort, show, { signal: this.#controller.signal });
    show();
    const { delen, aantal, totaal, punten, duur } = countDeel(werkblad);
    const text = alleenwoord("kijkraam-deel.zin", { delen });
    const hoeveel = [alleenwoord("kijkraam-deel.telling", { aantal, totaal, punten }), duur].filter(Boolean).join(" ");
    this.replaceChildren(
      create("p", { class: "kijkraam-deel__zin" }, create("strong", { text }), ` ${hoeveel} `, alles),
      ...onbekend,
    );
    setText(this.#kop, [alleenwoord("kijkraam-deel.kop", { aantal, totaal, punten }), duur].filter(Boolean).join(" "));
    this.closest("article")?.querySelector(".kijkraam-kop__feiten")?.after(this.#kop);
  }

  disconnectedCallback() {
    this.#controller.abort();
    this.#kop.remove();
    this.replaceChildren();
  }
}

/**
 * @param {Werkblad} werkblad
 * @param {string | null} alleen
 * @returns {string} Where this dossier is looked at so.
 */
function writeAdres({ kijkraam, dossier, stand }, alleen) {
  const eigen = { dossier: stand.soort === "nieuw" ? null : dossier.id, casus: dossier.casus, [ALLEEN]: alleen };
  return writeDeelAdres(location.hash, eigen, kijkraam.eigenschappen.anker);
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
    const adres = keuze.isDeel ? writeAdres(werkblad, writeAlleen(keuze.gekozen)) : "";
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
  const eigen = /** @type {import("../../kern/alleen/alleen.js").Deel} */ (deel);
  const delen = joinNames(eigen.kijkraam.invalshoeken.map(({ titel }) => `‘${titel}’`));
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
