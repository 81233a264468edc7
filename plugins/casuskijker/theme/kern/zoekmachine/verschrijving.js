// What fingers and ears make of a word: whether one word may be another, typed wrong.
/** Of a word shorter than this too many words differ one letter: ‘raket’ is no ‘raken’ typed wrong. */
const LONG = 6;
const KEYS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
/** Letters that sound alike where they stand, and are written for each other. */
const SOUNDS = ["dt", "sz", "fv", "ck", "ks", "cs", "iy", "gh"];
/** More errors than any word bears. */
const TOO_MANY = 3;

/**
 * Whether who typed one word may well have meant the other. Hardly anyone mistakes the first letter, unless it changed
 * places with the second; and in a short word another letter must be one beside it on the keyboard, or one that sounds
 * alike.
 * @param {string} typed
 * @param {string} other
 */
export function isLikelyMeant(typed, other) {
  if (!differsOneLetter(typed, other)) return false;
  if (typed[0] !== other[0]) return typed[0] === other[1] && typed[1] === other[0];
  if (typed.length !== other.length || typed.length >= LONG) return true;
  const different = [...other].flatMap((letter, place) => (letter === typed[place] ? [] : [place]));
  return different.length > 1 || different.every((place) => areNear(typed[place], other[place]));
}

/**
 * @param {string} one
 * @param {string} other
 */
function areNear(one, other) {
  if (SOUNDS.some((sound) => sound.includes(one) && sound.includes(other))) return true;
  const [row, otherRow] = [one, other].map((letter) => KEYS.findIndex((keys) => keys.includes(letter)));
  if (row < 0 || otherRow < 0 || Math.abs(row - otherRow) > 1) return false;
  return Math.abs(KEYS[row].indexOf(one) - KEYS[otherRow].indexOf(other)) <= 1;
}

/**
 * Whether one word becomes the other by one letter more, less, other, or by two that change places.
 * @param {string} one
 * @param {string} other
 */
function differsOneLetter(one, other) {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let before = 0;
  while (before < one.length && one[before] === other[before]) before += 1;
  let after = 0;
  while (after < Math.min(one.length, other.length) - before && one.at(-1 - after) === other.at(-1 - after)) after += 1;
  const rest = one.slice(before, one.length - after);
  const otherRest = other.slice(before, other.length - after);
  if (rest.length <= 1 && otherRest.length <= 1) return true;
  return rest.length === 2 && otherRest.length === 2 && rest[0] === otherRest[1] && rest[1] === otherRest[0];
}

/**
 * Whether who typed one word may have meant the other and made two slips: each a letter more or less, two that changed
 * places, or one beside it on the keyboard or that sounds alike. Two letters more or less at the end are another form.
 * @param {string} typed
 * @param {string} other
 */
export function differsTwoSlips(typed, other) {
  if (typed[0] !== other[0] || Math.abs(typed.length - other.length) > 2) return false;
  if (typed.startsWith(other) || other.startsWith(typed)) return false;
  return countSlips(typed, other) === 2;
}

/**
 * How many slips make of one word the other, as far as that matters.
 * @param {string} typed
 * @param {string} other
 */
function countSlips(typed, other) {
  /** @type {number[]} */
  let before = [];
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let at = 1; at <= typed.length; at += 1) {
    const next = [at];
    for (let place = 1; place <= other.length; place += 1) {
      const swapped = typed[at - 1] === other[place - 2] && typed[at - 2] === other[place - 1];
      next[place] = Math.min(
        row[place] + 1,
        next[place - 1] + 1,
        row[place - 1] + costOf(typed[at - 1], other[place - 1]),
        swapped && at > 1 && place > 1 ? before[place - 2] + 1 : TOO_MANY,
      );
    }
    if (Math.min(...next) >= TOO_MANY) return TOO_MANY;
    [before, row] = [row, next];
  }
  return row[other.length];
}

/**
 * @param {string} one
 * @param {string} other
 */
function costOf(one, other) {
  if (one === other) return 0;
  return areNear(one, other) ? 1 : TOO_MANY;
}

/**
 * Whether one word has a letter twice that the other has once: ‘stopen’ is ‘stoppen’, the error of most Dutch spelling.
 * @param {string} typed
 * @param {string} other
 */
export function differsDoubling(typed, other) {
  const [long, short] = typed.length > other.length ? [typed, other] : [other, typed];
  if (long.length !== short.length + 1) return false;
  return [...long].some((letter, at) => letter === long[at + 1] && long.slice(0, at) + long.slice(at + 1) === short);
}
