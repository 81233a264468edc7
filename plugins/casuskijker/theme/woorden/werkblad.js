// What a dossier is called, and whether it is kept.
import WOORDEN from "./nl/werkblad.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const werkbladwoord = createWoord(WOORDEN);
