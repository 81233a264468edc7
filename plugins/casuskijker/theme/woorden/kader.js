// What is said in a frame of another site, where few readers come.
import WOORDEN from "./nl/kader.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const kaderwoord = createWoord(WOORDEN);
