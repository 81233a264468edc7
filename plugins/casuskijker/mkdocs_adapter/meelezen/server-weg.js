// A page looks the same when nobody follows what is written any more: so that is said.
import { sayLine, takeAway } from "./balk.js";

const SAID = "Deze site wordt niet meer gevolgd: de server is gestopt.";
const REST = "Wat je nu bewaart, zie je hier pas als je hem opnieuw start. Deze pagina ververst dan vanzelf.";
/** @type {HTMLElement | undefined} */
let told;

/** @param {boolean} isStopped */
export function sayStopped(isStopped) {
  if (isStopped === Boolean(told)) return;
  if (told) takeAway(told);
  told = isStopped ? sayLine(SAID, REST) : undefined;
}
