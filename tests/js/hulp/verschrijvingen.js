// Words with one slip of the fingers in them, for tests of what the search makes of those.

const KEYS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

/**
 * Every way to type a word with one letter dropped, typed twice, exchanged with the next, or hit beside its key; but
 * nobody mistakes the first letter.
 * @param {string} word
 * @returns {string[]}
 */
export function makeVerschrijvingen(word) {
  const slips = [...word].flatMap((letter, at) => {
    const [before, after] = [word.slice(0, at), word.slice(at + 1)];
    const doubled = before + letter + letter + after;
    const swapped = after && after[0] !== letter ? [before + after[0] + letter + after.slice(1)] : [];
    const others = at > 0 ? [before + after, ...listBeside(letter).map((beside) => before + beside + after)] : [];
    return [doubled, ...swapped, ...others];
  });
  return [...new Set(slips)];
}

/** @param {string} letter */
function listBeside(letter) {
  const row = KEYS.find((keys) => keys.includes(letter)) ?? "";
  const at = row.indexOf(letter);
  return [row[at - 1], row[at + 1]].filter(Boolean);
}
