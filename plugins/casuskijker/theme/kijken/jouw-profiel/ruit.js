import { createSvg } from "../../grond/dom/dom.js";
import { computeBanden, placeVragen } from "./banden.js";

/**
 * @typedef {import("./banden.js").Band} Band
 * @typedef {import("../../kern/profiel/profiel.js").Deelprofiel} Deelprofiel
 */

const HOOGTE = 108;
/** No pane is wider; what sticks out of one is cut off. */
const BREEDSTE = 1120;
const LAMEL = 6;
const STIP = 12;
/** The question mark of the window of this site, from where it begins; and how high that is, with some room. */
const VRAAGTEKEN = "c.2-1.5 1.3-2.4 2.7-2.4 1.6 0 2.7.9 2.7 2.3 0 1.9-2.5 2-2.5 3.8m0 2.4v.1";
const VRAAG_HOOG = 11.5;
const VRAAG_BREED = 5.4;
/** So far down comes the number that a narrow pane has in its corner, and so much of its width it takes. */
const NUMMER_HOOG = 24;
const NUMMER_BREED = 0.2;
/** From so many on they are drawn smaller, or on a phone they would lie over each other. */
const VEEL = 6;

/** What tells a band in grey too: slats, dots, question marks. What was seen is full, what can grow is clear. */
const PATRONEN = {
  zichtbaar: () => [],
  deels: drawLamellen,
  groei: () => [],
  navragen: drawVragen,
  ongezien: drawVragen,
  open: drawStippen,
};

/**
 * The pane of one invalshoek, filled by what was seen. It says no more than the words under it, so it is left out for
 * who listens.
 *
 * @param {Deelprofiel["aantallen"]} aantallen
 * @returns {SVGSVGElement}
 */
export function drawRuit(aantallen) {
  const maten = { width: "100%", height: HOOGTE, "aria-hidden": "true", focusable: "false" };
  return createSvg("svg", { class: "ruit", ...maten }, ...computeBanden(aantallen, HOOGTE).flatMap(drawBand));
}

/**
 * @param {Band} band
 * @returns {SVGElement[]}
 */
function drawBand(band) {
  const { soort, y, hoog } = band;
  const vlak = createSvg("rect", { class: `ruit__vlak ruit__vlak--${soort}`, y, width: "100%", height: hoog });
  const lijn = createSvg("path", { class: `ruit__lijn ruit__lijn--${soort}`, d: `M0 ${y}h${BREEDSTE}` });
  return [vlak, ...PATRONEN[soort](band), lijn];
}

/** @param {Band} band */
function drawLamellen({ y, hoog }) {
  const lamellen = spread(hoog, LAMEL).map((af) => `M0 ${y + af}h${BREEDSTE}`);
  return [createSvg("path", { class: "ruit__lamellen", d: lamellen.join("") })];
}

/** @param {Band} band */
function drawStippen({ y, hoog }) {
  const rijen = spread(hoog, STIP);
  const stippen = rijen.flatMap((af) => spread(BREEDSTE, STIP).map((x) => `M${x} ${y + af}h0`));
  return [createSvg("path", { class: "ruit__stippen", d: stippen.join("") })];
}

/**
 * As many as there are answers. Drawn and not written: a text would be read and copied with the words under it. Where
 * the pane is divided, so that none is cut off at its edge; beside the number in its corner, not under it.
 *
 * @param {Band} band
 */
function drawVragen({ aantal, y, hoog }) {
  const midden = y + hoog / 2;
  const maat = Math.min(1.3, hoog / VRAAG_HOOG, (1.3 * VEEL) / aantal);
  const d = `M${-VRAAG_BREED / 2} ${-VRAAG_HOOG / 6}${VRAAGTEKEN}`;
  const transform = `translate(0 ${midden}) scale(${maat})`;
  return placeVragen(aantal, midden < NUMMER_HOOG ? NUMMER_BREED : 0).map((deel) => {
    const teken = createSvg("path", { class: "ruit__vraag", transform, d });
    return createSvg("svg", { x: `${Math.round(deel * 1000) / 10}%`, overflow: "visible" }, teken);
  });
}

/**
 * @param {number} lengte
 * @param {number} stap
 * @returns {number[]} As many places as go into it, each in the middle of its own step; one at least.
 */
function spread(lengte, stap) {
  const aantal = Math.max(1, Math.floor(lengte / stap));
  return Array.from({ length: aantal }, (_, plaats) => ((plaats + 0.5) * lengte) / aantal);
}
