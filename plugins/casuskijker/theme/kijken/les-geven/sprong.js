import { create } from "../../grond/dom/dom.js";
import { leidwoord } from "../../woorden/leiden.js";

/** @param {import("./loop.js").Loop} loop What one goes straight to any step of it with. */
export function createSprong(loop) {
  const opties = loop.stappen.map(({ id, naam, minuten }, plek) =>
    create("option", { value: id, text: leidwoord("les-geven.stap", { nu: plek + 1, naam, minuten }) }),
  );
  const veld = create("select", {}, ...opties);
  veld.addEventListener("change", () => loop.goTo(veld.value));
  return {
    veld,
    show() {
      if (veld.value !== loop.stap.id) veld.value = loop.stap.id;
    },
  };
}
