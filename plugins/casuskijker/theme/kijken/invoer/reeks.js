// What came of the files that a reader opened at once: one after the other, and a sentence for each. No DOM.

/**
 * @typedef {{beurt: Promise<void>, sluitAf: () => void, nummer: number}} Beurt When a file may be opened, what lets the
 *   next one go, and which in the row it is.
 * @typedef {{nummer: number, aantal: number}} Plaats Which file it is, of how many.
 * @typedef {{zin: string, mislukt: boolean, verder: HTMLElement[]}} Uitkomst With where one can go on from there.
 * @typedef {(uitkomsten: readonly Uitkomst[]) => void} Say With what is to be said by then of all of them.
 */

/** @type {Map<File, Beurt>} Those that are not done. */
const beurten = new Map();
/** @type {Promise<void>} */
let vorige = Promise.resolve();
let bezig = 0;
let aantal = 0;
/** @type {Uitkomst[]} */
let uitkomsten = [];

/**
 * Fixes the order of files at the moment that the reader lets go of them: the code that opens them may come later, for
 * one sooner than for another. What was said of earlier files is said by now, unless those are still being opened.
 *
 * @param {Iterable<File>} files
 */
export function beginReeks(files) {
  if (bezig === 0) {
    uitkomsten = [];
    beurten.clear();
    vorige = Promise.resolve();
    aantal = 0;
  }
  for (const file of files) addBeurt(file);
}

/**
 * @param {File} file
 * @param {(plaats: Plaats) => Promise<Uitkomst | null>} open Opens it, and says what came of it, or nothing where
 *   that is said of another one too; begins when those before it are done.
 * @param {Say} say
 */
export async function addToReeks(file, open, say) {
  const { beurt, sluitAf, nummer } = beurten.get(file) ?? addBeurt(file);
  bezig += 1;
  try {
    await beurt;
    const uitkomst = await open({ nummer, aantal });
    if (uitkomst) uitkomsten.push(uitkomst);
    say([...uitkomsten]);
  } finally {
    bezig -= 1;
    beurten.delete(file);
    sluitAf();
  }
}

/** @returns {File[]} Those that are not done, the one whose turn it is first. */
export function listReeks() {
  return [...beurten.keys()];
}

/** @param {File} file */
function addBeurt(file) {
  const { promise, resolve } = /** @type {PromiseWithResolvers<void>} */ (Promise.withResolvers());
  aantal += 1;
  const beurt = { beurt: vorige, sluitAf: resolve, nummer: aantal };
  beurten.set(file, beurt);
  vorige = promise;
  return beurt;
}
