// Files as they are right: of dossiers with all that may be in one, and of a group.

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
export const LID = { kijkraam: "presentie", kenmerk: "0abc123", naam: "Anna", posities: { "eerst-kijken": "soms" } };
const KOP = { app: "casuskijker", formaat: 1, geexporteerd: MOMENT };
export const GROEP = { gewijzigd: MOMENT, leden: [LID], afspraken: DOSSIER.punten };
export const GROEP_BESTAND = { ...KOP, soort: "groep", groep: GROEP };
export const BESTAND = {
  ...KOP,
  dossiers: [DOSSIER],
  reflecties: { "opgeruimd-staat-netjes": { eerste: "Luisteren." } },
  groep: GROEP,
  onleesbaar: [{ naam: "dossier:d2", tekst: "{half" }],
};

/** A part of a later version, written as no page of today would. */
export const ONBEKEND = {
  soort: "sessie",
  tekst: '{ "soort":"sessie", "formaat":3,  "minuten":1.50, "a":[1,{"b":"}],"}] }',
};
const ONDERDELEN = [
  { soort: "dossier", formaat: 1, ...DOSSIER },
  { soort: "reflecties", formaat: 1, casus: "opgeruimd-staat-netjes", antwoorden: { eerste: "Luisteren." } },
  { soort: "groep", formaat: 1, ...GROEP },
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
