// In a frame of another site some browsers keep nothing, some keep it apart from what the site itself keeps, and some
// keep it there: a page cannot know. So it is said where one types, with the way out. Loaded in a frame only.
import { kaderwoord } from "../../woorden/kader.js";
import { SITE } from "../basis/site.js";
import { create } from "../dom/dom.js";
import { isVreemdKader } from "../opslag/opslag.js";
import { sayWaarMenTypt } from "../typen/typen.js";

/** Pages that show all that a reader keeps: a host may refuse to have them in a frame, and then nothing is shown. */
const EIGEN_PAGINAS = ["mijn-kijkwerk", "samen-kijken"];

if (isVreemdKader()) {
  sayWaarMenTypt(createMelding);
  addEventListener("click", ({ target }) => leadOut(target), { capture: true });
}

function createMelding() {
  const link = create("a", { class: "knop knop--stil", target: "_blank", rel: "noopener" });
  link.textContent = kaderwoord("vreemd-kader.open");
  // What stands behind the '#' may be another thing by the time that somebody goes.
  const follow = () => (link.href = location.href);
  for (const soort of ["pointerdown", "focus"]) link.addEventListener(soort, follow);
  follow();
  return create(
    "div",
    { class: "let-op", role: "note", "data-eerst": "", tabindex: -1 },
    create("p", { text: kaderwoord("vreemd-kader.zin") }),
    create("p", { class: "knoppen" }, link),
  );
}

/** @param {EventTarget | null} target What was pressed: a link to such a page opens in a tab of its own. */
function leadOut(target) {
  const link = target instanceof Element ? target.closest("a") : null;
  if (!link || !EIGEN_PAGINAS.some((pagina) => link.href.startsWith(SITE.href + pagina))) return;
  link.target = "_blank";
  link.rel = "noopener";
}
