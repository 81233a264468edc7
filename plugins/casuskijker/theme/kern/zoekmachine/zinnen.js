// A text in sentences, with the heading that each stands under: an excerpt is made of whole ones.

/**
 * @typedef {object} Zin
 * @property {number} begin
 * @property {number} end
 * @property {{ begin: number, end: number } | null} kop
 * @property {boolean} isHeel Whether it ends as a sentence does; a line that does not, such as a source, stands alone.
 */

/** Before a line that is a heading; markdown/plain.py writes it. */
const KOP = "# ";
/** What is followed by a full stop that ends no sentence: a letter, a short title. */
const KORT = /(?<!(?:^|[^\p{L}])(?:\p{L}|dr|drs|mr|ir|ing|prof|nr|blz|bijv|st))/u.source;
const EINDE = /[.?!…][’”"')»\]]*$/u;
/** Where a sentence ends and the next begins. */
const TUSSEN = new RegExp(`${KORT}[.?!…]+[’”"')»\\]]*\\s+(?=[‘“"'«([]*[\\p{Lu}\\p{N}])`, "gu");

/**
 * @param {string} text Its blocks each on a line.
 * @returns {Zin[]} Its sentences; of a heading only those below it know.
 */
export function splitZinnen(text) {
  /** @type {Zin[]} */
  const zinnen = [];
  let begin = 0;
  /** @type {Zin["kop"]} */
  let kop = null;
  for (const line of text.split("\n")) {
    const end = begin + line.length;
    if (line.startsWith(KOP)) kop = { begin: begin + KOP.length, end };
    else
      for (const [from, to] of cutLine(line))
        zinnen.push({ begin: begin + from, end: begin + to, kop, isHeel: EINDE.test(line.slice(from, to)) });
    begin = end + 1;
  }
  return zinnen;
}

/** @param {string} line @returns {[number, number][]} Where each sentence of a line begins and ends. */
function cutLine(line) {
  /** @type {[number, number][]} */
  const cut = [];
  let from = 0;
  for (const { 0: between, index } of line.matchAll(TUSSEN)) {
    cut.push([from, index + between.trimEnd().length]);
    from = index + between.length;
  }
  if (from < line.length) cut.push([from, line.length]);
  return cut;
}
