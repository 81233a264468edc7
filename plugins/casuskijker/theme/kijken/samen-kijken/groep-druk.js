import { askKeuze } from "../../grond/venster/keuze.js";
import { beeldwoord } from "../../woorden/beeld.js";

/** One sheet is what most take along; the whole picture takes more. */
export async function printGroep() {
  const keuze = await askKeuze(beeldwoord("groep-blad.druk"), beeldwoord("groep-blad.druk_uitleg"), {
    blad: beeldwoord("groep-blad.druk_blad"),
    alles: beeldwoord("groep-blad.druk_alles"),
  });
  if (keuze === null) return;
  const { classList } = document.documentElement;
  classList.toggle("alleen-blad", keuze === "blad");
  addEventListener("afterprint", () => classList.remove("alleen-blad"), { once: true });
  print();
}
