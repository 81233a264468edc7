import { askKeuze } from "../../grond/venster/keuze.js";
import { beeldwoord } from "../../woorden/beeld.js";

/** One sheet is what most take along; the whole picture takes more. */
export async function printGroep() {
  const keuze = await askKeuze(beeldwoord("groep-blad.druk"), beeldwoord("groep-blad.druk_uitleg"), {
    blad: beeldwoord("groep-blad.druk_blad"),
    alles: beeldwoord("groep-blad.druk_alles"),
  });
  if (keuze !== null) printBlad(keuze === "blad");
}

/** @param {boolean} isAlleen Whether nothing comes behind it. */
export function printBlad(isAlleen) {
  const { classList } = document.documentElement;
  classList.toggle("alleen-blad", isAlleen);
  addEventListener("afterprint", () => classList.remove("alleen-blad"), { once: true });
  print();
}
