// In a frame of another site browsers keep nothing, or keep it apart from what the site itself keeps: whoever fills in
// there does not find it back. So it is said where one types, with the way out. Loaded in a frame only.
import { kaderwoord } from "../../woorden/kader.js";
import { create } from "../dom/dom.js";
import { isVreemdKader } from "../opslag/opslag.js";

/** Where one types, or looks for what one typed. */
const VELDEN = "dossier-balk, .verdiepingsvragen:has(reflectie-velden), mijn-kijkwerk, samen-kijken";

if (isVreemdKader()) for (const veld of document.querySelectorAll(VELDEN)) veld.before(createMelding());

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
