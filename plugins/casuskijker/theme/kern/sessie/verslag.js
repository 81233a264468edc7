// What is left of a les when it is over: one sheet, as lines and as text. Of who was there it says how many. No DOM.
import { verslagwoord } from "../../woorden/verslag.js";
import { TAAL } from "../../woorden/woorden.js";
import { describePunt } from "../werkblad/dossier-zinnen.js";
import { quoteNaam } from "../zinsdelen/zinsdelen.js";
import { computeBalken } from "./peiling.js";
import { listSchrijfplekken } from "./sessie.js";

/**
 * @typedef {import("./sessie.js").Sessie} Sessie
 * @typedef {import("./sessie.js").Stap} Stap
 * @typedef {import("./sessie.js").Antwoord} Antwoord
 *
 * @typedef {object} VanGroep
 * @property {string} groep What it is called; may be empty.
 * @property {string} over At what it looked without a casus, in words; empty where nobody said so.
 * @property {string} antwoorden Of how many people, in words; empty where that is not known.
 * @property {Readonly<Record<string, string>>} punten The point that a step was about, by the id of that step.
 * @property {readonly string[]} besproken What it talked about.
 * @property {readonly string[]} langs What came by, and of which nobody knows that it was talked about.
 * @property {readonly string[]} vorige What it had agreed on before, and how that went.
 * @property {readonly string[]} afspraken All that it agreed on, each with its point.
 * @typedef {{kop: string, regels: string[]}} Deel A part of the report: its heading, and what stands under it.
 */

/** @type {VanGroep} */
const ZONDER_GROEP = {
  groep: "",
  over: "",
  antwoorden: "",
  punten: {},
  besproken: [],
  langs: [],
  vorige: [],
  afspraken: [],
};

/**
 * @param {Sessie} sessie
 * @param {readonly Stap[]} stappen
 * @param {string} titel Of the les, with that of its casus.
 * @param {VanGroep} [vanGroep] What is kept with a group.
 * @returns {{titel: string, feiten: string[], delen: Deel[]}}
 */
export function describeVerslag(sessie, stappen, titel, vanGroep = ZONDER_GROEP) {
  const { punten, besproken, langs, vorige, afspraken } = vanGroep;
  const opBord = listByStap(sessie.bord, stappen, punten).flatMap(([naam, tekst]) =>
    naam === verslagwoord("sessie.verslag_bord") ? listRegels(tekst) : listBeantwoord(naam, tekst),
  );
  const peilingen = listByStap(sessie.peilingen, stappen).flatMap(([naam, antwoorden]) =>
    describePeiling(naam, antwoorden),
  );
  const delen = [
    { kop: verslagwoord("sessie.verslag_bord"), regels: opBord },
    { kop: verslagwoord("sessie.verslag_peilingen"), regels: peilingen },
    { kop: verslagwoord("sessie.verslag_anders"), regels: [sessie.anders].filter(Boolean) },
    { kop: verslagwoord("sessie.verslag_besproken"), regels: [...besproken] },
    { kop: verslagwoord("sessie.verslag_langs"), regels: [...langs] },
    { kop: verslagwoord("sessie.verslag_vorige"), regels: [...vorige] },
    {
      kop: verslagwoord("sessie.verslag_afspraken"),
      regels: [...afspraken, ...sessie.afspraken.map(describePunt)].filter(Boolean),
    },
  ];
  const feiten = [...listFeiten(sessie), ...listVanGroep(sessie, vanGroep)];
  return { titel, feiten, delen: delen.filter(({ regels }) => regels.length > 0) };
}

/**
 * @param {Sessie} sessie
 * @param {VanGroep} [vanGroep]
 * @returns {string[]} In a few words: when, with how many, and how much of it there is to read.
 */
export function describeOmvang(sessie, vanGroep = ZONDER_GROEP) {
  const { bord, peilingen, afspraken, anders } = sessie;
  const teksten = Object.keys(bord).length + Number(anders !== "");
  const tellingen = Object.values(peilingen).filter(isGeteld).length;
  const afgesproken = vanGroep.afspraken.length + afspraken.filter(describePunt).length;
  return [
    ...listFeiten(sessie),
    ...listVanGroep(sessie, vanGroep),
    ...(teksten ? [verslagwoord("sessie.omvang_teksten", { aantal: teksten })] : []),
    ...(tellingen ? [verslagwoord("sessie.omvang_tellingen", { aantal: tellingen })] : []),
    ...(afgesproken ? [verslagwoord("sessie.omvang_afspraken", { aantal: afgesproken })] : []),
  ];
}

