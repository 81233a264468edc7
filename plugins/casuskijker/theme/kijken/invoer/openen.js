import { findPage } from "../../grond/basis/site.js";
import { create, createButton } from "../../grond/dom/dom.js";
import { ANKER as INLEVERINGEN } from "../../kern/dossier/inlevering-nemen.js";
import { listDossiers, listReflecties } from "../../kern/dossier/kast.js";
import { quoteDossierFor } from "../../kern/werkblad/dossier-zinnen.js";
import { quoteNaam } from "../../kern/zinsdelen/zinsdelen.js";
import { invoerwoord } from "../../woorden/invoer.js";
import { readFile } from "./bestanden.js";
import { openInvoer } from "./invoer-venster.js";
import { describeOvername } from "./overname.js";
import { addToReeks, listReeks } from "./reeks.js";
import { listGelijken } from "./samen.js";
import { openSamen } from "./samen-venster.js";

/**
 * @typedef {import("../../kern/dossier/bestand.js").Bestand} Bestand
 * @typedef {import("../../kern/dossier/dossier.js").Dossier} Dossier
 * @typedef {import("./invoer-lijst.js").Uitslag} Uitslag
 * @typedef {(...wat: (Node | string)[]) => void} Say
 *
 * @typedef {object} Pagina Where a file is opened.
 * @property {string} bij On which page it can be undone.
 * @property {Say} say
 * @property {() => void | Promise<void>} changed Something may have been taken in.
 * @property {(dossier: Dossier) => void} [taken] Hears of each dossier.
 * @property {(dossier: Dossier) => (() => void) | null} [open] What shows a dossier of somebody else once the reader
 *   asks for it, where this page can.
 */

/**
 * What came of files that were asked about together, said at the first of them; null for what is asked by itself.
 *
 * @type {WeakMap<File, {uitkomst: import("./reeks.js").Uitkomst | null} | null>}
 */
const SAMEN = new WeakMap();

/**
 * Opens a file in a window of its own, after those that came before it: what it says depends on what they left here.
 * Every file of ours may come in at every door.
 *
 * @param {import("../../grond/opslag/opslag.js").Opslag} opslag
 * @param {File} file
 * @param {Pagina} pagina
 * @returns {Promise<void>}
 */
export function openFile(opslag, file, { say, changed, ...rest }) {
  const act = async (/** @type {import("./reeks.js").Plaats} */ { nummer, aantal }) => {
    const naam = file.name;
    if (!SAMEN.has(file)) await takeSamen(opslag, listReeks(), rest);
    const samen = SAMEN.get(file);
    if (samen) {
      await changed();
      return samen.uitkomst;
    }
    const woorden = aantal > 1 ? nameEenVan(naam, { nummer, aantal }) : {};
    const gelezen = /** @type {Bestand[]} */ ([]);
    let uitkomst = { zin: "", mislukt: false, verder: /** @type {HTMLElement[]} */ ([]) };
    await readFile(
      file,
      (bestand) => gelezen.push(bestand),
      (fout) => (uitkomst = { zin: fout, mislukt: true, verder: [] }),
    );
    for (const bestand of gelezen) uitkomst = await take(opslag, bestand, { naam, woorden, ...rest });
    await changed();
    return uitkomst;
  };
  return addToReeks(file, act, (uitkomsten) => say(...uitkomsten.flatMap(drawUitkomst)));
}

/**
 * Asks once about all files of a row that are alike; of each it is known from then on whether that was done.
 *
 * @param {import("../../grond/opslag/opslag.js").Opslag} opslag
 * @param {readonly File[]} files
 * @param {Omit<Pagina, "say" | "changed">} pagina
 */
async function takeSamen(opslag, files, { bij, taken = () => undefined, open }) {
  const nieuw = files.filter((file) => !SAMEN.has(file));
  for (const file of nieuw) SAMEN.set(file, null);
  if (nieuw.length < 2) return;
  const gelezen = /** @type {import("./samen.js").Gelezen[]} */ ([]);
  for (const file of nieuw)
    await readFile(
      file,
      (bestand) => gelezen.push({ file, bestand }),
      () => undefined,
    );
  const { dossiers } = listDossiers(opslag);
  const gelijk = listGelijken(gelezen, { dossiers, reflecties: listReflecties(opslag).reflecties });
  if (gelijk.length === 0) return;
  const genomen = /** @type {Dossier[]} */ ([]);
  const take = (/** @type {Dossier} */ dossier) => {
    genomen.push(dossier);
    taken(dossier);
  };
  const describe = (/** @type {{overnamen: Uitslag["overnamen"], overgeslagen: string[]}} */ samen) =>
    describeOvername(invoerwoord("invoer.bestanden", { aantal: gelijk.length }), samen.overnamen, samen.overgeslagen);
  const apart = nameApart(nieuw, gelezen, gelijk);
  const samen = await openSamen(opslag, gelijk, { bij, apart, taken: take, describe });
  if (samen.keuze === "apart") return;
  const verder = createVerder({ ...samen, mislukt: [] }, genomen, open);
  const uitkomst = { zin: describe(samen), mislukt: false, verder };
  for (const [plaats, { file }] of gelijk.entries()) SAMEN.set(file, { uitkomst: plaats === 0 ? uitkomst : null });
}

