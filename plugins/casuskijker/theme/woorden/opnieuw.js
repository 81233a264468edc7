// What a kijkraam says to who comes back to it after some weeks.
import WOORDEN from "./nl/opnieuw.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const opnieuwwoord = createWoord(WOORDEN);
