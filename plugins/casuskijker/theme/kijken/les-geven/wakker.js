/**
 * @param {AbortSignal} signal
 * @returns {(wanted: boolean) => void} Keeps the screen of this machine on as long as that is wanted, where a browser
 *   can; a window that was out of sight asks again.
 */
export function keepAwake(signal) {
  let wanted = false;
  /** @type {WakeLockSentinel | null} */
  let slot = null;
  const look = async () => {
    if (!wanted || document.visibilityState !== "visible") return release();
    if (slot && !slot.released) return;
    try {
      slot = (await navigator.wakeLock?.request("screen")) ?? null;
    } catch {
      // It may be refused, as on a battery that is almost empty: then the screen goes off as it would.
      slot = null;
    }
    if (!wanted) release();
  };
  const release = () => {
    void slot?.release();
    slot = null;
  };
  document.addEventListener("visibilitychange", () => void look(), { signal });
  signal.addEventListener("abort", () => {
    wanted = false;
    release();
  });
  return (wens) => {
    if (wens === wanted) return;
    wanted = wens;
    void look();
  };
}
