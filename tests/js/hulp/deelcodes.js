// Share codes as pages of before wrote them, and codes of any parts whose check is right.

/** @param {string} tekst @returns {string} The check of the format, made apart from the code that writes it. */
function fnv1a(tekst) {
  const prime = 0x01000193n;
  const basis = 0x811c9dc5n;
  const bytes = new TextEncoder().encode(tekst);
  const hash = bytes.reduce((value, byte) => ((value ^ BigInt(byte)) * prime) & 0xffffffffn, basis);
  return hash.toString(36).padStart(7, "0");
}

/** @param {string} code Of today. @returns {string} What a page of before would have written. */
export function asBefore(code) {
  const [slug, versie, afdruk, kenmerk, getal, , ...naam] = code.split(".");
  return sign([slug, versie, afdruk, kenmerk.slice(0, 7), getal, ...naam]);
}

/** @param {string} code Of today. @returns {string} What a page would have written that knew no day. */
export function asTwee(code) {
  const [slug, versie, afdruk, kenmerk, getal, , ...naam] = code.split(".");
  return sign([slug, versie, afdruk, kenmerk.split("-").slice(0, 2).join("-"), getal, ...naam]);
}

/** @param {string[]} delen @returns {string} A code of these parts whose check is right. */
export function sign([slug, versie, afdruk, kenmerk, getal, ...naam]) {
  const begin = [slug, versie, afdruk, kenmerk, getal];
  return [...begin, fnv1a([...begin, ...naam].join(".")), ...naam].join(".");
}
