// What the page of a kijkraam says of a part of it.
import WOORDEN from "./nl/alleen.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const alleenwoord = createWoord(WOORDEN);