/** @param {Sessie} sessie */
function listFeiten({ gemaakt, aantal }) {
  const dag = new Date(gemaakt).toLocaleDateString(TAAL, { dateStyle: "long" });
  return [dag, ...(aantal === null ? [] : [verslagwoord("sessie.verslag_mensen", { aantal })])];
}

/**
 * @param {Sessie} sessie
 * @param {VanGroep} vanGroep
 * @returns {string[]} How many answered need not be how many were there: where it is, it is said once.
 */
function listVanGroep({ aantal }, { groep, over, antwoorden }) {
  const isGezegd = aantal !== null && antwoorden.endsWith(` ${verslagwoord("sessie.verslag_mensen", { aantal })}`);
  return [groep, over, isGezegd ? "" : antwoorden].filter(Boolean);
}

/**
 * @param {ReturnType<typeof describeVerslag>} verslag
 * @returns {string}
 */
export function writeVerslag({ titel, feiten, delen }) {
  const stukken = delen.map(({ kop, regels }) => [kop, ...regels.map((regel) => `- ${regel}`)].join("\n"));
  return `${[`${titel}\n${feiten.join(" · ")}`, ...stukken].join("\n\n")}\n`;
}

/** @param {string} tekst @returns {string[]} What stands on a board line by line, is read so. */
function listRegels(tekst) {
  return tekst.split("\n").filter((regel) => regel.trim());
}

/**
 * @param {string} naam
 * @param {string} tekst
 * @returns {string[]} What was asked, and line by line what was said.
 */
function listBeantwoord(naam, tekst) {
  const regels = listRegels(tekst);
  if (regels.length > 1) return [nameTekst(naam, "").trim(), ...regels];
  // Of two questions after each other nobody sees which was asked and which was written.
  return [nameTekst(naam, naam.endsWith("?") && tekst.trim().endsWith("?") ? quoteNaam(tekst.trim()) : tekst)];
}

/** @param {readonly Antwoord[]} antwoorden @returns {boolean} Whether any hand was: three times none is no outcome. */
function isGeteld(antwoorden) {
  return antwoorden.some(({ eerst, later }) => eerst + (later ?? 0) > 0);
}

/**
 * @param {string} naam Of a step, or of what is asked there.
 * @param {string} tekst
 */
export function nameTekst(naam, tekst) {
  return `${naam}${isZin(naam) ? "" : ":"} ${tekst}`;
}

/** @param {string} naam @returns {boolean} Whether it ends by itself. */
function isZin(naam) {
  return /[?!.…]$/.test(naam);
}

/**
 * @template T
 * @param {Readonly<Record<string, T>>} kaart
 * @param {readonly Stap[]} stappen
 * @param {VanGroep["punten"]} [punten]
 * @returns {[string, T][]} By the names of the steps and of their fields, in their order; what belongs to none any more
 *   comes last.
 */
function listByStap(kaart, stappen, punten = {}) {
  const plekken = stappen.flatMap((stap) =>
    listSchrijfplekken([stap]).map(({ id, naam }) => ({ id, naam: nameBijPunt(naam, punten[stap.id]) })),
  );
  const bekend = plekken.flatMap(({ id, naam }) => (kaart[id] === undefined ? [] : [[naam, kaart[id]]]));
  const weg = Object.entries(kaart).filter(([id]) => !plekken.some((plek) => plek.id === id));
  return /** @type {[string, T][]} */ ([...bekend, ...weg]);
}

/**
 * @param {string} naam Of a step, or of a field of it.
 * @param {string | undefined} punt What that step was about, where it was about one point of several.
 */
function nameBijPunt(naam, punt) {
  if (punt === undefined) return naam;
  return naam === verslagwoord("sessie.verslag_bord") ? punt : nameTekst(punt, naam);
}

/**
 * @param {string} vraag What was asked, or what its step is called.
 * @param {readonly Antwoord[]} antwoorden
 */
function describePeiling(vraag, antwoorden) {
  if (!isGeteld(antwoorden)) return [];
  const naam = isZin(vraag) ? vraag : `${vraag},`;
  const { eerst, later } = computeBalken(antwoorden);
  return eerst.map(({ tekst, aantal }, plek) =>
    later
      ? verslagwoord("sessie.verslag_toen_en_nu", { naam, tekst, eerst: aantal, later: later[plek].aantal })
      : verslagwoord("sessie.verslag_handen", { naam, tekst, eerst: aantal }),
  );
}
