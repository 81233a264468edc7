// Whether another tab is set to a shared computer while this one is not. A tab is not set from another, since what is
// in it may be somebody else's; but it can be told. Only tabs that are open and awake answer.
import { createPrefix } from "../opslag/opslag.js";

const VRAAG = "wie-is-gedeeld";
const ANTWOORD = "ik";

/**
 * Asks when the page comes before the reader's eyes, and answers others for as long as it is there.
 *
 * @param {import("../opslag/opslag.js").Opslag} opslag
 * @param {string} pad The path of the site on its host.
 * @param {() => void} tell Hears that another tab is, and this one is not.
 */
export function watchTabbladen(opslag, pad, tell) {
  /** @type {BroadcastChannel | null} */
  let kanaal = null;
  const ask = () => {
    if (document.visibilityState === "visible" && !opslag.gedeeld) kanaal?.postMessage(VRAAG);
  };
  const open = () => {
    kanaal = openKanaal(`${createPrefix(pad)}gedeelde-computer`);
    kanaal?.addEventListener("message", ({ data }) => {
      if (data === VRAAG && opslag.gedeeld) kanaal?.postMessage(ANTWOORD);
      else if (data === ANTWOORD && !opslag.gedeeld) tell();
    });
    ask();
  };
  // A browser cannot keep a page for who comes back while it listens.
  addEventListener("pagehide", () => kanaal?.close());
  addEventListener("pageshow", ({ persisted }) => persisted && open());
  addEventListener("visibilitychange", ask);
  open();
}

/**
 * @param {string} naam
 * @returns {BroadcastChannel | null} Null where the browser lets this site keep nothing, nor talk to itself.
 */
function openKanaal(naam) {
  try {
    return new BroadcastChannel(naam);
  } catch {
    return null;
  }
}
