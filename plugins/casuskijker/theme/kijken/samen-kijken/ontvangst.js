import { writeFragment } from "../../grond/adres/fragment.js";
import { create, createButton } from "../../grond/dom/dom.js";
import { openVenster } from "../../grond/venster/venster.js";
import { nameDag } from "../../kern/dag/dag.js";
import { findKenmerk } from "../../kern/deelcode/deelcode.js";
import { listBeelden } from "../../kern/groep/beelden.js";
import { isLegeGroep } from "../../kern/groep/groep.js";
import { readInbrengTekst } from "../../kern/groep/inbreng.js";
import { describeAntwoorden, describeDag } from "../../kern/groep/ronde-zinnen.js";
import { nameWie } from "../../kern/groep/wie-zinnen.js";
import { isVanEen } from "../../kern/groepsbeeld/een-mens.js";
import { describeDatum } from "../../kern/werkblad/dossier-zinnen.js";
import { herkomstwoord } from "../../woorden/herkomst.js";
import { samenwoord } from "../../woorden/samen.js";
import { listEigen } from "./eigen.js";
import { createTitel, describeKeuzes } from "./lezing-titel.js";

/**
 * @typedef {import("../../kern/groep/tafel.js").Tafel} Tafel
 * @typedef {import("../../kern/groep/inbreng.js").Lezing} Lezing
 * @typedef {import("../../kern/profiel/profiel.js").Kijkraam} Kijkraam
 * @typedef {import("../../kern/deelcode/deelcode.js").Inbreng} Inbreng
 *
 * @typedef {{tafel: Tafel, kijkramen: ReadonlyMap<string, Kijkraam>, casussen: import("./casus-namen.js").CasusNamen,
 *   namen: () => boolean, adres: string, lay: (lezingen: Lezing[], inNieuw?: boolean, lees?: boolean) => void}}
 *   Omgeving Whether names are on the screen, the address of the page of a kijkraam, and what lays down what was read,
 *   here or in a new group.
 */

/** Of so many each has a line; of more it is said how many there are, with the lines folded. */
const WEINIG = 3;

/**
 * Asks whether what came with a link may be laid down; nothing changes before that.
 *
 * @param {string} fragment
 * @param {Omgeving} omgeving
 * @returns {Promise<void>} Done when the reader chose.
 */
export async function askOntvangst(fragment, { tafel, kijkramen, casussen, namen, adres, lay }) {
  const lezingen = readInbrengTekst(`#${fragment}`, (slug) => kijkramen.get(slug));
  if (lezingen.length === 0)
    return lay([{ bron: samenwoord("samen-kijken.de_link"), fout: samenwoord("samen-kijken.link_zonder_code") }]);
  const goed = lezingen.flatMap((lezing) => ("inbreng" in lezing ? [lezing.inbreng] : []));
  if (goed.length === 0) return lay(lezingen);
  const eigen = new Set(listEigen(kijkramen).map(findKenmerk));
  const isEigen = goed.every(({ kenmerk }) => eigen.has(kenmerk));
  const isLezen = !isEigen && isVanEenMens(goed, kijkramen);
  const anders = isEigen ? samenwoord("samen-kijken.ontvangst_eigen") : samenwoord("samen-kijken.ontvangst");
  const kop = isLezen ? samenwoord("samen-kijken.een_ontvangst") : anders;
  await openVenster(kop, (sluit) => {
    const leg = (inNieuw = false) => {
      sluit();
      lay(lezingen, inNieuw, isLezen);
    };
    // A group that is not kept would be gone with another one in its place.
    const bezig = !isLegeGroep(tafel.groep) && !tafel.isVergankelijk;
    if (isLezen) return createLezen(`${describeKeuzes(goed[0], kijkramen)}.`, () => leg(bezig), sluit);
    return [
      ...(isLegeGroep(tafel.groep) && !isEigen ? [createVoorWie(goed[0], { kijkramen, casussen, adres })] : []),
      ...createRondes(lezingen, { kijkramen, casussen, namen }),
      create("p", { text: describeTafel(tafel) }),
      create(
        "p",
        { class: "knoppen" },
        createButton(samenwoord("samen-kijken.voeg_toe"), () => leg(), { class: "knop" }),
        ...(bezig ? [createButton(samenwoord("samen-kijken.begin_groep"), () => leg(true))] : []),
        createButton(samenwoord("samen-kijken.nu_niet"), sluit),
      ),
    ];
  });
}

/**
 * @param {Inbreng} inbreng
 * @param {Pick<Omgeving, "kijkramen" | "casussen" | "adres">} omgeving
 * @returns {HTMLElement} Whom it is for, and what everybody else can do: such a link is tapped in the chat of a team.
 */
