import { createButton } from "../../grond/dom/dom.js";
import { laad } from "../../grond/laden/laden.js";
import { samenwoord } from "../../woorden/samen.js";
import { opslag } from "../hier/opslag.js";
import { describeInhoud } from "../invoer/inhoud-zinnen.js";

const loadOpenen = () => import("../invoer/openen.js");

/**
 * @param {import("./groep-bestanden.js").Rest} rest What in a file is not for a group.
 * @param {import("./groep-bon.js").GroepBon} bon Where it is said what came of it.
 * @param {Element} bij
 * @returns {(string | HTMLElement)[]} What it is, and what opens it.
 */
export function createRest({ bron, bestand }, bon, bij) {
  const open = () =>
    void laad(loadOpenen, bij, async ({ openInhoud }) =>
      bon.say(await openInhoud(opslag, bestand, { bij: "kijkwerk", naam: bron })),
    );
  return [
    samenwoord("samen-kijken.rest", { bron, inhoud: describeInhoud(bestand) }),
    createButton(samenwoord("samen-kijken.open_rest"), open),
  ];
}
