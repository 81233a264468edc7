// What is said to who looks for a word in a long list.
import WOORDEN from "./nl/lijst.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const lijstwoord = createWoord(WOORDEN);
