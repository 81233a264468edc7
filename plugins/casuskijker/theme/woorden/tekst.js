// What a window with a text to copy says.
import WOORDEN from "./nl/tekst.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const tekstwoord = createWoord(WOORDEN);
