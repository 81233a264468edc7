// A les of three steps, and what it is when nothing was done in it.
import { createSessie } from "../../../plugins/casuskijker/theme/kern/sessie/sessie.js";

export const MINUUT = 60_000;
export const NU = Date.parse("2026-11-30T10:00:00.000Z");
export const VAN = { casus: "de-sleutel", les: "les-45" };
export const STAPPEN = [
  { id: "lezen", naam: "Lees het verhaal", soort: "lezen", minuten: 10, beelden: 3 },
  { id: "stilstaan", naam: "Stilstaan", soort: "stop", minuten: 4, beelden: 1 },
  { id: "eigen", naam: "Opdracht", soort: "eigen", minuten: 20, beelden: 1 },
];

export function maakSessie(nu = NU) {
  return createSessie(VAN, new Date(nu));
}
