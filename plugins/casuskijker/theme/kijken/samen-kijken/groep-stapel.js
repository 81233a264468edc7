import { laad } from "../../grond/laden/laden.js";
import { keepKenmerk } from "../../kern/dossier/kast.js";
import { listWeg } from "../../kern/groep/eruit-elders.js";
import { describeInLijst } from "../../kern/werkblad/dossier-zinnen.js";
import { samenwoord } from "../../woorden/samen.js";
import { opslag } from "../hier/opslag.js";
import { listEigen } from "./eigen.js";

/**
 * @typedef {import("../../kern/groep/tafel.js").Tafel} Tafel
 * @typedef {import("../../kern/groep/inbreng.js").Lezing} Lezing
 * @typedef {import("../../kern/profiel/profiel.js").Kijkraam} Kijkraam
 * @typedef {typeof import("./groep-bestanden.js") & typeof import("./dossier-keuze.js") &
 *   typeof import("./groep-heel.js")} Keuze
 *
 * @typedef {object} Wens
 * @property {import("./groep-bon.js").GroepBon} bon Where it is said what happened.
 * @property {(lezingen: readonly Lezing[], wens: import("./groep-legger.js").Wens) => void} take Lays down what was
 *   read.
 * @property {import("./groep-legger.js").GroepLegger["tell"]} tell Says what came of whole groups, with the way back to
 *   what lay here before.
 * @property {import("./groep-legger.js").Omgeving["open"]} open Shows another group, and says something, with the way
 *   back.
 */

const loadKeuze = () =>
  Promise.all([import("./groep-bestanden.js"), import("./dossier-keuze.js"), import("./groep-heel.js")]);

/** What a group lays down out of files and out of this browser, where there may be something to choose. */
export class GroepStapel {
  #tafel;
  #kijkramen;
  #wens;
  /** @type {Promise<void>} What comes in while the reader chooses, waits. */
  #rij = Promise.resolve();
  /** @type {File[]} */
  #files = [];

  /**
   * @param {Tafel} tafel
   * @param {ReadonlyMap<string, Kijkraam>} kijkramen
   * @param {Wens} wens
   */
  constructor(tafel, kijkramen, wens) {
    this.#tafel = tafel;
    this.#kijkramen = kijkramen;
    this.#wens = wens;
  }

  /** @param {File} file Those that come at once are laid down, and taken back, at once. */
  layFile(file) {
    this.#files.push(file);
    this.#queue(async (keuzes) => {
      const files = this.#files.splice(0);
      if (files.length === 0) return;
      await this.#layAll(await keuzes.readStapel(files, this.#find), keuzes);
    });
  }

  layOwn() {
    this.#queue(async (keuzes) => {
      const eigen = listEigen(this.#kijkramen).map((dossier) => keepKenmerk(opslag, dossier));
      const naam = await keuzes.fetchNamen(eigen);
      const keuze = eigen.map((dossier) =>
        keuzes.createOptie(dossier, `${naam(dossier)}, ${describeInLijst(dossier)}`, this.#find, naam),
      );
      await this.#layAll({ lezingen: [], keuze, afspraken: [], heel: [], rest: [] }, keuzes);
    });
  }

  /**
   * Few readers open a file or choose among dossiers, so what does it is fetched when it is needed.
   *
   * @param {(keuze: Keuze) => Promise<void>} work
   */
  #queue(work) {
    const [bij] = this.#wens.bon.elementen;
    this.#rij = this.#rij.then(() =>
      laad(loadKeuze, bij, ([bestanden, dossiers, heel]) => work({ ...bestanden, ...dossiers, ...heel })),
    );
  }

  /**
   * @param {import("./groep-bestanden.js").Stapel} stapel
   * @param {Keuze} keuzes
   */
  async #layAll({ lezingen, keuze, afspraken, heel, rest }, { askOpties, takeHeel }) {
    // Of one there is nothing to choose.
    const gekozen = keuze.length > 1 ? await askOpties(keuze) : keuze;
    /** @type {(import("../../kern/groep/inbreng-bestand.js").Groepsinhoud & {weg?: ReturnType<typeof listWeg>})[]} */
    const delen = [{ lezingen, afspraken }, ...gekozen];
    const voor = this.#tafel.groep;
    const gedaan = [];
    for (const groep of heel) {
      const uitkomst = await takeHeel(groep, this.#tafel);
      if (uitkomst) gedaan.push(uitkomst);
      else delen.push({ ...groep, weg: listWeg(groep.groep) });
    }
    const zin = gedaan.map((each) => each.zin).join(" ");
    // The last one that came beside this one is shown, unless something came in this one too, or this one is not kept.
    const blijf = this.#tafel.groep !== voor || this.#tafel.isVergankelijk;
    const naast = blijf ? undefined : gedaan.findLast(({ naam }) => naam);
    const alle = delen.flatMap((deel) => deel.lezingen);
    const punten = delen.flatMap((deel) => deel.afspraken);
    const { take, tell, open } = this.#wens;
    const isHier = alle.length + punten.length + rest.length > 0;
    // Of the one that is shown, its own page knows the way back; of one that came twice, the last goes first.
    const isGetoond = (/** @type {{naam: string | null}} */ { naam }) => !isHier && naam === naast?.naam;
    const terug = gedaan
      .filter((each) => !isGetoond(each))
      .flatMap((each) => each.terug ?? [])
      .reverse();
    const getoond = isHier ? null : (naast?.naam ?? null);
    const weg = [...gedaan.filter(({ naam }) => naam === getoond), ...delen].flatMap((each) => each.weg ?? []);
    if (isHier) take(alle, { afspraken: punten, rest, zin, voor, terug, weg });
    else if (getoond) open(getoond, zin, { voor: gedaan.find(isGetoond)?.voor, terug, weg });
    else tell(zin || samenwoord("samen-kijken.niets"), { voor, terug, weg });
  }

  #find = (/** @type {string} */ slug) => this.#kijkramen.get(slug);
}
