// Before all journeys: one demo is set up and stopped again. Each journey works on a copy of its folder.
// `DSP_COUNTRY` may name the folder of a demo that is there already.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Server } from "./program.ts";

export default async function setUp(): Promise<(() => void) | undefined> {
  if (process.env.DSP_COUNTRY) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "dsp-country-"));
  const data = join(folder, "data");
  const demo = await Server.demo(data);
  await demo.stop();
  process.env.DSP_COUNTRY = data;
  return () => rmSync(folder, { recursive: true, force: true });
}
