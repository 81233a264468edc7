// What the report of a les or a werkvorm says.
import WOORDEN from "./nl/verslag.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const verslagwoord = createWoord(WOORDEN);
