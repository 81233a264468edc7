// How the lists of an outcome are called.
import WOORDEN from "./nl/profiel.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const profielwoord = createWoord(WOORDEN);
