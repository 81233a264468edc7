import { laad } from "../../grond/laden/laden.js";

/**
 * Learns what to do with a file once one comes into the window: it is not yet let go of, so there is time.
 *
 * @param {(file: File) => void} take Gets every file that is dropped.
 * @param {Element} bij What it is said behind when that does not come.
 * @param {AbortSignal} signal
 */
export function expectSlepen(take, bij, signal) {
  const learn = () =>
    void laad(
      () => import("./slepen.js"),
      bij,
      ({ watchSlepen }) => watchSlepen(take, signal),
    );
  addEventListener("dragenter", learn, { once: true, signal });
}
