// What is wrong with a file that a reader opens.
import WOORDEN from "./nl/bestand.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const bestandwoord = createWoord(WOORDEN);
