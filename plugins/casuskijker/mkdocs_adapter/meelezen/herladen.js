// Reloads a page when the site was built anew, and leaves who reads it where they were; only `mkdocs serve` sends it.
import { sayStopped } from "./server-weg.js";
import { putBack, remember } from "./terugzetten.js";

const script = /** @type {HTMLScriptElement} */ (document.querySelector("script[data-versie]"));
const { versie, pagina } = script.dataset;
const PATIENCE = 3000;
/** So many milliseconds after a key somebody is still writing. */
const WRITES = 600;
/** @type {AbortController | undefined} */
let asking;
let wrote = -WRITES;

/** @param {number} time */
const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

/** Waits for who is writing on the page: a key in between would be for nobody. */
async function reload() {
  while (performance.now() - wrote < WRITES) await pause(WRITES / 4);
  remember();
  location.reload();
}

/** @param {AbortSignal} signal */
async function ask(signal) {
  while (!signal.aborted) {
    try {
      const answer = await fetch(`/livereload/${versie}/${pagina}`, { signal });
      if (Number(await answer.text()) > Number(versie)) return reload();
      sayStopped(false);
    } catch {
      // The server is gone, or the page is not looked at.
      sayStopped(!signal.aborted);
      await pause(PATIENCE);
    }
  }
}

function look() {
  asking?.abort();
  if (document.visibilityState !== "visible") return;
  asking = new AbortController();
  ask(asking.signal);
}

addEventListener("input", () => {
  wrote = performance.now();
});
addEventListener("load", putBack);
addEventListener("load", look);
document.addEventListener("visibilitychange", look);
addEventListener("pagehide", () => asking?.abort());
