// What may not be of now stays out until somebody says so: told in a sentence each, with the way to have it after all.
import { createButton } from "../../grond/dom/dom.js";
import { findTwijfel, TWIJFELS } from "../../kern/groep/herkomst.js";
import { herkomstwoord } from "../../woorden/herkomst.js";
import { countMensen } from "./gevolgen.js";

/**
 * @typedef {import("../../kern/groep/inbreng.js").Lezing} Lezing
 * @typedef {import("../../kern/groep/herkomst.js").Twijfel} Twijfel
 * @typedef {ReadonlyMap<Twijfel, Lezing[]>} Over
 */

const ZINNEN = /** @type {Readonly<Record<Twijfel, (aantal: number) => string>>} */ ({
  vorige: (aantal) => herkomstwoord("samen-kijken.twijfel_vorige", { aantal }),
  anders: (aantal) => herkomstwoord("samen-kijken.twijfel_anders", { aantal }),
  eruit: (aantal) => herkomstwoord("samen-kijken.twijfel_eruit", { aantal }),
  vervangen: (aantal) => herkomstwoord("samen-kijken.twijfel_vervangen", { aantal }),
  dagloos: (aantal) => herkomstwoord("samen-kijken.twijfel_dagloos", { aantal }),
});

/**
 * @param {import("../../kern/groep/groep.js").Groep} groep With the ronde of now.
 * @param {readonly Lezing[]} lezingen
 * @param {readonly Twijfel[]} toch What is laid down without asking.
 * @returns {{mee: Lezing[], over: Over}}
 */
export function sift(groep, lezingen, toch) {
  const over = new Map();
  const mee = lezingen.filter((lezing) => {
    const twijfel = "inbreng" in lezing ? findTwijfel(groep, lezing.inbreng, lezing) : null;
    if (!twijfel || toch.includes(twijfel)) return true;
    over.set(twijfel, [...(over.get(twijfel) ?? []), lezing]);
    return false;
  });
  return { mee, over };
}

/**
 * @param {Over} over
 * @param {readonly Twijfel[]} toch What was wanted before.
 * @param {(wacht: Lezing[], wens: {toch: Twijfel[]}) => void} lay
 * @returns {(string | Node)[]} 'Van de vorige ronde, niet toegevoegd: 5.' and what adds them.
 */
export function createTwijfels(over, toch, lay) {
  // How often each stood there was told.
  const wacht = [...over.values()].flat().map((lezing) => ({ ...lezing, keer: 1 }));
  return TWIJFELS.flatMap((twijfel) => {
    const aantal = countMensen(over.get(twijfel) ?? []);
    if (aantal === 0) return [];
    const zin = ZINNEN[twijfel](aantal);
    const add = () => lay(wacht, { toch: [...toch, twijfel] });
    const knop = createButton(herkomstwoord("samen-kijken.toch"), add, {
      "aria-label": `${herkomstwoord("samen-kijken.toch")}: ${zin}`,
    });
    return [zin, knop];
  });
}
