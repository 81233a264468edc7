// What came of the files that a reader opened at once: one after the other, and a sentence for each. No DOM.

/** @type {Promise<void>} */
let vorige = Promise.resolve();
let bezig = 0;
/** @type {string[]} */
let zinnen = [];

/** The reader opens files: what was said of earlier ones is said, unless those are not done yet. */
export function beginReeks() {
  if (bezig === 0) zinnen = [];
}

/**
 * @param {() => Promise<string>} open Opens one file, and says what came of it; it begins when the one before is done.
 * @param {(zinnen: string) => void} say With what is to be said by then of all of them.
 * @returns {Promise<void>} Done when this one is.
 */
export function addToReeks(open, say) {
  bezig += 1;
  const deze = vorige.then(async () => {
    zinnen.push(await open());
    say(zinnen.join(" "));
  });
  const sluitAf = () => void (bezig -= 1);
  // One that fails holds up no other; whoever asked for it hears of it.
  vorige = deze.then(sluitAf, sluitAf);
  return deze;
}
