import { listEigenDossiers } from "../../kern/dossier/kast.js";
import { opslag } from "../hier/opslag.js";

/**
 * @param {ReadonlyMap<string, import("../../kern/profiel/profiel.js").Kijkraam>} kijkramen
 * @returns {import("../../kern/dossier/dossier.js").Dossier[]} What the reader of this browser could lay beside others.
 */
export function listEigen(kijkramen) {
  return listEigenDossiers(opslag).filter(
    ({ kijkraam, antwoorden }) =>
      kijkramen.get(kijkraam)?.eigenschappen.heeft_deelcode && Object.keys(antwoorden).length > 0,
  );
}
