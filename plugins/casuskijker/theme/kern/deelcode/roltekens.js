// Whose eyes they were, in one sign. No DOM.

/** @typedef {import("../dossier/dossier.js").Dossier["rol"]} Rol */

/** One sign for whose eyes it was; `k` is of cliënt, since that of collega came first. */
export const ROLTEKENS = /** @type {Readonly<Record<Rol, string>>} */ ({
  zelf: "z",
  team: "t",
  collega: "c",
  docent: "d",
  client: "k",
});
export const ROLLEN_BIJ_TEKEN = new Map(
  Object.entries(ROLTEKENS).map(([rol, teken]) => [teken, /** @type {Rol} */ (rol)]),
);
