// What a file may hold, by its soort. A later soort adds itself to this table; what the table does not know is kept to
// the letter. No DOM.

import { createId } from "../../grond/opslag/id.js";
import { bestandwoord } from "../../woorden/bestand.js";
import { readGroep, stripGroep } from "../groep/groep-lezen.js";
import { STAPPEN_GROEP } from "../groep/groep-stappen.js";
import { readSessie } from "../sessie/sessie-lezen.js";
import { FORMAAT, FORMAAT_GROEP, FORMAAT_SESSIE, GRENZEN } from "./dossier.js";
import { readInlevering } from "./inleveringen.js";
import { createKenmerk } from "./kenmerk.js";
import { LeesFout, migrate, readDossier, readFormaat, readId, readRecord, readReflectie, readSoort } from "./lezen.js";
import { readPlek, writePlek } from "./plekken.js";
import { mergeReflecties } from "./samenvoegen.js";

/**
 * @typedef {import("./dossier.js").Dossier} Dossier
 * @typedef {import("./lezen.js").Reflectie} Reflectie
 * @typedef {import("./inleveringen.js").Inlevering} Inlevering
 * @typedef {import("../groep/groep.js").Groep} Groep
 * @typedef {import("../sessie/sessie.js").Sessie} Sessie
 * @typedef {{soort: string, tekst: string}} Onbekend A part that this page does not know, as it stood in its file.
 *
 * @typedef {object} Inhoud What a file holds, apart from what could not be read where it was written.
 * @property {readonly Dossier[]} dossiers
 * @property {Readonly<Record<string, Reflectie>>} reflecties By what they hang on.
 * @property {readonly Inlevering[]} inleveringen What others answered.
 * @property {readonly Groep[]} groepen
 * @property {readonly Sessie[]} sessies
 * @property {readonly Onbekend[]} onbekend
 *
 * @typedef {object} Verzameling The same while a file is read.
 * @property {Map<string, Dossier>} dossiers
 * @property {Record<string, Reflectie>} reflecties
 * @property {Inlevering[]} inleveringen
 * @property {Groep[]} groepen
 * @property {Sessie[]} sessies
 * @property {Onbekend[]} onbekend
 *
 * @typedef {object} Soort
 * @property {number} formaat The newest that this page reads, and the one that it writes.
 * @property {import("./lezen.js").Stappen} [stappen] What makes one of an earlier format into one of the next.
 * @property {number} meeste How many of them a file may hold.
 * @property {(nummer: number) => string} noem What one is called when it cannot be read.
 * @property {(inhoud: Inhoud) => object[]} list
 * @property {(velden: Record<string, unknown>, samen: Verzameling) => void} take
 */

/** @type {ReadonlyMap<string, Soort>} */
export const ONDERDEEL_SOORTEN = new Map([
  [
    "dossier",
    {
      formaat: FORMAAT,
      meeste: GRENZEN.dossiers,
      noem: (nummer) => bestandwoord("dossier.nummer", { nummer }),
      list: ({ dossiers }) => [...dossiers],
      take: takeDossier,
    },
  ],
  ["reflecties", createAntwoorden("casus", bestandwoord("dossier.antwoorden_casus"))],
  ["tweeluik", createAntwoorden("tweeluik", bestandwoord("dossier.antwoorden_tweeluik"))],
  ["blad", createAntwoorden("blad", bestandwoord("dossier.een_blad"))],
  ["kaarten", createAntwoorden("kaarten", bestandwoord("dossier.gekozen_kaarten"))],
  ["leerroute", createAntwoorden("leerroute", bestandwoord("dossier.uit_leerroute"))],
  [
    "groep",
    {
      formaat: FORMAAT_GROEP,
      stappen: STAPPEN_GROEP,
      meeste: GRENZEN.groepen,
      noem: (nummer) =>
        nummer === 1 ? bestandwoord("dossier.de_groep") : bestandwoord("dossier.groep_nummer", { nummer }),
      list: ({ groepen }) => groepen.map((groep) => stripGroep(groep, true)),
      take: (velden, { groepen }) => void groepen.push(readGroep(velden)),
    },
  ],
  [
    "inlevering",
    {
      formaat: FORMAAT,
      meeste: GRENZEN.inleveringen,
      noem: (nummer) => bestandwoord("dossier.inlevering", { nummer }),
      list: ({ inleveringen }) => [...inleveringen],
      take: (velden, { inleveringen }) => void inleveringen.push(readInlevering(velden)),
    },
  ],
  [
    "sessie",
    {
      formaat: FORMAAT_SESSIE,
      meeste: GRENZEN.sessies,
      noem: (nummer) => bestandwoord("dossier.verslag", { nummer }),
      list: ({ sessies }) => [...sessies],
      take: (velden, { sessies }) => void sessies.push(readSessie(velden)),
    },
  ],
]);

