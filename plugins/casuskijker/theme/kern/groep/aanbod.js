// Which points a group is offered to talk about: few, and those of the people who are in it now. No DOM.

/** So many are offered: more is as a rule too much for one meeting. */
export const AANGEBODEN = 3;

/** What is on the agenda and, up to three in all, what differs most. */
export class Aanbod {
  /** @type {Set<string>} What stands there: what is ticked off stays to be ticked again. */
  #ids = new Set();
  #van = "";

  /**
   * @param {string} van Of which picture of which ronde.
   * @param {{anders: readonly string[], agenda: readonly string[]}} ids Those that differ, the most first; and what is
   *   on the agenda.
   * @returns {ReadonlySet<string>}
   */
  renew(van, { anders, agenda }) {
    // Who is added changes what differs most; what nobody ticked makes room for it.
    const nu = JSON.stringify([van, anders]);
    if (nu !== this.#van) this.#ids = new Set();
    this.#van = nu;
    for (const id of agenda) this.#ids.add(id);
    for (const id of anders) if (this.#ids.size < AANGEBODEN) this.#ids.add(id);
    return this.#ids;
  }
}
