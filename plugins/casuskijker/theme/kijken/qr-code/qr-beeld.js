// Only for who asks for it: what draws a QR is no small thing.
import { create, createSvg } from "../../grond/dom/dom.js";
import { deelwoord } from "../../woorden/delen.js";
import { writeQr } from "./qr-pad.js";

/**
 * @param {readonly string[]} teksten What a camera is to read; more than one are numbered, and read in any order.
 * @returns {HTMLElement[]}
 */
export function createQrs(teksten) {
  const delen = teksten.length;
  return teksten.map((tekst, plaats) => {
    const naam = delen > 1 ? deelwoord("qr-code.deel", { deel: plaats + 1, delen }) : deelwoord("qr-code.een");
    const kop = delen > 1 ? [create("figcaption", { text: naam })] : [];
    return create("figure", { class: "qr" }, createBeeld(tekst, naam), ...kop);
  });
}

/**
 * Dark on light whatever colours a reader chose: many cameras read no other.
 *
 * @param {string} tekst
 * @param {string} naam
 */
function createBeeld(tekst, naam) {
  const { maat, pad } = writeQr(tekst);
  return createSvg(
    "svg",
    { viewBox: `0 0 ${maat} ${maat}`, role: "img", "aria-label": naam, class: "qr__beeld" },
    createSvg("rect", { width: maat, height: maat, fill: "#fff" }),
    createSvg("path", { d: pad, fill: "#000", "shape-rendering": "crispEdges" }),
  );
}
