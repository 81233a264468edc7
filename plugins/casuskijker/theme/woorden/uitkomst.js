// What the outcome of a kijkraam says.
import WOORDEN from "./nl/uitkomst.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const uitkomstwoord = createWoord(WOORDEN);
