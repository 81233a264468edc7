import { askKeuze } from "../../grond/venster/keuze.js";
import { samenwoord } from "../../woorden/samen.js";

/** One sheet is what most take along; the whole picture takes more. */
export async function printGroep() {
  const keuze = await askKeuze(samenwoord("groep-blad.druk"), samenwoord("groep-blad.druk_uitleg"), {
    blad: samenwoord("groep-blad.druk_blad"),
    alles: samenwoord("groep-blad.druk_alles"),
  });
  if (keuze === null) return;
  const { classList } = document.documentElement;
  classList.toggle("alleen-blad", keuze === "blad");
  addEventListener("afterprint", () => classList.remove("alleen-blad"), { once: true });
  print();
}
