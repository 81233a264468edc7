// What a draaiboek says before somebody leads from it: most who read it do not.
import WOORDEN from "./nl/les.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const leswoord = createWoord(WOORDEN);
