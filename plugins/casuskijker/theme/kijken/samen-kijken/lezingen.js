import { create } from "../../grond/dom/dom.js";
import { nameBeeld } from "../../kern/groep/beelden.js";
import { findRondeNu, GRENZEN_GROEP, isZelfdeLid } from "../../kern/groep/groep.js";
import { findOngewijzigd } from "../../kern/groep/onveranderd.js";
import { describeDag } from "../../kern/groep/ronde-zinnen.js";
import { describeAangevuld, describeVervangen } from "../../kern/groep/vervanging-zinnen.js";
import { describeDatum } from "../../kern/werkblad/dossier-zinnen.js";
import { nameGetal, startWithCapital } from "../../kern/zinsdelen/zinsdelen.js";
import { samenwoord } from "../../woorden/samen.js";
import { countGeplakt, describeBegrepen, describeGevolgen, describeZonderDag, listPerDag } from "./gevolgen.js";
import { createTitel } from "./lezing-titel.js";

/**
 * @typedef {import("../../kern/groep/inbreng.js").Lezing} Lezing
 * @typedef {import("../../kern/groep/groep.js").Gevolg} Gevolg
 * @typedef {import("../../kern/deelcode/deelcode.js").Inbreng} Inbreng
 * @typedef {import("../../kern/profiel/profiel.js").Kijkraam} Kijkraam
 * @typedef {import("../../kern/groep/groep.js").Groep} Groep
 * @typedef {{kijkramen: ReadonlyMap<string, Kijkraam>, casussen: import("./casus-namen.js").CasusNamen,
 *   voor: readonly Inbreng[], groep: Groep, namen: boolean}} Omgeving With who lay there before, in the ronde of what
 *   was read; what lies there now; and whether names are on the screen.
 * @typedef {{alle: readonly Lezing[], over: import("./twijfels.js").Over}} Geplakt All that came in, and what of it
 *   waits for an answer.
 * @typedef {{erbij: number, gelijk: number, vol: number}} Afspraken How many were laid down, were there already, or
 *   found no room.
 */

const GEVOLGEN = /** @type {Readonly<Record<Exclude<Gevolg, "vervangt" | "aangevuld">, string>>} */ ({
  nieuw: samenwoord("samen-kijken.begrepen_nieuw"),
  gelijk: samenwoord("samen-kijken.begrepen_gelijk"),
  ouder: samenwoord("samen-kijken.begrepen_ouder"),
  vol: samenwoord("samen-kijken.begrepen_vol"),
});
/** From so many on, what was understood is folded. */
const VEEL = 12;
/** Of more, the lines below say whose choices they were. */
const MEESTE_BIJ_NAAM = 3;

/**
 * @param {readonly Lezing[]} lezingen
 * @param {readonly Gevolg[]} gevolgen Of those that were understood, in the same order.
 * @param {Omgeving} omgeving
 * @returns {Node[]} What was not understood first, each with the sentence that says why; then whose choices are gone.
 */
export function createLezingen(lezingen, gevolgen, { voor, ...omgeving }) {
  const leden = [...voor];
  const uitkomsten = gevolgen.values();
  const fout = [];
  const vervangen = /** @type {HTMLElement[]} */ ([]);
  const goed = /** @type {HTMLElement[]} */ ([]);
  for (const lezing of lezingen) {
    if ("fout" in lezing) {
      const titel = samenwoord("samen-kijken.niet_begrepen_bron", { bron: lezing.bron });
      fout.push(createRegel([titel], lezing.fout, "fout"));
      continue;
    }
    const { inbreng } = lezing;
    const gevolg = /** @type {Gevolg} */ (uitkomsten.next().value);
    const lag = leden.findLast((lid) => isZelfdeLid(lid, inbreng)) ?? inbreng;
    const titel = createTitel(inbreng, omgeving);
    const uitkomst = describeUitkomst(gevolg, { lag, lezing, inbreng }, omgeving);
    const isEen = omgeving.namen || gevolgen.length < 2;
    const zin = isEen ? uitkomst : `${uitkomst} ${describeKenmerk(inbreng)}`;
    (gevolg === "vervangt" ? vervangen : goed).push(createRegel(titel, zin, "goed"));
    leden.push(inbreng);
  }
  const eerst = [fout, vervangen].filter(({ length }) => length);
  const isVanRondes = listPerDag(lezingen, gevolgen).length > 1;
  return [...eerst.map((regels) => create("ul", { class: "regels" }, ...regels)), ...foldGoed(goed, isVanRondes)];
}

