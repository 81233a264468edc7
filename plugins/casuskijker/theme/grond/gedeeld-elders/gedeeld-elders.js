// Another tab is set to a shared computer, and this one is not: that is said where one types. Loaded for that only.
import { kaderwoord } from "../../woorden/kader.js";
import { create, createButton } from "../dom/dom.js";
import { opslag } from "../opslag/eigen.js";
import { sayWaarMenTypt } from "../typen/typen.js";

sayWaarMenTypt(createMelding);

function createMelding() {
  const knop = createButton(kaderwoord("gedeeld-elders.zet_aan"), () => {
    opslag.gedeeld = true;
    // What is in the tab is another thing than what the page shows.
    location.reload();
  });
  return create(
    "div",
    { class: "let-op", role: "status" },
    create("p", { text: kaderwoord("gedeeld-elders.zin") }),
    create("p", { class: "knoppen" }, knop),
  );
}
