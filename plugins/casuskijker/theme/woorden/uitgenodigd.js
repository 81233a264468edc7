// What a kijkraam says first to who comes by the link of a group.
import WOORDEN from "./nl/uitgenodigd.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const uitgenodigdwoord = createWoord(WOORDEN);
