// What was pasted and not laid down yet, for who loads the page again: with this entry of the history, as what a link
// brought is.

/** So long nothing is pasted or typed before it is kept: a browser lets nobody change its history at every key. */
const RUST = 300;
/** Longer than that, few browsers keep it; half of it would be another thing than was pasted. */
const MEESTE = 200_000;

/**
 * @param {HTMLTextAreaElement} veld Gets what stood there before the page was loaded again.
 * @returns {() => void} To be called once what stands there is changed by a script.
 */
export function keepGeplakt(veld) {
  const { geplakt } = history.state ?? {};
  if (typeof geplakt === "string") veld.value = geplakt;
  const note = () => {
    const geplakt = veld.value.length > MEESTE ? undefined : veld.value;
    if (veld.isConnected) history.replaceState({ ...history.state, geplakt }, "");
  };
  let klok = 0;
  veld.addEventListener("input", () => {
    clearTimeout(klok);
    klok = setTimeout(note, RUST);
  });
  return note;
}
