// What stands behind the '#', where a browser keeps it to itself: `#sleutel=waarde&…`, where no '=' means an anchor. So
// which dossier, beside which casus, compared with what, is nobody's but the reader's: no host ever hears of it.
// One grammar for all our addresses; a share code (digits and letters with dots) reads as an anchor.

/**
 * @typedef {{anker: string, waarden: URLSearchParams}} Fragment The anchor as it stands there, not decoded.
 * @typedef {Iterable<[string, string]> | Readonly<Record<string, string | null>>} Waarden What is empty is left out.
 */

/**
 * @param {string} hash With or without its '#'.
 * @returns {Fragment}
 */
export function readFragment(hash) {
  // The search box of before put a '?' first, and such links are read for ever.
  const delen = hash.replace(/^#?\??/, "").split("&");
  const anker = delen.find((deel) => deel && !deel.includes("=")) ?? "";
  return { anker, waarden: new URLSearchParams(delen.filter((deel) => deel.includes("=")).join("&")) };
}

/**
 * @param {{anker?: string, waarden?: Waarden}} wens
 * @returns {string} With its '#'; nothing where there is nothing to say.
 */
export function writeFragment({ anker = "", waarden = {} }) {
  const paren = Symbol.iterator in waarden ? [...waarden] : Object.entries(waarden);
  const gevuld = paren.flatMap(([sleutel, waarde]) => (waarde ? [[sleutel, waarde]] : []));
  const tekst = [anker, new URLSearchParams(gevuld).toString()].filter(Boolean).join("&");
  return tekst && `#${tekst}`;
}
