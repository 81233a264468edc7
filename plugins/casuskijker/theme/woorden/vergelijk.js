// What is said of two dossiers side by side.
import WOORDEN from "./nl/vergelijk.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const vergelijkwoord = createWoord(WOORDEN);
