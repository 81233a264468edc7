// The words of the screen for searching, which few pages have.
import WOORDEN from "./nl/zoeken.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const zoekwoord = createWoord(WOORDEN);
