// Kijkramen and dossiers to test with: as small or as large as a test asks, of the shape that a page carries.
import fc from "fast-check";
import { createDossier, setAntwoord } from "../../../plugins/casuskijker/theme/kern/dossier/dossier.js";

/**
 * @typedef {import("../../../plugins/casuskijker/theme/kern/profiel/profiel.js").Kijkraam} Kijkraam
 * @typedef {import("../../../plugins/casuskijker/theme/kern/profiel/profiel.js").Positie} Positie
 * @typedef {import("../../../plugins/casuskijker/theme/kern/dossier/dossier.js").Dossier} Dossier
 * @typedef {{slug?: string, versie?: number, ids?: string[], posities?: string[], perDeel?: number}} Wens
 */

/** The groups of positions, in the order of a schaal. */
const GROEPEN = /** @type {Positie["groep"][]} */ (["zichtbaar", "deels", "groei", "navragen"]);
/** What a page says of a vorm. @type {Kijkraam["eigenschappen"]} */
const CHECKLIST = {
  anker: "invullen",
  heeft_profiel: true,
  heeft_deelcode: true,
  afspraken_per_invalshoek: false,
  rol: "zelf",
  onderdeel: { enkel: "punt", meer: "punten" },
  invalshoek: { enkel: "invalshoek", meer: "invalshoeken" },
  profielkop: "Wat je zag",
  gesprekskop: "",
  afdrukken: [],
};
/** @type {Kijkraam["eigenschappen"]} */
const GESPREK = {
  anker: "gesprek",
  heeft_profiel: false,
  heeft_deelcode: false,
  afspraken_per_invalshoek: true,
  rol: "team",
  onderdeel: { enkel: "vraag", meer: "vragen" },
  invalshoek: { enkel: "thema", meer: "thema’s" },
  profielkop: "",
  gesprekskop: "Ons gesprek",
  afdrukken: [],
};
/** What is placed, and summed up nowhere. @type {Kijkraam["eigenschappen"]} */
export const PEILING = { ...CHECKLIST, heeft_profiel: false, heeft_deelcode: false, profielkop: "" };
export const POSITIES = ["herkenbaar", "soms", "nog-niet", "niet-te-zien"];
export const VEERTIG = Array.from({ length: 40 }, (_, nummer) => `ingredient-${nummer}`);

/**
 * @param {Wens} [wens]
 * @returns {Kijkraam} A checklist.
 */
export function createKijkraam({
  slug = "een-bril",
  versie = 1,
  ids = VEERTIG,
  posities = POSITIES,
  perDeel = ids.length,
} = {}) {
  const delen = Array.from({ length: Math.ceil(ids.length / perDeel) }, (_, deel) =>
    ids.slice(deel * perDeel, (deel + 1) * perDeel),
  );
  return {
    slug,
    versie,
    titel: "Een bril",
    eigenschappen: CHECKLIST,
    schaal: { id: "schaal", naam: "Schaal", gemiddelde: false, posities: posities.map(createPositie) },
    invalshoeken: delen.map((deel, nummer) => ({
      id: `deel-${nummer}`,
      titel: `Deel ${nummer}`,
      vragen: [],
      vervangt: [],
      ingredienten: deel.map((id) => ({ id, titel: `Titel van ${id}`, alleen_client: false, vervangt: [] })),
    })),
  };
}

/**
 * @param {Record<string, string[]>} themas The ids of the questions by that of their theme.
 * @returns {Kijkraam} One to talk about, without a schaal.
 */
export function createGesprek(themas) {
  return {
    slug: "een-gesprek",
    versie: 1,
    titel: "Een gesprek",
    eigenschappen: GESPREK,
    schaal: null,
    invalshoeken: Object.entries(themas).map(([id, vragen]) => ({
      id,
      titel: `Thema ${id}`,
      ingredienten: [],
      vervangt: [],
      vragen: vragen.map((vraag) => ({ id: vraag, woorden: `Vraag ${vraag}?`, vervangt: [] })),
    })),
  };
}

/**
 * @param {string} id
 * @param {number} nummer Its place on the schaal.
 * @returns {Positie}
 */
function createPositie(id, nummer) {
  return { id, naam: id, groep: GROEPEN[Math.min(nummer, GROEPEN.length - 1)], uitleg: "", waarde: null };
}

/**
 * @param {Kijkraam} kijkraam
 * @param {Record<string, string>} gekozen The position by ingrediënt; each with a note.
 * @returns {Dossier}
 */
export function fillIn(kijkraam, gekozen) {
  const leeg = createDossier({ kijkraam: kijkraam.slug, versie: kijkraam.versie });
  return Object.entries(gekozen).reduce(
    (dossier, [id, positie]) => setAntwoord(dossier, id, { positie, notitie: "geheim" }),
    leeg,
  );
}

/** What anybody may choose in the kijkraam of forty. */
export const keuzes = fc.dictionary(fc.constantFrom(...VEERTIG), fc.constantFrom(...POSITIES), {
  noNullPrototype: true,
});
