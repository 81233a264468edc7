// What is said of a group: who is in it, what they saw, and what could not be read of it.
import WOORDEN from "./nl/groep.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const groepwoord = createWoord(WOORDEN);
