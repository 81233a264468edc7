// The mark by which a group counts a dossier once. It comes from chance alone, and stands in nothing but the dossier
// and what its owner hands over: no address and no name of what is kept shows it, so nobody who sees those knows whose
// it is. No DOM.

const TEKENS = "0123456789abcdefghijklmnopqrstuvwxyz";
const LENGTE = 7;
/** A mark of before was a hash of the id, and began with one of these; a mark from chance never does. */
const VAN_VOORHEEN = /^[01]+/;
/** The first byte that would make some signs more likely than others. */
const TE_HOOG = 256 - (256 % TEKENS.length);

/** @returns {string} Seven digits and small letters. */
export function createKenmerk() {
  let kenmerk = "";
  while (kenmerk.length < LENGTE) kenmerk = (kenmerk + draw()).replace(VAN_VOORHEEN, "").slice(0, LENGTE);
  return kenmerk;
}

/** @param {string} kenmerk Whether it is one of before. */
export function isVanVoorheen(kenmerk) {
  return VAN_VOORHEEN.test(kenmerk);
}

function draw() {
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTE));
  return Array.from(bytes, (byte) => (byte < TE_HOOG ? TEKENS[byte % TEKENS.length] : "")).join("");
}
