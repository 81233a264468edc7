// Reloads a page when the site was built anew, and leaves who reads it where they were; only `mkdocs serve` sends it.
import { sayLine, showNews } from "./balk.js";
import { sayStopped } from "./server-weg.js";
import { putBack, remember, said } from "./terugzetten.js";

const script = /** @type {HTMLScriptElement} */ (document.querySelector("script[data-versie]"));
const { versie = "" } = script.dataset;
const PATIENCE = 3000;
/** How the address of what is no page ends. */
const FILE = /\.(?!html$)[^/.]+$/;
/** So many milliseconds after a key somebody is still writing. */
const WRITES = 600;
/** @type {AbortController | undefined} */
let asking;
let merk = script.dataset.merk ?? "";
let wrote = -WRITES;
let isLeft = false;

/** @param {number} time */
const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

/** @typedef {{ ververs: boolean, merk: string, boven: string, naar?: string, gezegd?: [string, string] }} News */

/**
 * Waits for who is writing on the page, and for who is leaving it: a key would be for nobody, a page would not come.
 * @param {News} news Where the text of this page is now, if that is somewhere else.
 */
async function reload({ naar, gezegd }) {
  if (isLeft) await pause(PATIENCE); // what it waited for is there
  while (performance.now() - wrote < WRITES) await pause(WRITES / 4);
  remember(naar, gezegd);
  if (naar) location.replace(naar + location.hash);
  else location.reload();
}

/**
 * @param {AbortSignal} signal
 * @returns {Promise<News>}
 */
async function fetchNews(signal) {
  const asked = new URLSearchParams({ versie, merk, plaats: decodeURIComponent(location.pathname) });
  return (await fetch(`/livereload/nieuws?${asked}`, { signal })).json();
}

/** @param {AbortSignal} signal */
async function ask(signal) {
  while (!signal.aborted) {
    try {
      const news = await fetchNews(signal);
      sayStopped(false);
      if (news.ververs) return reload(news);
      if (news.merk !== merk) showNews(news.boven);
      merk = news.merk;
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
addEventListener("beforeunload", () => {
  isLeft = true;
});
addEventListener("click", async ({ target }) => {
  const link = target instanceof Element && target.closest("a");
  if (!link || !(link.hasAttribute("download") || FILE.test(link.pathname))) return;
  await pause(PATIENCE); // by then the file came, which leaves the page here
  isLeft = false;
});
if (said) sayLine(...said);
addEventListener("load", putBack);
addEventListener("load", look);
document.addEventListener("visibilitychange", look);
addEventListener("pagehide", () => asking?.abort());
