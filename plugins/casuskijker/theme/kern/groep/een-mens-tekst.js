// The answers of one person as plain text, in the words of who gave them and not in those of a group. No DOM.
import { groepwoord } from "../../woorden/groep.js";
import { listKeuzes } from "../groepsbeeld/een-mens.js";
import { startWithCapital } from "../zinsdelen/zinsdelen.js";

/** @typedef {import("./groep-tekst.js").Beeld} Beeld */

/** @param {Beeld} beeld @returns {string} Whose answers these are: a name only where it is shown. */
export function describeVanEen({ leden: [{ naam }], namen }) {
  return namen && naam ? groepwoord("groep.een_mens_naam", { naam }) : groepwoord("groep.een_mens");
}

/** @param {Beeld} beeld @returns {string[]} In parts: by answer what was chosen, and what was left open. */
export function writeKeuzes({ heel, leden }) {
  const { keuzes, open } = listKeuzes(heel, leden);
  const delen = keuzes.map(({ naam, ingredienten }) =>
    [
      startWithCapital(naam),
      ...ingredienten.map(({ titel, woorden }) => `- ${[titel, woorden].filter(Boolean).join(": ")}`),
    ].join("\n"),
  );
  const rest = open.map(({ titel }) => `- ${titel}`);
  return [...delen, ...(rest.length ? [[groepwoord("groep.een_mens_open"), ...rest].join("\n")] : [])];
}
