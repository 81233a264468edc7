// To which dossiers the name belongs that somebody shared under. Light: a page that only goes on reads no name. No DOM.
import { DEELNAAM } from "../dossier/kast.js";

/**
 * @typedef {import("../../grond/opslag/opslag.js").Opslag} Opslag
 *
 * @param {Opslag} opslag
 * @returns {{naam: unknown, van: unknown[]}} As it is kept, whatever that is; of nobody where it is damaged. A page of
 *   before kept one id, and offers the name where it finds more.
 */
export function readDeelnaamVan(opslag) {
  try {
    const { naam, van } = JSON.parse(opslag.read(DEELNAAM) ?? "{}") ?? {};
    return { naam, van: [van].flat() };
  } catch {
    return { naam: "", van: [] };
  }
}

/**
 * Begins an empty dossier beside the one that is open, for the same reader who looks at the same again: with the same
 * eyes, and the name that they shared under.
 *
 * @param {import("./werkblad.js").Werkblad} werkblad
 */
export function lookAgain(werkblad) {
  const { opslag, dossier: oud } = werkblad;
  werkblad.startNew({ rol: oud.rol, naam: oud.naam });
  const { naam, van } = readDeelnaamVan(opslag);
  if (!van.includes(oud.id)) return;
  opslag.write(DEELNAAM, JSON.stringify({ naam, van: [oud.id, werkblad.dossier.id] }), opslag.read(DEELNAAM));
}