/**
 * @param {import("./plekken.js").PlekSoort} soort What the answers hang on.
 * @param {string} naam What they are called when they cannot be read.
 * @returns {Soort}
 */
function createAntwoorden(soort, naam) {
  return {
    formaat: FORMAAT,
    meeste: GRENZEN.dossiers,
    noem: () => naam,
    list: (inhoud) => listAntwoorden(inhoud, soort),
    take: takeReflecties(soort),
  };
}

/**
 * @param {Inhoud} inhoud
 * @returns {string[]} Each part as it is written in a file.
 */
export function writeOnderdelen(inhoud) {
  const bekend = [...ONDERDEEL_SOORTEN].flatMap(([soort, { formaat, list }]) =>
    list(inhoud).map((deel) => JSON.stringify({ soort, formaat, ...deel }, null, 1)),
  );
  return [...bekend, ...inhoud.onbekend.map(({ tekst }) => tekst)];
}

/**
 * @param {readonly unknown[]} delen
 * @param {{ruw: () => string[], fouten: string[]}} rest The same parts as they are written, and where it is said what
 *   could not be read.
 * @returns {Verzameling}
 */
export function readOnderdelen(delen, { ruw, fouten }) {
  /** @type {Verzameling} */
  const samen = {
    dossiers: new Map(),
    reflecties: Object.create(null),
    inleveringen: [],
    groepen: [],
    sessies: [],
    onbekend: [],
  };
  const aantallen = /** @type {Map<string, number>} */ (new Map());
  for (const [plaats, value] of delen.entries()) {
    const naam = nameSoort(value);
    const soort = ONDERDEEL_SOORTEN.get(naam);
    const aantal = (aantallen.get(naam) ?? 0) + 1;
    aantallen.set(naam, aantal);
    if (soort && aantal > soort.meeste)
      throw new LeesFout(bestandwoord("dossier.soort_te_veel", { naam, meeste: soort.meeste }));
    const wat = soort?.noem(aantal) ?? bestandwoord("dossier.onderdeel", { nummer: plaats + 1 });
    collectFout(wat, fouten, () => takeOne(value, samen, () => ruw()[plaats]));
  }
  return samen;
}

/**
 * One part that cannot be read takes no other along.
 *
 * @param {string} wat
 * @param {string[]} fouten
 * @param {() => void} read
 */
export function collectFout(wat, fouten, read) {
  try {
    read();
  } catch (error) {
    if (!(error instanceof LeesFout)) throw error;
    fouten.push(bestandwoord("dossier.niet_te_lezen", { wat, reden: error.message }));
  }
}

/** @param {any} value */
function nameSoort(value) {
  return typeof value?.soort === "string" ? value.soort : "";
}

/**
 * @param {unknown} value
 * @param {Verzameling} samen
 * @param {() => string} ruw
 */
function takeOne(value, samen, ruw) {
  const velden = readRecord(value, "onderdelen");
  const naam = readSoort(velden.soort);
  const formaat = readFormaat(velden.formaat);
  const soort = ONDERDEEL_SOORTEN.get(naam);
  if (soort && formaat <= soort.formaat)
    soort.take(migrate(velden, formaat, { naar: soort.formaat, stappen: soort.stappen }), samen);
  else samen.onbekend.push(Object.freeze({ soort: naam, tekst: ruw() }));
}

/**
 * @param {Record<string, unknown>} velden
 * @param {Verzameling} samen
 */
function takeDossier(velden, { dossiers }) {
  const dossier = readDossier(velden);
  // Twice the same id in a file that was put together by hand: both are somebody's work.
  const eigen = dossiers.has(dossier.id) ? { id: createId(), kenmerk: createKenmerk() } : {};
  dossiers.set(eigen.id ?? dossier.id, Object.freeze({ ...dossier, ...eigen }));
}

/**
 * @param {Inhoud} inhoud
 * @param {import("./plekken.js").PlekSoort} soort
 * @returns {object[]} The answers that hang on something of this kind, whose field is called after it.
 */
function listAntwoorden({ reflecties }, soort) {
  return Object.entries(reflecties)
    .map(([naam, antwoorden]) => ({ ...readPlek(naam), antwoorden }))
    .filter((each) => each.soort === soort)
    .map(({ id, antwoorden }) => ({ [soort]: id, antwoorden }));
}

/**
 * @param {import("./plekken.js").PlekSoort} soort
 * @returns {Soort["take"]}
 */
function takeReflecties(soort) {
  return ({ [soort]: id, antwoorden }, { reflecties }) => {
    const plek = writePlek({ soort, id: readId(id, soort === "casus" ? "reflecties" : soort) });
    const reflectie = readReflectie(antwoorden);
    const samen = plek in reflecties ? mergeReflecties(reflecties[plek], reflectie) : reflectie;
    if (!samen) throw new LeesFout(bestandwoord("dossier.samen_te_veel"));
    reflecties[plek] = samen;
  };
}
