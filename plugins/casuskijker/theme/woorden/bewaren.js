// What is said of keeping, of limits and of bringing back, wherever one writes.
import WOORDEN from "./nl/bewaren.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const bewaarwoord = createWoord(WOORDEN);
