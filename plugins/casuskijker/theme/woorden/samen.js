// What Samen kijken says once a group lies there or is invited, and of what is laid down.
import WOORDEN from "./nl/samen.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const samenwoord = createWoord(WOORDEN);
