// What Mijn kijkwerk says of what is kept.
import WOORDEN from "./nl/kijkwerk.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const kijkwerkwoord = createWoord(WOORDEN);
