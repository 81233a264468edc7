import { create } from "../../grond/dom/dom.js";
import { takeInBeeld } from "../../kern/alleen/alleen.js";
import { computeGesprek } from "../../kern/profiel/gesprek.js";
import { describePunt } from "../../kern/werkblad/dossier-zinnen.js";
import { gesprekwoord } from "../../woorden/gesprek.js";

/**
 * @typedef {import("../../kern/profiel/gesprek.js").Gesprek} Gesprek
 * @typedef {import("../../kern/profiel/gesprek.js").Thema} Thema
 * @typedef {import("../../kern/werkblad/werkblad.js").Werkblad} Werkblad
 */

/** What a gesprek came to, all of it together; what belongs to nothing any more stays in sight. */
export class GesprekBeeld {
  #inhoud = create("div");
  #vervallen = create("div", { class: "gesprek-beeld__vervallen" });

  /** @param {string} titel */
  constructor(titel) {
    const kop = create("h2", { id: "ons-gesprek", text: titel });
    this.element = create(
      "section",
      { class: "gesprek-beeld", "aria-labelledby": kop.id },
      kop,
      this.#inhoud,
      this.#vervallen,
    );
  }

  /** @param {Werkblad} werkblad */
  show(werkblad) {
    const { kijkraam, dossier } = takeInBeeld(werkblad);
    const gesprek = computeGesprek(kijkraam, dossier);
    const { themas } = gesprek;
    const { eigenschappen } = kijkraam;
    const isGevraagd = kijkraam.invalshoeken.some(({ vragen }) => vragen.length > 0);
    const per = eigenschappen.invalshoek.enkel;
    const begin = isGevraagd
      ? gesprekwoord("gesprek-voeren.begin", { per })
      : gesprekwoord("gesprek-voeren.begin_afspraken", { per });
    this.#inhoud.replaceChildren(...(themas.length ? themas.map(createThema) : [create("p", { text: begin })]));
    this.#vervallen.replaceChildren(...createVervallen(gesprek));
  }
}

/** @param {Thema} thema */
function createThema({ titel, notities, afspraken }) {
  const gezegd = notities.map(({ vraag, notitie }) =>
    create("li", {}, create("em", { text: vraag }), create("p", { text: notitie })),
  );
  return create(
    "div",
    { class: "gesprek-beeld__thema" },
    create("h3", { text: titel }),
    ...(gezegd.length ? [create("ul", { class: "gesprek-beeld__notities" }, ...gezegd)] : []),
    ...(afspraken.length ? [createAfspraken(afspraken)] : []),
  );
}

/** @param {Thema["afspraken"]} afspraken */
function createAfspraken(afspraken) {
  const regels = afspraken.map((punt) => create("li", { text: describePunt(punt) }));
  return create(
    "div",
    { class: "gesprek-beeld__afspraken" },
    create("p", { text: gesprekwoord("gesprek-voeren.afgesproken") }),
    create("ul", {}, ...regels),
  );
}

/** @param {Gesprek} gesprek */
function createVervallen({ notities, afspraken }) {
  const aantal = notities.length + afspraken.length;
  if (aantal === 0) return [];
  const gezegd = notities.map(({ id, antwoord: { positie, notitie } }) =>
    create("li", { class: "gesprek-beeld__notitie", text: [id, positie, notitie].filter(Boolean).join(" · ") }),
  );
  const afgesproken = afspraken.map((punt) =>
    create("li", { text: gesprekwoord("gesprek-voeren.afgesproken_punt", { punt: describePunt(punt) }) }),
  );
  const uitleg = gesprekwoord("gesprek-voeren.vervallen_uitleg");
  return [
    create("h3", { text: gesprekwoord("gesprek-voeren.vervallen", { aantal }) }),
    create("p", { text: uitleg }),
    create("ul", {}, ...gezegd, ...afgesproken),
  ];
}
