/**
 * @template {{lang: string, localService: boolean, default: boolean}} S
 * @param {readonly S[]} stemmen What the browser has.
 * @returns {S | undefined} A Dutch voice of this machine: to others the browser would send the text.
 */
export function findStem(stemmen) {
  const nederlands = stemmen.filter(({ lang, localService }) => localService && /^nl(?![a-z])/i.test(lang));
  return nederlands.find((stem) => stem.default) ?? nederlands[0];
}
