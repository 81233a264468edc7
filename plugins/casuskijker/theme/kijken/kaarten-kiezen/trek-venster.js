import { create, createButton, setText } from "../../grond/dom/dom.js";
import { openVenster } from "../../grond/venster/venster.js";
import { Trekstapel } from "../../kern/kaartkeuze/trekstapel.js";
import { kaartenwoord } from "../../woorden/kaarten.js";

/** What of a card is shown, from above. */
const DELEN = ".speelkaart__kop, .speelkaart__vraag, .speelkaart__bron";

/**
 * Shows one card at a time, each once, as large as a phone that lies on the table can.
 *
 * @param {string} naam Of the deck.
 * @param {readonly HTMLElement[]} kaarten
 */
export function openTrekken(naam, kaarten) {
  const stapel = new Trekstapel(kaarten);
  // Who listens, hears the new card.
  const beeld = create("div", { class: "trek__kaart", role: "status" });
  const over = create("p", { class: "duiding" });
  const knop = createButton("", () => show(), { class: "knop" });
  const show = () => {
    if (stapel.over === 0) stapel.shuffle();
    const kaart = stapel.draw();
    beeld.replaceChildren(...[...(kaart?.querySelectorAll(DELEN) ?? [])].map((deel) => deel.cloneNode(true)));
    setText(over, kaartenwoord("kaarten-kiezen.over", { aantal: stapel.over }));
    setText(knop, kaartenwoord(stapel.over ? "kaarten-kiezen.volgende" : "kaarten-kiezen.schud"));
  };
  void openVenster(naam, () => [beeld, over, create("p", { class: "knoppen" }, knop)], { soort: "trek" });
  show();
  knop.focus();
}