/**
 * @param {Gevolg} gevolg
 * @param {{lag: Inbreng, lezing: Lezing, inbreng: Inbreng}} wat With what lay there of the same dossier, or itself.
 * @param {Pick<Omgeving, "groep" | "namen">} omgeving
 */
function describeUitkomst(gevolg, { lag, lezing, inbreng }, { groep, namen }) {
  if (gevolg === "vervangt") return describeVervanging(lag, inbreng, namen);
  if (gevolg === "aangevuld") return describeAangevuld(lag, inbreng);
  return describeGevolg(gevolg, inbreng, lezing.dag ? null : groep);
}

/** @param {Inbreng} inbreng @returns {string} 'Kenmerk lcdo72m.': of several without a name, which is which. */
const describeKenmerk = ({ kenmerk }) => `${startWithCapital(samenwoord("samen-kijken.kenmerk", { kenmerk }))}.`;

/**
 * @param {keyof typeof GEVOLGEN} gevolg
 * @param {Inbreng} inbreng
 * @param {Groep | null} groep Null where it came with the day of its ronde.
 * @returns {string} With, of who may not have looked again, that question.
 */
function describeGevolg(gevolg, inbreng, groep) {
  const toen = gevolg === "nieuw" && groep ? findOngewijzigd(groep, inbreng) : null;
  const zelfde = toen ? [samenwoord("samen-kijken.ongewijzigd", { dag: describeDag(toen) })] : [];
  return [GEVOLGEN[gevolg], ...zelfde].join(" ");
}

/**
 * @param {readonly Lezing[]} lezingen What was laid down.
 * @param {readonly Gevolg[]} gevolgen
 * @param {Geplakt & {afspraken: Afspraken, voor: readonly Inbreng[], groep: Groep, namen: boolean}} rest With who lay
 *   there before, what lies there now, and whether names are on the screen.
 * @returns {string} '3 van de 4 begrepen. 2 toegevoegd, 1 was er al. 1 afspraak toegevoegd.'
 */
export function summarize(lezingen, gevolgen, { afspraken, groep, ...wens }) {
  const beelden = new Set(lezingen.flatMap((lezing) => ("inbreng" in lezing ? [nameBeeld(lezing.inbreng)] : []))).size;
  const verschil = beelden > 1 ? [samenwoord("samen-kijken.meer_beelden", { aantal: nameGetal(beelden) })] : [];
  return [
    ...(wens.alle.length ? summarizeLezingen(lezingen, gevolgen, { ...wens, groep }) : []),
    ...describeOngewijzigd(lezingen, gevolgen, groep),
    ...describeAfspraken(afspraken),
    ...verschil,
    ...describeZonderDag(lezingen, gevolgen),
  ].join(" ");
}

/**
 * @param {readonly Lezing[]} lezingen
 * @param {readonly Gevolg[]} gevolgen
 * @param {Geplakt & {voor: readonly Inbreng[], groep: Groep, namen: boolean}} wens
 */
function summarizeLezingen(lezingen, gevolgen, { alle, over, voor, groep, namen }) {
  const geplakt = countGeplakt(alle, over);
  const { dubbel } = geplakt;
  const perDag = listPerDag(lezingen, gevolgen);
  const rondes = samenwoord("samen-kijken.rondes_aantal", { aantal: perDag.length });
  const perRonde = perDag.flatMap(([dag, eigen]) => [
    samenwoord("samen-kijken.ronde_was", { dag: describeDag({ datum: dag }) }),
    ...describeGevolgen(eigen),
  ]);
  const wie = listVervangen(lezingen, gevolgen, voor).map(({ lag, inbreng }) => describeVervangen(lag, inbreng, namen));
  return [
    describeBegrepen(geplakt),
    ...(perDag.length > 1 ? [`${rondes}.`] : []),
    ...(perDag.length > 1 || isVanEerder(lezingen, groep) ? perRonde : describeGevolgen(gevolgen)),
    ...(dubbel ? [samenwoord("samen-kijken.was_dubbel", { aantal: dubbel })] : []),
    ...(wie.length && wie.length <= MEESTE_BIJ_NAAM ? [`${startWithCapital(wie.join("; "))}.`] : []),
  ];
}

/** @param {readonly Lezing[]} lezingen @param {Groep} groep @returns {boolean} Whether any is of a ronde before. */
function isVanEerder(lezingen, groep) {
  const { id, datum } = findRondeNu(groep);
  return lezingen.some(({ dag }) => dag && dag !== id && dag !== datum);
}

/**
 * @param {readonly Lezing[]} lezingen
 * @param {readonly Gevolg[]} gevolgen
 * @param {Groep} groep
 * @returns {string[]} How many gave the answers of an earlier ronde, to the letter: nothing that comes in tells when.
 */
