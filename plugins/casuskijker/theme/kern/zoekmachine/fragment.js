// The piece of a text in which a reader sees why it was found: as it is written, with the hits marked.
import { findWoorden, foldWoord } from "./vouwen.js";
import { findPlaatsen } from "./zinnen.js";

/** @typedef {{ tekst: string, raak: boolean }} Stuk */
/**
 * @typedef {object} Gezocht One part of a question, as it can be recognised in a text.
 * @property {Set<string>} woorden Any of these words.
 * @property {string[][]} zinnen Or all of these, one after the other.
 * @property {string} getypt The word as the reader typed it, which is the best of all; of an exact phrase the first.
 */

const WOORDEN = 32;
const VOORAF = 8;

/**
 * How each part of a question that was found can be recognised. A word that only means the same as several others
 * together (‘ggz/2’) is a hit when as many parts of the question found it.
 * @param {{ deel: import("./vraag.js").Vraagdeel, vondst: import("./vondst.js").Vondst }[]} gevonden
 * @returns {Gezocht[]}
 */
export function createGezocht(gevonden) {
  /** @type {Map<string, number>} */
  const keren = new Map();
  const gelezen = gevonden.map(({ deel, vondst }) => {
    const herkend = deel.precies ? [] : Array.from(vondst.woorden, readHerkend);
    for (const tekst of new Set(herkend.map(({ tekst }) => tekst))) keren.set(tekst, (keren.get(tekst) ?? 0) + 1);
    return { deel, herkend };
  });
  return gelezen.map(({ deel, herkend }) => {
    const spellingen = herkend
      .filter(({ tekst, samen }) => (keren.get(tekst) ?? 0) >= samen)
      .map(({ tekst }) => tekst.split("+"));
    const zinnen = spellingen.filter((spelling) => spelling.length > 1);
    return {
      woorden: new Set(spellingen.filter((spelling) => spelling.length === 1).flat()),
      zinnen: deel.precies ? [deel.woorden] : zinnen,
      getypt: deel.woorden[0],
    };
  });
}

/** @param {string} geschreven */
function readHerkend(geschreven) {
  const [tekst, samen] = geschreven.split("/");
  return { tekst, samen: Number(samen ?? 1) };
}

/**
 * Which words of a text are hits, of how many parts of the question, and which stand there as they were typed.
 * @param {string} tekst
 * @param {Gezocht[]} gezocht
 */
export function findRaak(tekst, gezocht) {
  const woorden = findWoorden(tekst);
  const gevouwen = woorden.map((woord) => foldWoord(woord.tekst));
  const raak = new Map();
  gezocht.forEach(({ woorden: zoekwoorden, zinnen }, nummer) => {
    gevouwen.forEach((woord, plaats) => zoekwoorden.has(woord) && raak.set(plaats, nummer));
    for (const zin of zinnen) {
      for (const begin of findPlaatsen(gevouwen, zin)) zin.forEach((_, verder) => raak.set(begin + verder, nummer));
    }
  });
  const letterlijk = new Set(
    [...raak].filter(([plaats, nummer]) => gevouwen[plaats] === gezocht[nummer].getypt).map(([plaats]) => plaats),
  );
  return { woorden, raak, letterlijk, verschillend: new Set(raak.values()).size };
}

/**
 * A text in pieces, those that are hits marked; of a long text the part with the most different hits.
 * @param {string} tekst
 * @param {Gezocht[]} gezocht
 * @returns {Stuk[]}
 */
export function createFragment(tekst, gezocht) {
  const { woorden, raak, letterlijk } = findRaak(tekst, gezocht);
  const eerste = chooseBegin(woorden.length, raak, letterlijk);
  const voorbij = Math.min(woorden.length, eerste + WOORDEN);
  const van = eerste === 0 ? 0 : woorden[eerste].begin;
  const tot = voorbij >= woorden.length ? tekst.length : woorden[voorbij].begin;
  /** @type {Stuk[]} */
  const stukken = [];
  let plaats = van;
  for (let nummer = eerste; nummer < voorbij; nummer += 1) {
    if (!raak.has(nummer)) continue;
    const { begin, tekst: woord } = woorden[nummer];
    stukken.push({ tekst: tekst.slice(plaats, begin), raak: false }, { tekst: woord, raak: true });
    plaats = begin + woord.length;
  }
  stukken.push({ tekst: tekst.slice(plaats, tot).trimEnd(), raak: false });
  if (eerste > 0) stukken.unshift({ tekst: "… ", raak: false });
  if (tot < tekst.length) stukken.push({ tekst: " …", raak: false });
  return stukken.filter((stuk) => stuk.tekst !== "");
}

/**
 * Where the piece begins, so that it holds the most different hits, then a word as it was typed, and then the most hits.
 * @param {number} aantal
 * @param {Map<number, number>} raak
 * @param {Set<number>} letterlijk
 */
function chooseBegin(aantal, raak, letterlijk) {
  const plaatsen = [...raak.keys()].sort((een, ander) => een - ander);
  let beste = { begin: 0, score: 0 };
  plaatsen.forEach((plaats, nummer) => {
    const samen = plaatsen.slice(nummer, nummer + WOORDEN).filter((ander) => ander < plaats + WOORDEN - VOORAF);
    const verschillend = new Set(samen.map((ander) => raak.get(ander))).size;
    const score = (2 * verschillend + Number(samen.some((ander) => letterlijk.has(ander)))) * WOORDEN + samen.length;
    if (score > beste.score) beste = { begin: plaats, score };
  });
  const begin = beste.begin < VOORAF + 4 ? 0 : beste.begin - VOORAF;
  return Math.max(0, Math.min(begin, aantal - WOORDEN));
}
