// What is wrong with a code that somebody hands over.
import WOORDEN from "./nl/code.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const codewoord = createWoord(WOORDEN);
