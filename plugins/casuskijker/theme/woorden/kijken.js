// The words of the wing in which readers fill in, compare and keep.
import WOORDEN from "./nl/kijken.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const kijkwoord = createWoord(WOORDEN);