/**
 * @param {readonly File[]} files
 * @param {readonly import("./samen.js").Gelezen[]} gelezen
 * @param {readonly import("./samen.js").Gelezen[]} gelijk
 */
function nameApart(files, gelezen, gelijk) {
  const leesbaar = new Set(gelezen.map(({ file }) => file));
  const samen = new Set(gelijk.map(({ file }) => file));
  const name = (/** @type {readonly File[]} */ welke) => welke.map(({ name: naam }) => quoteNaam(naam));
  return {
    rest: name(files.filter((file) => leesbaar.has(file) && !samen.has(file))),
    kapot: name(files.filter((file) => !leesbaar.has(file))),
  };
}

/**
 * @param {import("../../grond/opslag/opslag.js").Opslag} opslag
 * @param {Bestand} bestand What is left of a file that was opened.
 * @param {{bij: string, naam: string}} wens
 * @returns {Promise<string>} What came of it.
 */
export async function openInhoud(opslag, bestand, wens) {
  return (await take(opslag, bestand, wens)).zin;
}

/**
 * @param {import("../../grond/opslag/opslag.js").Opslag} opslag
 * @param {Bestand} bestand
 * @param {Omit<Pagina, "say" | "changed"> & {naam: string, woorden?: {titel?: string, begin?: string}}} wens With
 *   what the window says of the file, where it does not speak for itself.
 * @returns {Promise<import("./reeks.js").Uitkomst>} What came of it, and where the reader can go on.
 */
async function take(opslag, bestand, { bij, naam, woorden, taken, open }) {
  const samen = /** @type {Uitslag} */ ({ overnamen: [], overgeslagen: [], mislukt: [] });
  const genomen = /** @type {Dossier[]} */ ([]);
  const describe = (/** @type {Uitslag} */ { overnamen, overgeslagen }) =>
    describeOvername(quoteNaam(naam), overnamen, overgeslagen);
  await openInvoer(opslag, bestand, {
    bij,
    naam,
    ...woorden,
    taken: (dossier) => {
      genomen.push(dossier);
      taken?.(dossier);
    },
    describe: (/** @type {Uitslag} */ uitslag) => {
      samen.overnamen.push(...uitslag.overnamen);
      samen.overgeslagen.push(...uitslag.overgeslagen);
      return describe(uitslag);
    },
  });
  return { zin: describe(samen), mislukt: false, verder: createVerder(samen, genomen, open) };
}

/**
 * @param {Uitslag} uitslag
 * @param {readonly Dossier[]} genomen
 * @param {Pagina["open"]} open
 * @returns {HTMLElement[]} To the group that came, to the answers of others, and to what somebody else filled in: that
 *   never opens by itself.
 */
function createVerder({ overnamen }, genomen, open) {
  const metGroep = overnamen.some(({ nieuw, vervangen, groepen }) => nieuw?.groep || vervangen?.groep || groepen);
  const vreemd = genomen.findLast((dossier) => dossier.van_ander);
  const show = vreemd && open?.(vreemd);
  // Its casus stands in the window that was just answered; here its name is enough.
  const naam = vreemd ? quoteDossierFor(vreemd, undefined) : "";
  return [
    ...(metGroep ? [create("a", { href: findPage("samen-kijken"), text: invoerwoord("invoer.bekijk_groep") })] : []),
    ...(overnamen.some(({ nieuw }) => nieuw?.inlevering)
      ? [
          create("a", {
            href: `${findPage("mijn-kijkwerk")}#${INLEVERINGEN}`,
            text: invoerwoord("invoer.lees_inleveringen"),
          }),
        ]
      : []),
    ...(vreemd && show ? [createButton(invoerwoord("invoer.bekijk_dossier", { naam }), show)] : []),
  ];
}

/**
 * @param {string} naam
 * @param {import("./reeks.js").Plaats} plaats
 * @returns {{titel: string, begin: string}} Which of the files that were opened at once it is.
 */
function nameEenVan(naam, { nummer, aantal }) {
  return {
    titel: invoerwoord("invoer.een_van", { nummer, aantal }),
    begin: invoerwoord("invoer.in_een_van", { naam }),
  };
}

/**
 * @param {import("./reeks.js").Uitkomst} uitkomst
 * @returns {(Node | string)[]} What failed does not look as what went well.
 */
function drawUitkomst({ zin, mislukt, verder }) {
  const gezegd = mislukt ? create("span", { class: "let-op regels__uitleg", text: zin }) : zin;
  return [gezegd, " ", ...verder.flatMap((element) => [element, " "])];
}
