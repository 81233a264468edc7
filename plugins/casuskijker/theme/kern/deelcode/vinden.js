// Codes and links in whatever somebody pasted: a whole chat, with names, moments and words between them. No DOM.
import { isGroepscode, isHeleGroepscode } from "../groepscode/groepscode.js";
import { isGroepsweg, readGroepsweg } from "../groepscode/groepsweg.js";
import { isHeleCode } from "./deelcode.js";

/** Signs that an app puts between letters and nobody sees; domain/tekens.py lists them. */
const ONZICHTBAAR = /\p{DI}/gu;
const TUSSEN = /[\s<>"'“”„‘’«»()[\]{}|,;:=*~`…]+/;
/** Begins like a code; at least one letter before the first dot, so that an address in digits or a moment is none. */
const BEGIN = /^(?=[^.]*[a-z])[a-z0-9-]+\.\d+\.[0-9a-z]/i;
const VERVOLG = /^[\w%.-]+$/;
const STUK_VAN_GROEP = /^[\w%-]*\.[\w%.-]*$/;
/** A code that was read out or typed on a phone, with a space behind each dot; its name may be a word behind it. */
const GESPATIEERD =
  /(?<![\w-])([a-z0-9-]{1,200}\.\s+\d{1,6}\.\s*\w{5}\.\s*[\w-]{7,18}\.\s*\w+\.\s*\w{7})((?:\.\s*[\w%-]+)?)/gi;
/** A '#' inside the address that another address carries along. */
const OMHULD = /%23/;
const LINK = /\/samen-kijken(?:\/(?:index\.html)?|\.html)?$/;
/** A mail breaks a long line now and then; so many pieces are tried together. */
const MEESTE_STUKKEN = 3;
/** The code of a whole group is as many lines as it has members, and some. */
const MEESTE_VAN_GROEP = 1200;

/** What a mail made of it when it broke it: no more lines than the longest has. */
const MEESTE_VAN_WEG = 300;
const STUK_VAN_WEG = /^[\w-]+$/;
/** Of every ronde of a group and some kijkramen. */
const MEESTE_WEGEN = 200;

/** The most that are looked for at once: a whole group and some more, where each gets a line to say how it went. */
export const MEESTE_CODES = 1100;

/**
 * @param {string} tekst
 * @returns {{codes: string[], keer: ReadonlyMap<string, number>, rest: string}} What looks like a code, or like a link
 *   that lost it, each once and in their order, and how many times each stood there; and what was not looked at any
 *   more.
 */
export function findDeelcodes(tekst) {
  const woorden = splitWoorden(tekst);
  const keer = /** @type {Map<string, number>} */ (new Map());
  for (let plaats = 0; plaats < woorden.length; plaats++) {
    if (keer.size === MEESTE_CODES)
      return { codes: [...keer.keys()], keer, rest: woorden.slice(plaats).join(" ").trim() };
    const begin = cutCode(woorden[plaats]);
    if (begin === null) continue;
    const { code, extra } = isGroepscode(begin)
      ? mendGroepscode(begin, woorden, plaats + 1)
      : mendCode(begin, woorden.slice(plaats + 1, plaats + MEESTE_STUKKEN));
    keer.set(code, (keer.get(code) ?? 0) + 1);
    plaats += extra;
  }
  return { codes: [...keer.keys()], keer, rest: "" };
}

/**
 * @param {string} tekst
 * @returns {import("../groepscode/groepsweg.js").WegVanDag[]} Who is not in a group any more, where that came along.
 */
export function findGroepsweg(tekst) {
  const woorden = splitWoorden(tekst).map(cutAanhang);
  const plaatsen = woorden.flatMap((woord, plaats) => (isGroepsweg(woord) ? [plaats] : [])).slice(0, MEESTE_WEGEN);
  return plaatsen.flatMap((plaats) => {
    let geheel = "";
    for (const stuk of woorden.slice(plaats, plaats + MEESTE_VAN_WEG)) {
      if (!STUK_VAN_WEG.test(trimEinde(stuk)) || (geheel && isGroepsweg(stuk))) return [];
      geheel += stuk;
      const gelezen = readGroepsweg(trimEinde(geheel));
      if (gelezen) return [gelezen];
    }
    return [];
  });
}

/** @param {string} tekst */
function splitWoorden(tekst) {
  const heel = tekst.replace(ONZICHTBAAR, "").replace(GESPATIEERD, joinCode);
  return heel.split(TUSSEN).flatMap(unwrap);
}

/**
 * @param {string} geheel
 * @param {string} code
 * @param {string} naam With its dot, where one came behind it.
 * @returns {string} Without its spaces, where the check in the code proves that it is one.
 */
function joinCode(geheel, code, naam) {
  const [zonder, met] = [code, code + naam].map((tekst) => tekst.replace(/\s+/g, ""));
  if (isHeleCode(met)) return met;
  return isHeleCode(zonder) ? zonder + naam : geheel;
}

/**
 * Takes a link out of the link that a mail program or an app put around it to check it or to pass it on.
 *
 * @param {string} woord
 * @returns {string[]}
 */
function unwrap(woord) {
  if (!OMHULD.test(woord) || cutCode(woord) !== null) return [woord];
  try {
    return decodeURIComponent(woord).split(TUSSEN);
  } catch {
    // It only looked like one.
    return [woord];
  }
}

/**
 * @param {string} woord
 * @returns {string | null} What the word holds from the beginning of a code on.
 */
function cutCode(woord) {
  const [voor, ...na] = woord.split("#");
  const code = cutAanhang(trimBegin(na.length ? na.join("#") : voor));
  if (BEGIN.test(code)) return code;
  return LINK.test(trimEinde(cutAanhang(voor))) ? trimBegin(woord) : null;
}

/**
 * Only what the check in the code proves to belong together is put together.
 *
 * @param {string} begin
 * @param {string[]} volgende
 * @returns {{code: string, extra: number}} With how many of the next pieces were part of it.
 */
function mendCode(begin, volgende) {
  let geheel = begin;
  for (const [extra, stuk] of ["", ...volgende.map(cutAanhang)].entries()) {
    if (stuk && !VERVOLG.test(stuk)) break;
    geheel += stuk;
    if (isHeleCode(trimEinde(geheel))) return { code: trimEinde(geheel), extra };
  }
  return { code: trimEinde(begin), extra: 0 };
}

/**
 * A mail breaks it anywhere. Its lines have dots in them, which words behind it have not, save perhaps the last one.
 *
 * @param {string} begin
 * @param {readonly string[]} woorden
 * @param {number} plaats Of what comes after it.
 * @returns {{code: string, extra: number}}
 */
function mendGroepscode(begin, woorden, plaats) {
  let einde = plaats;
  while (einde - plaats < MEESTE_VAN_GROEP && isRegelVanGroep(woorden[einde])) einde++;
  const stukken = woorden.slice(plaats, einde + 1).map(cutAanhang);
  const regels = einde - plaats;
  for (const extra of new Set([0, regels + 1, regels, Math.max(0, regels - 1)])) {
    const geheel = trimEinde(begin + stukken.slice(0, extra).join(""));
    if (isHeleGroepscode(geheel)) return { code: geheel, extra };
  }
  return { code: trimEinde(begin), extra: 0 };
}

/** @param {string | undefined} woord Whether it may be a line of the code before it, and begins none itself. */
function isRegelVanGroep(woord) {
  return woord !== undefined && STUK_VAN_GROEP.test(cutAanhang(woord)) && cutCode(woord) === null;
}

/** @param {string} stuk Without what an app hung behind the link, to follow who presses it. */
function cutAanhang(stuk) {
  return stuk.split(/[?&]/, 1)[0];
}

/** @param {string} stuk Without the signs of the sentence before it. */
function trimBegin(stuk) {
  return stuk.replace(/^[^a-z0-9]+/i, "");
}

/** @param {string} stuk Without the signs of the sentence after it. */
function trimEinde(stuk) {
  return stuk.replace(/[^a-z0-9%-]+$/i, "");
}
