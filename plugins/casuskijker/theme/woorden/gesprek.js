// What a kijkraam to talk about says.
import WOORDEN from "./nl/gesprek.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const gesprekwoord = createWoord(WOORDEN);
