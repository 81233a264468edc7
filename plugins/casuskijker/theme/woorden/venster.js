// What a window over the page says, and what fills the screen.
import WOORDEN from "./nl/venster.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const vensterwoord = createWoord(WOORDEN);
