// Before and after a run of all tests: a folder that its tests share, for what takes long to make.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export function globalSetup() {
  process.env.CASUSKIJKER_WERKPLAATS = mkdtempSync(join(tmpdir(), "casuskijker-"));
}

export function globalTeardown() {
  const werkplaats = process.env.CASUSKIJKER_WERKPLAATS;
  if (werkplaats) rmSync(werkplaats, { recursive: true });
}
