// What is said where answers are handed over: only who opens that loads these.
import WOORDEN from "./nl/delen.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const deelwoord = createWoord(WOORDEN);
