// A page looks the same when nobody follows what is written any more: so that is said.

const SAID = "Deze site wordt niet meer gevolgd: de server is gestopt.";
const REST = "Wat je nu bewaart, zie je hier pas als je hem opnieuw start. Deze pagina ververst dan vanzelf.";
/** @type {HTMLElement | undefined} */
let told;

/** @param {boolean} isStopped */
export function sayStopped(isStopped) {
  if (isStopped === Boolean(told)) return;
  told?.remove();
  told = isStopped ? create() : undefined;
  if (told) document.body.append(told);
}

function create() {
  const aside = document.createElement("aside");
  aside.className = "meelezen";
  aside.lang = "nl";
  aside.setAttribute("aria-label", "De server");
  const [line, head] = [document.createElement("p"), document.createElement("strong")];
  line.className = "meelezen__weg";
  line.setAttribute("role", "alert");
  head.textContent = SAID;
  line.append(head, ` ${REST}`);
  aside.append(line);
  return aside;
}
