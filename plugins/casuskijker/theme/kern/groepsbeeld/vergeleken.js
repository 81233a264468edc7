// Of two rondes of a group: who is known to be in both, and how many of the others may be. No DOM.
//
// The same mark or the same name, which only one person bears in each, is the same person. Of the rest nobody knows who
// is who. Then they are taken for the same people as far as that goes: whoever stayed away, or came, changed nothing.
// Somebody with a name that is not in the other ronde, where everybody gave one, was not there.

/**
 * @typedef {import("../deelcode/deelcode.js").Inbreng} Inbreng
 *
 * @typedef {object} Koppeling Places in the two lists.
 * @property {[number, number][]} paren Who is known to be in both.
 * @property {number[]} toen Who else was there then, and may be there now.
 * @property {number[]} nu Who else is there now, and may have been there then.
 */

/**
 * @param {readonly Inbreng[]} toen
 * @param {readonly Inbreng[]} nu
 * @returns {Koppeling}
 */
export function pairLeden(toen, nu) {
  /** @type {Map<number, number>} */
  const paren = new Map();
  for (const name of [nameKenmerk, nameNaam]) {
    const [eerst, daarna] = [findEigen(toen, name), findEigen(nu, name)];
    for (const [naam, hier] of eerst) {
      const daar = daarna.get(naam);
      if (daar !== undefined && !paren.has(hier) && ![...paren.values()].includes(daar)) paren.set(hier, daar);
    }
  }
  const er = new Set(paren.values());
  return {
    paren: [...paren],
    toen: listMisschien(toen, nu, (nummer) => paren.has(nummer)),
    nu: listMisschien(nu, toen, (nummer) => er.has(nummer)),
  };
}

/** @param {Inbreng} lid */
function nameKenmerk({ kenmerk }) {
  return kenmerk;
}

/** @param {Inbreng} lid */
function nameNaam({ naam }) {
  return naam.trim().toLowerCase();
}

/**
 * @param {readonly Inbreng[]} leden
 * @param {(lid: Inbreng) => string} name
 * @returns {Map<string, number>} The place of each that nobody else is called by.
 */
function findEigen(leden, name) {
  const perNaam = Map.groupBy(leden.keys(), (nummer) => name(leden[nummer]));
  perNaam.delete("");
  return new Map([...perNaam].flatMap(([naam, nummers]) => (nummers.length === 1 ? [[naam, nummers[0]]] : [])));
}

/**
 * @param {readonly Inbreng[]} leden
 * @param {readonly Inbreng[]} andere Of the other ronde.
 * @param {(nummer: number) => boolean} isBekend
 */
function listMisschien(leden, andere, isBekend) {
  const namen = new Set(andere.map(nameNaam));
  const isErNiet = (/** @type {Inbreng} */ lid) => nameNaam(lid) !== "" && !namen.has("") && !namen.has(nameNaam(lid));
  return [...leden.keys()].filter((nummer) => !isBekend(nummer) && !isErNiet(leden[nummer]));
}
