// The pictures of a ronde: each is of one kijkraam about one thing, and says who is in it. No DOM.

/**
 * @typedef {import("../deelcode/deelcode.js").Inbreng} Inbreng
 * @typedef {import("../deelcode/deelcode.js").Rol} Rol
 * @typedef {"collega" | "docent" | "client" | "team"} Stip As which dot somebody stands in a picture.
 *
 * @typedef {object} BeeldVan
 * @property {string} sleutel Tells the pictures of one ronde apart; stays the same when somebody comes or goes.
 * @property {string} kijkraam The slug.
 * @property {string | null} casus The fingerprint of the casus; null for own practice, and for what says nothing.
 * @property {boolean} isTeam Whether each dot is a whole team that filled it in together: that is no person in n.
 * @property {readonly Inbreng[]} leden
 * @property {Readonly<Record<Stip, number>>} aantallen How many stand there as each dot.
 * @property {number} n The people who count as one among colleagues; in a picture of teams, the teams.
 * @property {number} onbekend How many of n came with a code of before, that tells neither eyes nor casus.
 */

/** Who looks for themselves is a colleague to the others. */
const STIPPEN = /** @type {Readonly<Record<Rol, Stip>>} */ ({
  zelf: "collega",
  collega: "collega",
  team: "team",
  docent: "docent",
  client: "client",
});

/** @param {Rol | null} rol @returns {Stip} Of whom nothing is known, a colleague: so it was before. */
export function chooseStip(rol) {
  return rol === null ? "collega" : STIPPEN[rol];
}

/**
 * @param {Pick<import("./groep.js").Ronde, "leden">} ronde
 * @returns {BeeldVan[]} The one with most people first; everybody is in exactly one.
 */
export function listBeelden({ leden }) {
  const perSleutel = Map.groupBy(leden, nameBeeld);
  return [...perSleutel].map(createBeeld).sort((een, ander) => ander.leden.length - een.leden.length);
}

/**
 * @param {Pick<import("./groep.js").Groep, "rondes">} groep
 * @param {{has: (slug: string) => boolean}} kijkramen
 * @returns {BeeldVan[]} The pictures of a kijkraam that is no longer there.
 */
export function listVervallen({ rondes }, kijkramen) {
  return rondes.flatMap(listBeelden).filter(({ kijkraam }) => !kijkramen.has(kijkraam));
}

/**
 * @param {Inbreng} lid
 * @returns {boolean} Whether they are one in the number of the picture: one among colleagues, or a team among teams.
 */
export function isGeteld({ rol }) {
  return ["collega", "team"].includes(chooseStip(rol));
}

/**
 * @param {readonly Inbreng[]} leden
 * @returns {Record<Stip, number>} How many stand there as each dot.
 */
export function countStippen(leden) {
  const aantallen = { collega: 0, docent: 0, client: 0, team: 0 };
  for (const lid of leden) aantallen[chooseStip(lid.rol)] += 1;
  return aantallen;
}

/** @param {Inbreng} lid @returns {string} In which picture of its ronde somebody is. */
export function nameBeeld({ kijkraam, casus, rol }) {
  return [kijkraam, casus ?? "", ...(chooseStip(rol) === "team" ? ["team"] : [])].join(".");
}

/**
 * @param {[string, Inbreng[]]} deel
 * @returns {BeeldVan}
 */
function createBeeld([sleutel, leden]) {
  const [{ kijkraam, casus, rol }] = leden;
  const aantallen = countStippen(leden);
  const isTeam = chooseStip(rol) === "team";
  const onbekend = leden.filter((lid) => lid.rol === null).length;
  return { sleutel, kijkraam, casus, isTeam, leden, aantallen, n: aantallen[isTeam ? "team" : "collega"], onbekend };
}
