// What was found for one part of a question: records with their weights, and the words that made it so.

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
