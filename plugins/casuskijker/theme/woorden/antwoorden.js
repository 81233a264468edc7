// What is said where one answers the questions of a text, or fills in a sheet.
import WOORDEN from "./nl/antwoorden.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const antwoordwoord = createWoord(WOORDEN);
