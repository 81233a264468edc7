// What a sheet of a group says where it waits for the screen.
import WOORDEN from "./nl/lesblad.json" with { type: "json" };
import { createWoord } from "./woorden.js";

export const lesbladwoord = createWoord(WOORDEN);
