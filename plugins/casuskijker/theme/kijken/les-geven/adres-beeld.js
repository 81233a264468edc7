// Where a room goes now: the address, large, with what a camera reads beside it.
import { create } from "../../grond/dom/dom.js";
import { laad } from "../../grond/laden/laden.js";

const loadQr = () => import("../qr-code/qr-beeld.js");

/**
 * @param {Element} adres Of the les, where it is served now: beside it comes what a camera reads.
 * @param {() => void} drawn
 */
export function drawQr(adres, drawn) {
  const link = adres.querySelector("a");
  if (!link) return;
  const { host, pathname, href } = new URL(link.href);
  link.textContent = host + pathname;
  const qr = create("div", { class: "scherm__qr" });
  adres.prepend(qr);
  void laad(loadQr, adres, ({ createQrs }) => {
    qr.replaceChildren(...createQrs([href]));
    drawn();
  });
}
