// Files as they are right: of dossiers with all that may be in one, and of a group.

import { SESSIE } from "./sessie.js";

const MOMENT = "2026-11-24T10:00:00.000Z";
export const DOSSIER = {
  id: "d1",
  kenmerk: "k3nm3rk",
  kijkraam: "presentie",
  kijkraam_versie: 1,
  naam: "Over mij",
  rol: "zelf",
  casus: "opgeruimd-staat-netjes",
  gemaakt: MOMENT,
  gewijzigd: MOMENT,
  antwoorden: { "eerst-kijken": { positie: "soms", notitie: "Zij keek." } },
  punten: [{ tekst: "Vraag het", wie: "ik", wanneer: "morgen", bij: "eerst-kijken" }],
};
/** As a group of before held a member. */
export const LID_1 = { kijkraam: "presentie", kenmerk: "0abc123", naam: "Anna", posities: { "eerst-kijken": "soms" } };
export const LID = {
  ...LID_1,
  casus: /** @type {string | null} */ ("p1n2k"),
  rol: /** @type {import("../../../plugins/casuskijker/theme/kern/deelcode/deelcode.js").Rol | null} */ ("zelf"),
};
const KOP = { app: "casuskijker", formaat: 1, geexporteerd: MOMENT };
export const GROEP_1 = { gewijzigd: MOMENT, leden: [LID_1], afspraken: DOSSIER.punten };
export const GROEP_BESTAND_1 = { ...KOP, soort: "groep", groep: GROEP_1 };
const PUNT = { kijkraam: "presentie", casus: LID.casus, bij: "eerst-kijken" };
export const RONDE = {
  id: "2026-11-24",
  datum: "2026-11-24",
  naam: "Najaar",
  leden: [LID],
  agenda: [PUNT],
  besproken: [{ ...PUNT, casus: null }],
  laatst: "2026-11-25",
  waarover: "Ons inloopuur",
};
export const GROEP = {
  id: "g1",
  naam: "Team Noord",
  gewijzigd: MOMENT,
  rondes: [RONDE],
  afspraken: [
    {
      ...DOSSIER.punten[0],
      id: "a1",
      ronde: RONDE.id,
      stand: "nog-niet",
      waarom: "Ze was ziek",
      over: { kijkraam: PUNT.kijkraam, casus: PUNT.casus },
    },
  ],
};
export const GROEP_BESTAND = { ...KOP, formaat: 2, soort: "groep", groep: GROEP };
export const BESTAND = {
  ...KOP,
  dossiers: [DOSSIER],
  reflecties: { "opgeruimd-staat-netjes": { eerste: "Luisteren." } },
  groep: GROEP_1,
  onleesbaar: [{ naam: "dossier:d2", tekst: "{half" }],
};

/** A part of a later version, written as no page of today would. */
export const ONBEKEND = {
  soort: "sessie",
  tekst: '{ "soort":"sessie", "formaat":3,  "minuten":1.50, "a":[1,{"b":"}],"}] }',
};
export const INLEVERING = {
  id: "i1",
  naam: "Samira",
  plek: "opgeruimd-staat-netjes",
  gekomen: MOMENT,
  antwoorden: { eerste: "Aanbellen." },
};
const ONDERDELEN = [
  { soort: "dossier", formaat: 1, ...DOSSIER },
  { soort: "reflecties", formaat: 1, casus: "opgeruimd-staat-netjes", antwoorden: { eerste: "Luisteren." } },
  { soort: "groep", formaat: 2, ...GROEP },
  { soort: "sessie", formaat: 1, ...SESSIE },
  { soort: "tweeluik", formaat: 1, tweeluik: "twee-sleutels", antwoorden: { "wie-vertrouwt-wie": "De buurvrouw." } },
  { soort: "leerroute", formaat: 1, leerroute: "eerst-kijken", antwoorden: { "casus-de-sleutel": "De mat." } },
  { soort: "blad", formaat: 1, blad: "mijn-netwerk", antwoorden: { "dichtbij-een-wie": "Mijn zus." } },
  { soort: "inlevering", formaat: 1, ...INLEVERING },
];
export const BESTAND_2 = { ...KOP, formaat: 2, onderdelen: ONDERDELEN, onleesbaar: BESTAND.onleesbaar };

/** @param {string} zin @returns {boolean} Whether a reader would take it for a sentence. */
export function isZin(zin) {
  return /^\p{Lu}.{19,}\.$/su.test(zin);
}

/**
 * @param {any} value JSON of any shape.
 * @param {(string | number)[]} pad
 * @param {unknown} nieuw
 * @returns {any} The value with something else at one place.
 */
export function put(value, [stap, ...rest], nieuw) {
  if (stap === undefined) return nieuw;
  const kopie = Array.isArray(value) ? [...value] : { ...value };
  kopie[stap] = put(value[stap], rest, nieuw);
  return kopie;
}
