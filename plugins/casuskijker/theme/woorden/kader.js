// What is said where one types of the place that the page is in: a frame of another site, or a tab beside one that is
// set to a shared computer. Few readers come there.
import WOORDEN from "./nl/kader.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const kaderwoord = createWoord(WOORDEN);
