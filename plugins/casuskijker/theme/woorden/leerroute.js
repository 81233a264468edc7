// What a leerroute says to who goes through it one step at a time.
import WOORDEN from "./nl/leerroute.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const leerroutewoord = createWoord(WOORDEN);
