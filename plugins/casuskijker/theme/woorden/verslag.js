// What the report of a les says, and Mijn kijkwerk of it.
import WOORDEN from "./nl/verslag.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const verslagwoord = createWoord(WOORDEN);
