// What takes long to make and every process of a run needs: the first makes it, the others wait for that.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * @param {string} naam Under which it lies in the folder that the processes share; alone, a process makes its own.
 * @param {() => string} make When it throws, the next process tries again, and so says for itself what went wrong.
 * @returns {Promise<string>} What was made.
 */
export async function makeOnce(naam, make) {
  const werkplaats = process.env.CASUSKIJKER_WERKPLAATS;
  if (!werkplaats) return make();
  const [gemaakt, begonnen] = [join(werkplaats, naam), join(werkplaats, `${naam}.begonnen`)];
  while (!existsSync(gemaakt)) {
    if (begin(begonnen)) leave(gemaakt, begonnen, make);
    else await sleep(20);
  }
  return readFileSync(gemaakt, "utf8");
}

/** @param {string} begonnen @returns {boolean} Whether this process is the first; the folder is there just once. */
function begin(begonnen) {
  try {
    mkdirSync(begonnen);
    return true;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    return false;
  }
}

/** @param {string} gemaakt @param {string} begonnen @param {() => string} make */
function leave(gemaakt, begonnen, make) {
  try {
    writeFileSync(join(begonnen, "half"), make());
    renameSync(join(begonnen, "half"), gemaakt);
  } finally {
    rmSync(begonnen, { recursive: true });
  }
}
