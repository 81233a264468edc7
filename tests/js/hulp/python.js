// What Python makes and the browser reads: the other half of a contract, made anew for every run.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const PROJECT = fileURLToPath(new URL("../../../", import.meta.url));
/** As `make` sets it up, here and on Windows; or else the one that the reader has turned on. */
const PYTHON = [`${PROJECT}.venv/bin/python`, `${PROJECT}.venv/Scripts/python.exe`].find(existsSync) ?? "python";
const MEGABYTES = 200;

/**
 * @param {string[]} opdracht What `python -m tests.js.hulp.maak` is to make.
 * @param {string} [invoer] What it reads.
 * @returns {string} What it printed.
 */
export function makeWithPython(opdracht, invoer = "") {
  return runPython(["-m", "tests.js.hulp.maak", ...opdracht], invoer);
}

/**
 * @param {string[]} opdracht
 * @param {string} invoer
 * @returns {any} What a script made of it that reads none of our modules, and so begins at once.
 */
function spoil(opdracht, invoer) {
  return JSON.parse(runPython(["-m", "tests.js.hulp.beschadig", ...opdracht], invoer));
}

/** @param {string[]} opdracht @param {string} invoer @returns {string} What it printed. */
function runPython(opdracht, invoer) {
  return execFileSync(PYTHON, opdracht, {
    cwd: PROJECT,
    input: invoer,
    encoding: "utf8",
    env: { ...process.env, PYTHONUTF8: "1" },
    maxBuffer: MEGABYTES * 2 ** 20,
  });
}

/**
 * @typedef {{naam: string, soort: string, tekst: string}} Variant
 *
 * @param {string} goed A text that is right.
 * @returns {Variant[]} Its hostile versions, without the largest.
 */
export function makeVijandig(goed) {
  return spoil(["varianten"], goed);
}

/**
 * @param {string} goed
 * @param {number} aantal
 * @returns {string[]} So many versions with random damage: always the same.
 */
export function damage(goed, aantal) {
  return spoil(["beschadigd", String(aantal)], goed);
}
