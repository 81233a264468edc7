// The reader of share codes as the pages of before have it: only code 1. Kept as it was, to hold what such a page says
// of a code of today. Nothing here is changed any more.

const MAX_NAAM = 40;

/**
 * @typedef {import("../../../plugins/casuskijker/theme/kern/profiel/profiel.js").Kijkraam} Kijkraam
 */

/** Longer than any code: whoever pastes a book gets a sentence, not a frozen page. */
const MAX_CODE = 1000;
const SLUG = /([a-z0-9]+(?:-[a-z0-9]+)*)/.source;
const SHAPE = new RegExp(
  `^${SLUG}\\.([1-9]\\d{0,5})\\.([0-9a-z]{5})\\.([0-9a-z]{7})\\.([0-9a-z]+)\\.([0-9a-z]{7})(?:\\.([\\w%-]+))?$`,
);
const LENGTE_AFDRUK = 5;
/** The digits and small letters that 32 bits take. */
const LENGTE_HASH = 7;
const VOOR_NAAM = 6;
const ROND = 36n;

/** Why a code is not understood, in a sentence for whoever pasted it. */
export class CodeFout extends Error {}

/**
 * @param {string} code
 * @param {(slug: string) => Kijkraam | undefined} findKijkraam
 * @throws {CodeFout}
 */
export function readDeelcode(code, findKijkraam) {
  const { slug, versie, afdruk, kenmerk, getal, naam } = dissect(code);
  const kijkraam = findKijkraam(slug);
  if (!kijkraam?.eigenschappen.heeft_deelcode)
    throw new CodeFout(`Deze code hoort bij een kijkraam dat hier niet bestaat: ‘${slug}’.`);
  if (afdruk !== fingerprint(kijkraam)) throw new CodeFout(describeOther(kijkraam, versie));
  return { kijkraam: slug, kenmerk, naam, posities: decode(getal, kijkraam), gewijzigd: null };
}

/**
 * @param {string} naam
 * @returns {string} Without line ends and without signs that turn the direction of a text.
 */
function cleanNaam(naam) {
  return naam
    .slice(0, MAX_NAAM)
    .replace(/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, " ")
    .trim();
}

/** @param {string} code */
function dissect(code) {
  if (code.length > MAX_CODE) throw new CodeFout("Dit is te lang voor een code.");
  const [, slug, versie, afdruk, kenmerk, getal, controle, naam] = SHAPE.exec(lowerStart(code)) ?? [];
  if (!slug)
    throw new CodeFout("Dit is geen hele code. Vraag of diegene de code nog eens kopieert, van begin tot eind.");
  const inhoud = [slug, versie, afdruk, kenmerk, getal, ...(naam === undefined ? [] : [naam])].join(".");
  if (controle !== createControle(inhoud)) {
    throw new CodeFout(
      "In deze code klopt een teken niet. Vraag of diegene de code nog eens kopieert, van begin tot eind.",
    );
  }
  return { slug, versie: Number(versie), afdruk, kenmerk, getal, naam: naam === undefined ? "" : decodeNaam(naam) };
}

/**
 * @param {string} code
 * @returns {string} In small letters up to the name, since somebody may have read it aloud.
 */
function lowerStart(code) {
  const delen = code.trim().split(".");
  return [...delen.slice(0, VOOR_NAAM).map((deel) => deel.toLowerCase()), ...delen.slice(VOOR_NAAM)].join(".");
}

/** @param {string} naam */
function decodeNaam(naam) {
  try {
    return cleanNaam(decodeURIComponent(naam));
  } catch {
    throw new CodeFout("De naam in deze code is niet te lezen. Vraag of diegene de code nog eens kopieert.");
  }
}

/**
 * @param {string} tekst
 * @param {Kijkraam} kijkraam
 * @returns {Readonly<Record<string, string>>}
 */
function decode(tekst, kijkraam) {
  const posities = listPosities(kijkraam);
  const grondtal = BigInt(posities.length + 1);
  let getal = [...tekst].reduce((sum, teken) => sum * ROND + BigInt(Number.parseInt(teken, Number(ROND))), 0n);
  const found = Object.create(null);
  for (const id of listIngredienten(kijkraam).reverse()) {
    const cijfer = Number(getal % grondtal);
    getal /= grondtal;
    if (cijfer) found[id] = posities[cijfer - 1];
  }
  if (getal) throw new CodeFout("In deze code staat meer dan er in het kijkraam te vinden is.");
  return Object.freeze(found);
}

/**
 * @param {Kijkraam} kijkraam
 * @param {number} versie
 */
function describeOther(kijkraam, versie) {
  const soort = versie === kijkraam.versie ? "een andere uitgave" : `versie ${versie}`;
  return (
    `Deze code is gemaakt met ${soort} van ‘${kijkraam.titel}’; hier staat versie ${kijkraam.versie}. ` +
    "Vraag of diegene de pagina ververst en opnieuw deelt."
  );
}

/** @param {Kijkraam} kijkraam */
function listIngredienten(kijkraam) {
  return kijkraam.invalshoeken.flatMap(({ ingredienten }) => ingredienten.map(({ id }) => id));
}

/** @param {Kijkraam} kijkraam */
function listPosities(kijkraam) {
  return kijkraam.schaal?.posities.map(({ id }) => id) ?? [];
}

/**
 * @param {Kijkraam} kijkraam
 * @returns {string} Another one as soon as an id, a position or their order is another.
 */
function fingerprint(kijkraam) {
  const alles = [kijkraam.slug, kijkraam.versie, ...listPosities(kijkraam), ...listIngredienten(kijkraam)].join(" ");
  return createControle(alles).slice(-LENGTE_AFDRUK);
}

/** @param {string} tekst Signs that find a slip of the hand; they keep no secret. */
function createControle(tekst) {
  return hash(tekst).toString(Number(ROND)).padStart(LENGTE_HASH, "0");
}

/**
 * @param {string} tekst
 * @returns {number} FNV-1a, 32 bits (RFC 9923).
 */
function hash(tekst) {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(tekst)) value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  return value;
}
