// What is said while a les is being given, on the screen of the room and beside it.
import WOORDEN from "./nl/leiden.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const leidwoord = createWoord(WOORDEN);
