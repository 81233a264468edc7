// What is said on the page of a casus.
import WOORDEN from "./nl/casus.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const casuswoord = createWoord(WOORDEN);
