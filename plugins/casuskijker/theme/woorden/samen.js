// What Samen kijken asks of a group of before, which few visits have.
import WOORDEN from "./nl/samen.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const samenwoord = createWoord(WOORDEN);