function createVoorWie({ kijkraam, casus }, { kijkramen, casussen, adres }) {
  const slug = casussen.describe(casus).casus?.slug ?? null;
  const href = adres.replace("{kijkraam}", kijkraam) + writeFragment({ waarden: { casus: slug, samen: "ja" } });
  const text = kijkramen.get(kijkraam)?.titel ?? kijkraam;
  return create("p", {}, `${herkomstwoord("samen-kijken.ontvangst_voor_wie")} `, create("a", { href, text }), ".");
}

/**
 * @param {readonly Inbreng[]} leden
 * @param {Omgeving["kijkramen"]} kijkramen
 * @returns {boolean} Whether they were given to be read, and not to be laid beside those of others.
 */
function isVanEenMens(leden, kijkramen) {
  const kijkraam = kijkramen.get(leden[0].kijkraam);
  return kijkraam !== undefined && isVanEen({ kijkraam, leden });
}

/**
 * @param {string} wat
 * @param {() => void} lees
 * @param {() => void} sluit
 * @returns {HTMLElement[]} Beside those of somebody else they would be a group: so they are laid where nobody is.
 */
function createLezen(wat, lees, sluit) {
  const knoppen = [
    createButton(samenwoord("samen-kijken.een_bekijk"), lees, { class: "knop" }),
    createButton(samenwoord("samen-kijken.nu_niet"), sluit),
  ];
  return [
    create("p", { text: wat }),
    create("p", { text: samenwoord("samen-kijken.een_vraag") }),
    create("p", { class: "knoppen" }, ...knoppen),
  ];
}

/**
 * @param {readonly Lezing[]} lezingen
 * @param {Pick<Omgeving, "kijkramen" | "casussen" | "namen">} omgeving
 * @returns {HTMLElement[]} What came in, ronde by ronde: who is in two of them may be one.
 */
function createRondes(lezingen, omgeving) {
  const goed = lezingen.flatMap((lezing) => ("inbreng" in lezing ? [lezing] : []));
  const perDag = [...Map.groupBy(goed, ({ dag }) => dag ?? nameDag())].sort(([een], [ander]) => (een < ander ? -1 : 1));
  const wat = (/** @type {typeof goed} */ eigen) =>
    createWat(
      eigen.map(({ inbreng }) => inbreng),
      omgeving,
    );
  if (perDag.length === 1) return wat(goed);
  const rondes = samenwoord("samen-kijken.rondes_aantal", { aantal: perDag.length });
  const kop = (/** @type {string} */ dag) => samenwoord("samen-kijken.ronde_was", { dag: describeDag({ datum: dag }) });
  return [
    create("p", { text: `${rondes}:` }),
    ...perDag.flatMap(([dag, eigen]) => [create("p", {}, create("strong", { text: kop(dag) })), ...wat(eigen)]),
  ];
}

/**
 * @param {readonly Inbreng[]} goed
 * @param {Pick<Omgeving, "kijkramen" | "casussen" | "namen">} omgeving
 * @returns {HTMLElement[]} What came in: of a few each, of a group its pictures.
 */
function createWat(goed, { kijkramen, casussen, namen }) {
  const find = (/** @type {string} */ slug) => /** @type {Kijkraam} */ (kijkramen.get(slug));
  const describe = (/** @type {Inbreng} */ inbreng) => [
    ...createTitel(inbreng, { kijkramen, casussen, namen: namen() }),
    ".",
  ];
  if (goed.length <= WEINIG) return goed.map((inbreng) => create("p", {}, ...describe(inbreng)));
  const beelden = listBeelden({ leden: goed }).map(({ kijkraam, casus, aantallen }) =>
    create("p", {}, `${find(kijkraam).titel}, `, casussen.createNaam(casus), `: ${nameWie(aantallen)}.`),
  );
  const lijst = create("ul", { class: "regels" }, ...goed.map((inbreng) => create("li", {}, ...describe(inbreng))));
  const titel = samenwoord("samen-kijken.ontvangst_lijst", { aantal: goed.length });
  return [...beelden, create("details", { class: "samen__vouw" }, create("summary", { text: titel }), lijst)];
}

/** @param {Tafel} tafel */
function describeTafel({ groep }) {
  if (groep.leden.length === 0) return samenwoord("samen-kijken.ontvangst_leeg");
  return samenwoord("samen-kijken.ontvangst_bij", {
    wat: describeAntwoorden(groep),
    dag: describeDatum(groep.gewijzigd),
  });
}
