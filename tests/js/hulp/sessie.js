// A les of three steps, and what it is when nothing was done in it.
import { createSessie } from "../../../plugins/casuskijker/theme/kern/sessie/sessie.js";

export const MINUUT = 60_000;
export const NU = Date.parse("2026-11-30T10:00:00.000Z");
export const VAN = {
  les: /** @type {string | null} */ ("les-45"),
  werkvorm: null,
  casus: "de-sleutel",
  kijkraam: null,
};
export const STAPPEN = [
  { id: "lezen", naam: "Lees het verhaal", soort: "lezen", minuten: 10, beelden: 3 },
  { id: "stilstaan", naam: "Stilstaan", soort: "stop", minuten: 4, beelden: 1 },
  { id: "eigen", naam: "Opdracht", soort: "eigen", minuten: 20, beelden: 1 },
];

export function maakSessie(nu = NU) {
  return createSessie(VAN, new Date(nu));
}

/** As it is kept, with all that may be in it. */
export const SESSIE = {
  id: "5e551e",
  ...VAN,
  gemaakt: "2026-11-30T10:00:00.000Z",
  gewijzigd: "2026-11-30T10:40:00.000Z",
  slag: 12,
  stap: "stilstaan",
  beeld: 1,
  leeg: true,
  klok: { stap: "stilstaan", rest_ms: -2000, loopt_tot: NU },
  begonnen: "2026-11-30T10:01:00.000Z",
  besteed: { lezen: 600000 },
  bord: { stilstaan: "Eerst bellen.\nDan gaan." },
  peilingen: { eigen: [{ tekst: "Eens", eerst: 12, later: 7 }] },
  aantal: 28,
  groep: "9e0e91",
  vorige: "5e551d",
  anders: "We keken eerst naar de regels.",
  afspraken: [{ tekst: "Bellen", wie: "Bep", wanneer: "maandag", bij: null }],
};
