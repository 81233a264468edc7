// The parts of a file as they are written in it: what this page does not know is kept to the letter. No DOM.

const LIJST = "onderdelen";
/** How deep, and with which sign, a part of that list ends. */
const EINDEN = new Set(["2,", "1]"]);

/**
 * @typedef {{teken: string, plaats: number, eind: number, diepte: number}} Mijlpaal A string, or a sign that opens,
 *   closes or parts something, and how deep that stands.
 */

/**
 * @param {string} tekst A whole JSON object, with a list of parts in it.
 * @returns {string[]} Each part of that list, as it stands there.
 */
export function sliceOnderdelen(tekst) {
  /** @type {string[]} */
  let delen = [];
  let begin = -1;
  let sleutel = "";
  for (const { teken, plaats, eind, diepte } of walk(tekst)) {
    if (diepte === 1 && teken === '"') sleutel = JSON.parse(tekst.slice(plaats, eind + 1));
    else if (sleutel === LIJST && diepte === 1 && teken === "[") {
      // Of a name that stands twice in an object, JSON takes the last.
      delen = [];
      begin = plaats + 1;
    } else if (begin >= 0 && EINDEN.has(diepte + teken)) {
      delen.push(tekst.slice(begin, plaats).trim());
      begin = teken === "," ? plaats + 1 : -1;
    }
  }
  return delen;
}

/**
 * @param {string} tekst
 * @returns {Generator<Mijlpaal>}
 */
function* walk(tekst) {
  let diepte = 0;
  for (let plaats = 0; plaats < tekst.length; plaats++) {
    const teken = tekst[plaats];
    if (teken === "}" || teken === "]") diepte--;
    const eind = teken === '"' ? findQuote(tekst, plaats) : plaats;
    if ('"{[}],'.includes(teken)) yield { teken, plaats, eind, diepte };
    if (teken === "{" || teken === "[") diepte++;
    plaats = eind;
  }
}

/**
 * @param {string} tekst
 * @param {number} begin Where a string begins.
 * @returns {number} Where it ends.
 */
function findQuote(tekst, begin) {
  let eind = begin + 1;
  while (tekst[eind] !== '"') eind += tekst[eind] === "\\" ? 2 : 1;
  return eind;
}
