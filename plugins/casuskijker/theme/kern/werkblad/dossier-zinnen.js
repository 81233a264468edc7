// What the page says about keeping, in words. No DOM.
import { isVreemdKader } from "../../grond/opslag/opslag.js";
import { werkbladwoord } from "../../woorden/werkblad.js";
import { TAAL } from "../../woorden/woorden.js";
import { isDag } from "../dag/dag.js";
import { ROLLEN } from "../dossier/dossier.js";
import { quoteNaam } from "../zinsdelen/zinsdelen.js";

/**
 * @typedef {import("../../grond/opslag/bewaarder.js").Stand} Stand
 * @typedef {import("../dossier/dossier.js").Dossier} Dossier
 * @typedef {import("../dossier/dossier.js").Punt} Punt
 */

const TIJD = new Intl.DateTimeFormat(TAAL, { hour: "2-digit", minute: "2-digit" });
const DATUM = createDatum();
/** Of a day that stands in a file as a moment: midnight in UTC is the evening before in America. */
const DAG = createDatum("UTC");

const VAN_ANDER = werkbladwoord("werkblad.van_ander");

/** @param {string} [timeZone] */
function createDatum(timeZone) {
  return new Intl.DateTimeFormat(TAAL, { day: "numeric", month: "long", year: "numeric", timeZone });
}

/**
 * @param {Stand} stand
 * @param {Date | null} [sinds] When it last changed, where that is known; or else when this page kept it.
 * @returns {string} Whether what the reader sees is kept, where, and when.
 */
export function describeStand({ soort, plek, om, reden }, sinds = om) {
  const moment = sinds ? describeMoment(sinds) : "";
  switch (soort) {
    case "nieuw":
      if (isVreemdKader()) return werkbladwoord("werkblad.nieuw_kader");
      return plek === "browser" ? werkbladwoord("werkblad.nieuw_browser") : werkbladwoord("werkblad.nieuw_tabblad");
    case "bewaard":
      if (isVreemdKader()) return werkbladwoord("werkblad.bewaard_kader", { moment });
      return plek === "browser"
        ? werkbladwoord("werkblad.bewaard_browser", { moment })
        : werkbladwoord("werkblad.bewaard_tabblad", { moment });
    case "vol":
      return werkbladwoord("werkblad.vol");
    case "geblokkeerd":
      return werkbladwoord("werkblad.geblokkeerd");
    case "onleesbaar":
      return werkbladwoord("werkblad.onleesbaar", { reden: reden ?? "" });
    case "verouderd":
      return werkbladwoord("werkblad.verouderd");
  }
}

/** @param {Date} moment */
function describeMoment(moment) {
  const dag = DATUM.format(moment);
  const tijd = TIJD.format(moment);
  return dag === DATUM.format(new Date())
    ? werkbladwoord("werkblad.vandaag", { tijd })
    : werkbladwoord("werkblad.op_dag", { dag, tijd });
}

/**
 * @param {string} moment ISO 8601.
 * @returns {string} '24 november 2026'.
 */
export function describeDatum(moment) {
  return (isDag(moment) ? DAG : DATUM).format(new Date(moment));
}

/**
 * @param {string} moment ISO 8601.
 * @returns {string} '24 november 2026 om 14:02'; of a day only which.
 */
export function describeTijd(moment) {
  const dag = describeDatum(moment);
  return isDag(moment) ? dag : werkbladwoord("werkblad.dag_en_tijd", { dag, tijd: TIJD.format(new Date(moment)) });
}

/**
 * @param {Dossier["rol"]} rol
 * @returns {string} What somebody looks at who does not look at a casus.
 */
function nameWerk(rol) {
  if (rol === "client") return werkbladwoord("werkblad.hulp_aan_mij");
  return rol === "team" ? werkbladwoord("werkblad.onze_praktijk") : werkbladwoord("werkblad.mijn_praktijk");
}

/**
 * @param {Dossier} dossier
 * @param {string | undefined} casus The title of its casus, where that is known: a slug is no name.
 * @returns {string} What the dossier is called, also where it has no name; what is not the reader's own says so.
 */
export function nameDossierFor(dossier, casus) {
  const naam =
    dossier.naam ||
    (dossier.casus ? werkbladwoord("werkblad.casus", { titel: casus || dossier.casus }) : nameWerk(dossier.rol));
  return dossier.van_ander && !naam.includes(VAN_ANDER) ? `${naam} ${VAN_ANDER}` : naam;
}

/**
 * @param {Dossier} dossier
 * @param {string | undefined} casus
 * @returns {string} What the dossier is called, in the middle of a sentence: ‘Mijn praktijk’, casus ‘De brief’.
 */
export function quoteDossierFor(dossier, casus) {
  const naam = nameDossierFor(dossier, casus);
  if (dossier.naam || !dossier.casus) return quoteNaam(naam);
  return naam.slice(0, 1).toLocaleLowerCase(TAAL) + naam.slice(1);
}

/**
 * @param {Dossier} dossier
 * @returns {string} 'voor mezelf, 24 november 2026'.
 */
export function describeDossierFor(dossier) {
  return werkbladwoord("werkblad.door_wie", { rol: ROLLEN[dossier.rol], dag: describeDatum(dossier.gewijzigd) });
}

/**
 * @param {Dossier} dossier
 * @returns {string} 'voor mezelf, 24 november 2026 om 14:02': among others, so that those of one day can be told apart.
 */
export function describeInLijst(dossier) {
  return `${ROLLEN[dossier.rol]}, ${describeTijd(dossier.gewijzigd)}`;
}

/** @param {string} naam Of a dossier that is kept beside itself. */
export function nameKopie(naam) {
  return werkbladwoord("werkblad.kopie", { naam }).trim();
}

/** @param {string} naam Of a dossier that another tab wrote over. */
export function nameRedding(naam) {
  return werkbladwoord("werkblad.uit_ander_tabblad", { naam }).trim();
}

/**
 * @param {Punt} punt A point or an agreement.
 * @returns {string} 'Een stoel erbij · wie: Noor · wanneer: maandag', on paper and in a text alike.
 */
export function describePunt({ tekst, wie, wanneer }) {
  return [tekst, describeWie({ wie, wanneer })].filter(Boolean).join(" · ");
}

/**
 * @param {Pick<Punt, "wie" | "wanneer">} punt
 * @returns {string} 'wie: Noor · wanneer: maandag', where its text stands above it.
 */
export function describeWie({ wie, wanneer }) {
  return [wie && werkbladwoord("werkblad.wie", { wie }), wanneer && werkbladwoord("werkblad.wanneer", { wanneer })]
    .filter(Boolean)
    .join(" · ");
}
