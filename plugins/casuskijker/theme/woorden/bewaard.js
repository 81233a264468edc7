// What is wrong with something that was kept or opened, and through whose eyes a kijkraam was filled in.
import WOORDEN from "./nl/bewaard.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const bewaardwoord = createWoord(WOORDEN);
