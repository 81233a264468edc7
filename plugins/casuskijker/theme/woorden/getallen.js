// Numbers as one writes them in a sentence.
import WOORDEN from "./nl/getallen.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const getalwoord = createWoord(WOORDEN);
