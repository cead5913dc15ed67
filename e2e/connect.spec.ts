// docs/connect.md, run as it is written; then clients that others wrote, against the same sandbox.
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { REPOSITORY, Server } from "./support/program.ts";

const RUNNERS: Record<string, string[]> = {
  sh: ["bash", "-euo", "pipefail"],
  python: ["venv/bin/python"],
  js: ["node"],
};

test("a vendor connects as the documentation says, with clients of others", async () => {
  const folder = mkdtempSync(join(tmpdir(), "dsp-connect-"));
  const sandbox = await Server.sandbox(join(folder, "sandbox-data"));
  const runs = (language: string, text: string): string => {
    const script = join(folder, language === "js" ? "script.mjs" : "script");
    writeFileSync(script, text);
    const [program, ...options] = RUNNERS[language];
    return execFileSync(program, [...options, script], { cwd: folder, encoding: "utf8" });
  };
  const text = readFileSync(join(REPOSITORY, "docs", "connect.md"), "utf8");
  const parts = text.split(/^## /m).map((part) => ({ title: part.split("\n")[0], blocks: blocksOf(part) }));

  await test.step("with curl", () => {
    // One terminal: what a block sets, the next one uses.
    const shell = blocks(parts, "With curl").map((block) => block.text);
    expect(runs("sh", shell.join("\n"))).toContain("The same, byte for byte.");
  });
  await test.step("with Python", () => {
    const said = blocks(parts, "With Python").map((block) => runs(block.language, block.text));
    expect(said.join("")).toContain("finds nobody");
  });
  await test.step("with JavaScript", () => {
    const said = blocks(parts, "With JavaScript").map((block) => runs(block.language, block.text));
    expect(said.join("")).toContain("the latest: Hémogramme");
  });
  await test.step("with fhirclient, and every resource read by fhir.resources", () => {
    cpSync(join(REPOSITORY, "e2e", "clients"), folder, { recursive: true });
    runs("sh", "venv/bin/pip install --quiet --requirement requirements.txt");
    expect(execFileSync("venv/bin/python", ["read_back.py"], { cwd: folder, encoding: "utf8" })).toContain("read back");
  });
  await sandbox.stop();
  rmSync(folder, { recursive: true });
});

interface Block {
  language: string;
  text: string;
}

function blocksOf(part: string): Block[] {
  const found = part.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm);
  return [...found].map(([, language, text]) => ({ language, text }));
}

function blocks(parts: { title: string; blocks: Block[] }[], title: string): Block[] {
  const found = parts.find((part) => part.title === title)?.blocks ?? [];
  expect(found.length, `what is under « ${title} »`).toBeGreaterThan(0);
  return found;
}
