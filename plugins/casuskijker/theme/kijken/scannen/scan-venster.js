// Only for who scans.
import { create, createButton, setText } from "../../grond/dom/dom.js";
import { laad } from "../../grond/laden/laden.js";
import { openVenster } from "../../grond/venster/venster.js";
import { noteLos } from "../../grond/venster/verlaten.js";
import { Gescand } from "../../kern/groep/gescand.js";
import { scanwoord } from "../../woorden/scan.js";
import { openCamera, readFrames } from "./camera.js";
import { describeCameraFout } from "./camera-fouten.js";
import { chooseLezer } from "./lezer.js";

/** How long the picture says that something was read. */
const EVEN = 900;

/**
 * Reads codes one after another with the camera, until the reader is done with it.
 *
 * @param {import("../../kern/groep/inbreng.js").Zoeker} find
 * @returns {Promise<import("../../kern/groep/inbreng.js").Lezing[]>} What was read, once the window is closed.
 */
export async function scanCodes(find) {
  const gescand = new Gescand(find);
  const einde = new AbortController();
  const beeld = create("video", { class: "scannen__beeld", muted: true, playsinline: true, tabindex: -1 });
  const telling = create("p", { role: "status", class: "scannen__telling", text: scanwoord("scannen.nog_niets") });
  const zin = create("p", { role: "status", class: "scannen__zin" });
  const knoppen = create("p", { class: "knoppen scannen__knoppen" });
  const dicht = openVenster(scanwoord("scannen.kop"), (sluit) => {
    knoppen.append(createButton(scanwoord("scannen.klaar"), sluit, { class: "knop" }));
    return [create("p", { text: scanwoord("scannen.uitleg") }), beeld, telling, zin, knoppen];
  });
  const hear = (/** @type {string} */ tekst) => show(gescand, tekst, { beeld, telling, zin });
  void watch(beeld, { hear, signal: einde.signal, zin, nutteloos: [beeld, telling, knoppen] });
  await dicht;
  einde.abort();
  noteLos(gescand, false);
  return gescand.lezingen;
}

/**
 * @param {HTMLVideoElement} beeld
 * @param {{hear: (tekst: string) => void, signal: AbortSignal, zin: HTMLElement, nutteloos: HTMLElement[]}} wens Where
 *   it is said that there is no picture, and what is of no use then.
 */
async function watch(beeld, { hear, signal, zin, nutteloos }) {
  try {
    await openCamera(beeld, signal);
  } catch (fout) {
    // A window that was closed meanwhile has nothing to say.
    if (signal.aborted) return;
    for (const element of nutteloos) element.hidden = true;
    return setText(zin, describeCameraFout(fout));
  }
  if (!signal.aborted) await laad(chooseLezer, zin, (read) => readFrames(beeld, read, { hear, signal }));
}

/**
 * @param {Gescand} gescand
 * @param {string} tekst
 * @param {{beeld: Element, telling: Element, zin: Element}} waar
 */
function show(gescand, tekst, { beeld, telling, zin }) {
  const uitkomst = gescand.add(tekst);
  if (uitkomst === "al") return;
  if (uitkomst === "vreemd") return setText(zin, gescand.fout || scanwoord("scannen.vreemd"));
  // Until the window is closed it lies nowhere else.
  noteLos(gescand, true);
  setText(telling, scanwoord("scannen.gelezen", { aantal: gescand.aantal }));
  setText(zin, gescand.ontbreekt.join(" "));
  beeld.classList.add("scannen__beeld--gelezen");
  setTimeout(() => beeld.classList.remove("scannen__beeld--gelezen"), EVEN);
}
