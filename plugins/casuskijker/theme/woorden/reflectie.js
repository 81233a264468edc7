// What is said to who takes along what they wrote at a text or on a sheet.
import WOORDEN from "./nl/reflectie.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const reflectiewoord = createWoord(WOORDEN);
