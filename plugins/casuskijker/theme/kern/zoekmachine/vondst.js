// What was found for one part of a question: records with their weights, and the words that made it so.

const HELEMAAL = 0.9;
/** With fewer records than this that have all parts of a question, those that lack one come behind them. */
const WEINIG = 5;
const MIN_AANVULLEN = 3;

/**
 * The highest of any number of weights, 0 for none; `Math.max(...)` cannot take all records of a large site.
 * @param {Iterable<number>} getallen
 */
const highest = (getallen) => [...getallen].reduce((hoogste, getal) => Math.max(hoogste, getal), 0);

export class Vondst {
  /** @type {Map<number, number>} */
  gewichten = new Map();
  /** @type {Set<string>} */
  woorden = new Set();
  /**
   * The records that have only a part of a compound.
   * @type {Set<number>}
   */
  deels = new Set();

  /**
   * @param {import("./lijsten.js").Lijst} lijst
   * @param {number} maal
   */
  add({ nummers, gewichten, woorden }, maal) {
    nummers.forEach((nummer, plaats) => {
      const gewicht = gewichten[plaats] * maal;
      if (gewicht > (this.gewichten.get(nummer) ?? 0)) this.gewichten.set(nummer, gewicht);
    });
    for (const woord of woorden) this.woorden.add(woord);
  }

  /**
   * Add what another find has, behind all that is here already.
   * @param {Vondst} ander
   */
  addBehind({ gewichten, woorden }) {
    const laagste = [...this.gewichten.values()].reduce((laag, gewicht) => Math.min(laag, gewicht), Infinity);
    const maal = Math.min(1, laagste / (highest(gewichten.values()) + 1));
    for (const [nummer, gewicht] of gewichten) {
      if (!this.gewichten.has(nummer)) this.gewichten.set(nummer, gewicht * maal);
    }
    for (const woord of woorden) this.woorden.add(woord);
  }

  /**
   * Add records that are all of what was asked, such as every casus for ‘casus’: after the one that is most about the word.
   * @param {number[]} nummers
   */
  addWhole(nummers) {
    const gewicht = Math.max(1, highest(this.gewichten.values())) * HELEMAAL;
    for (const nummer of nummers) this.gewichten.set(nummer, Math.max(gewicht, this.gewichten.get(nummer) ?? 0));
  }

  /**
   * Add what two other finds both have, with their weight together.
   * @param {Vondst[]} anderen
   * @param {number} maal
   */
  addCommon(anderen, maal) {
    const [eerste, ...rest] = anderen;
    for (const nummer of eerste.gewichten.keys()) {
      if (!rest.every((ander) => ander.gewichten.has(nummer))) continue;
      const som = anderen.reduce((totaal, ander) => totaal + (ander.gewichten.get(nummer) ?? 0), 0) * maal;
      if (som > (this.gewichten.get(nummer) ?? 0)) this.gewichten.set(nummer, som);
    }
    for (const ander of anderen) for (const woord of ander.woorden) this.woorden.add(woord);
  }
}

/**
 * What has all parts of the question, and when that is little also what has all but one; if nothing has, what has the most.
 * Of a question of two words all but one would be whatever has either.
 * @param {Vondst[]} vondsten
 * @param {boolean} isStrict Whether nothing may lack a part.
 */
export function combineVondsten(vondsten, isStrict) {
  const alle = new Vondst();
  if (vondsten.length > 0) alle.addCommon(vondsten, 1);
  const volledig = alle.gewichten.size;
  const genoeg = isStrict || vondsten.length < MIN_AANVULLEN ? 1 : WEINIG;
  if (volledig < genoeg) alle.addBehind(findMeeste(vondsten, alle, volledig > 0 ? vondsten.length - 1 : 1));
  const aangevuld = new Set([...alle.gewichten.keys()].slice(volledig));
  const bijna = vondsten.length === 1 ? vondsten[0].deels : aangevuld;
  return {
    gewichten: alle.gewichten,
    bijna,
    gedeeltelijk: volledig === 0 && vondsten.length > 1 && alle.gewichten.size > 0,
  };
}

/**
 * What is in most finds, and in at least so many, of what is not in another already.
 * @param {Vondst[]} vondsten
 * @param {Vondst} anders
 * @param {number} minstens
 */
function findMeeste(vondsten, anders, minstens) {
  /** @type {Map<number, number>} */
  const keren = new Map();
  const sommen = new Vondst();
  for (const { gewichten } of vondsten) {
    for (const [nummer, gewicht] of gewichten) {
      if (anders.gewichten.has(nummer)) continue;
      keren.set(nummer, (keren.get(nummer) ?? 0) + 1);
      sommen.gewichten.set(nummer, (sommen.gewichten.get(nummer) ?? 0) + gewicht);
    }
  }
  const meeste = Math.max(minstens, highest(keren.values()));
  for (const [nummer, aantal] of keren) if (aantal < meeste) sommen.gewichten.delete(nummer);
  return sommen;
}
