// Who reads a QR: the browser by itself where it can, or else a script that is fetched then. The frame goes no further.

/**
 * @typedef {(beeld: ImageData) => Promise<string[]>} Lezer What every QR that is seen holds.
 * @typedef {{detect: (beeld: ImageData) => Promise<{rawValue: string}[]>}} Detector
 * @typedef {{getSupportedFormats: () => Promise<string[]>, new (wens: {formats: string[]}): Detector}} Detectors
 */

const loadScript = () => import("./qr-lezer.js");

/** @returns {Promise<Lezer>} */
export async function chooseLezer() {
  const { BarcodeDetector } = /** @type {{BarcodeDetector?: Detectors}} */ (globalThis);
  // Some have the name and read nothing.
  if ((await BarcodeDetector?.getSupportedFormats())?.includes("qr_code") && BarcodeDetector) {
    const detector = new BarcodeDetector({ formats: ["qr_code"] });
    return async (beeld) => (await detector.detect(beeld)).map(({ rawValue }) => rawValue);
  }
  const { readBeeld } = await loadScript();
  return async (beeld) => [readBeeld(beeld)].flatMap((tekst) => tekst ?? []);
}
