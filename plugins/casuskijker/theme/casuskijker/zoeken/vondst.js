// What was found for one part of a question: records with their weights, and the words that made it so.

const HELEMAAL = 0.9;

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
 * What has all parts of the question; if nothing has, what has the most.
 * @param {Vondst[]} vondsten
 */
export function combineVondsten(vondsten) {
  const alle = new Vondst();
  if (vondsten.length > 0) alle.addCommon(vondsten, 1);
  if (alle.gewichten.size > 0 || vondsten.length < 2) return { gewichten: alle.gewichten, gedeeltelijk: false };
  /** @type {Map<number, number>} */
  const keren = new Map();
  /** @type {Map<number, number>} */
  const sommen = new Map();
  for (const { gewichten } of vondsten) {
    for (const [nummer, gewicht] of gewichten) {
      keren.set(nummer, (keren.get(nummer) ?? 0) + 1);
      sommen.set(nummer, (sommen.get(nummer) ?? 0) + gewicht);
    }
  }
  const meeste = highest(keren.values());
  const gewichten = new Map([...sommen].filter(([nummer]) => keren.get(nummer) === meeste));
  return { gewichten, gedeeltelijk: gewichten.size > 0 };
}
