// The camera: what it sees is drawn, read and forgotten. Nothing of it is kept or sent.
import { create } from "../../grond/dom/dom.js";

/** Fine enough for a QR that is held before it, and small enough for a phone of some years ago. */
const BREEDTE = 720;
/** Between two frames: a camera that is read all the time makes a phone warm. */
const TUSSEN = 150;

/**
 * @param {HTMLVideoElement} video Where its owner sees what it sees.
 * @param {AbortSignal} signal At its end the camera is off.
 */
export async function openCamera(video, signal) {
  const stroom = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" }, audio: false });
  const stop = () => {
    for (const spoor of stroom.getTracks()) spoor.stop();
    video.srcObject = null;
  };
  // The window may be closed while the browser asks.
  if (signal.aborted) return stop();
  signal.addEventListener("abort", stop);
  video.srcObject = stroom;
  await video.play();
}

/**
 * Reads frame after frame until the camera is off.
 *
 * @param {HTMLVideoElement} video
 * @param {import("./lezer.js").Lezer} read
 * @param {{hear: (tekst: string) => void, signal: AbortSignal}} wens
 */
export async function readFrames(video, read, { hear, signal }) {
  const doek = create("canvas");
  while (!signal.aborted) {
    const beeld = draw(video, doek);
    const teksten = beeld ? await read(beeld) : [];
    if (!signal.aborted) teksten.forEach(hear);
    await new Promise((done) => setTimeout(done, TUSSEN));
  }
}

/**
 * @param {HTMLVideoElement} video
 * @param {HTMLCanvasElement} doek
 * @returns {ImageData | null} Null while nothing is seen yet.
 */
function draw(video, doek) {
  const { videoWidth, videoHeight } = video;
  const tekening = doek.getContext("2d", { willReadFrequently: true });
  if (!tekening || videoWidth === 0) return null;
  const maat = Math.min(1, BREEDTE / videoWidth);
  doek.width = Math.round(videoWidth * maat);
  doek.height = Math.round(videoHeight * maat);
  tekening.drawImage(video, 0, 0, doek.width, doek.height);
  return tekening.getImageData(0, 0, doek.width, doek.height);
}