function describeOngewijzigd(lezingen, gevolgen, groep) {
  const goed = lezingen.flatMap((lezing) => ("inbreng" in lezing ? [lezing] : []));
  const toen = goed.flatMap(({ inbreng, dag }, nummer) =>
    gevolgen[nummer] === "nieuw" && !dag ? (findOngewijzigd(groep, inbreng) ?? []) : [],
  );
  const [eerste] = toen;
  if (!eerste) return [];
  return [samenwoord("samen-kijken.ongewijzigd_aantal", { aantal: toen.length, dag: describeDag(eerste) })];
}

/**
 * @param {readonly Lezing[]} lezingen
 * @param {readonly Gevolg[]} gevolgen
 * @param {readonly Inbreng[]} voor
 * @returns {{lag: Inbreng, inbreng: Inbreng}[]} Whose choices came in the place of which.
 */
function listVervangen(lezingen, gevolgen, voor) {
  const goed = lezingen.flatMap((lezing) => ("inbreng" in lezing ? [lezing.inbreng] : []));
  return goed.flatMap((inbreng, nummer) => {
    const lag = [...voor, ...goed.slice(0, nummer)].findLast((lid) => isZelfdeLid(lid, inbreng));
    return lag && gevolgen[nummer] === "vervangt" ? [{ lag, inbreng }] : [];
  });
}

/** @param {Afspraken} afspraken */
function describeAfspraken({ erbij, gelijk, vol }) {
  return [
    ...(erbij ? [samenwoord("samen-kijken.afspraken_toegevoegd", { aantal: erbij })] : []),
    ...(gelijk ? [samenwoord("samen-kijken.afspraken_waren_er", { aantal: gelijk })] : []),
    ...describeVol({ afspraken: vol }),
  ];
}

/**
 * @param {Partial<import("../../kern/groep/niet-gepast.js").NietGepast>} vol How many found no room.
 * @returns {string[]} Nothing when all did.
 */
export function describeVol({ afspraken = 0, mensen = 0, rondes = 0, punten = 0 }) {
  const [inGroep, inRonde] = [nameGetal(GRENZEN_GROEP.rondes), nameGetal(GRENZEN_GROEP.leden)];
  const inAgenda = nameGetal(GRENZEN_GROEP.agenda);
  const delen = [
    [
      afspraken,
      samenwoord("samen-kijken.vol_afspraken", { aantal: afspraken, meeste: nameGetal(GRENZEN_GROEP.afspraken) }),
    ],
    [mensen, samenwoord("samen-kijken.vol_mensen", { aantal: mensen, meeste: inRonde })],
    [rondes, samenwoord("samen-kijken.vol_rondes", { aantal: rondes, meeste: inGroep })],
    [punten, samenwoord("samen-kijken.vol_punten", { aantal: punten, meeste: inAgenda })],
  ];
  return /** @type {[number, string][]} */ (delen).flatMap(([aantal, zin]) => (aantal > 0 ? [zin] : []));
}

/**
 * @param {Inbreng} oud
 * @param {Inbreng} nieuw
 * @param {boolean} namen
 * @returns {string} Whose choices these were: whoever once saw a code can make another one with its mark.
 */
function describeVervanging(oud, nieuw, namen) {
  const keuzes = describeVervangen(oud, nieuw, namen);
  if (!oud.gewijzigd || !nieuw.gewijzigd) return samenwoord("samen-kijken.vervangt_onbekend", { keuzes });
  const [nu, eerst] = [describeDatum(nieuw.gewijzigd), describeDatum(oud.gewijzigd)];
  return samenwoord("samen-kijken.vervangt", { keuzes, nu, eerst });
}

/**
 * @param {HTMLElement[]} goed
 * @param {boolean} isVanRondes Of more than one: then they are not added up.
 */
function foldGoed(goed, isVanRondes) {
  if (goed.length === 0) return [];
  const lijst = create("ul", { class: "regels" }, ...goed);
  if (goed.length < VEEL) return [lijst];
  const titel = samenwoord("samen-kijken.begrepen_lijst", { aantal: goed.length });
  return [
    create(
      "details",
      { class: "samen__vouw" },
      create("summary", { text: isVanRondes ? samenwoord("samen-kijken.begrepen") : titel }),
      lijst,
    ),
  ];
}

/**
 * @param {(string | Node)[]} titel
 * @param {string} uitleg
 * @param {string} soort
 */
function createRegel(titel, uitleg, soort) {
  return create(
    "li",
    { class: `samen__lezing samen__lezing--${soort}` },
    create("strong", {}, ...titel),
    create("span", { class: "regels__uitleg", text: uitleg }),
  );
}
