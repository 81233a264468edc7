// What is said to who names a dossier, keeps it elsewhere or leaves it.
import WOORDEN from "./nl/dossier.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const dossierwoord = createWoord(WOORDEN);
