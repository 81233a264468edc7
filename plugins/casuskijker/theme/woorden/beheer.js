// What Mijn kijkwerk says to who renames, takes over or wipes what is kept.
import WOORDEN from "./nl/beheer.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const beheerwoord = createWoord(WOORDEN);
