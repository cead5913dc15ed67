// What a holder writes down, looks through and takes along, read by programs that know nothing of ours.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { signInAsKnown } from "./support/steps/account.ts";
import { test } from "./support/test.ts";
import type { Visitor } from "./support/visitor.ts";

test("wishes are written down, activities looked through, everything taken along", async ({ demo, visitor }, info) => {
  const post = { demo, desk: (await visitor()).page };
  const holder = await visitor();
  await signInAsKnown(holder, "holder", demo.holder("Marie Hoffmann"), post);
  await test.step("an advance directive", () => wish(holder, info.outputPath("directive.pdf")));
  await test.step("the life line in three forms", () => activities(holder, info.outputPath.bind(info)));
  await test.step("everything in one archive", () => everything(holder, info.outputPath("dsp.zip"), info.outputPath("dsp")));
});

async function wish(at: Visitor, path: string): Promise<void> {
  await at.page.goto("/wishes/advance-directive");
  await at.button("wish-save").click();
  await at.isRefused(at.say("wish-empty"));
  await at.page.getByRole("group", { name: at.say("wish-prolonging") }).getByLabel(at.say("wish-prolonging-no")).check();
  await at.field("wish-confidant").fill("Luc Hoffmann");
  await at.button("wish-save").click();
  await at.isTold("wish-filed");
  await at.page.getByRole("link", { name: "Directive anticipée" }).first().click();
  await save(at, () => at.link("document-download").click(), path);
  const text = execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" });
  expect(text).toContain("Luc Hoffmann");
  expect(text).toContain(at.say("wish-prolonging-no"));
}

async function activities(at: Visitor, path: (name: string) => string): Promise<void> {
  await at.page.goto("/activities");
  await at.page.getByText(at.say("life-line-look-for")).click();
  await at.field("look-for-words").fill("directive");
  await at.button("search").click();
  await expect(at.page.locator(".life-line__entry").first()).toContainText("Directive anticipée");
  await save(at, () => at.button("download-csv").click(), path("a.csv"));
  await save(at, () => at.button("download-fhir").click(), path("a.json"));
  await save(at, () => at.button("download-pdf").click(), path("a.pdf"));
  const rows = readFileSync(path("a.csv"), "utf8").trim().split("\r\n");
  expect(rows[0]).toContain(at.say("column-what"));
  expect(rows.slice(1).every((row) => row.includes("Directive anticipée"))).toBe(true);
  const bundle = JSON.parse(readFileSync(path("a.json"), "utf8"));
  expect(bundle.entry).toHaveLength(rows.length - 1);
  expect(bundle.entry[0].resource.resourceType).toBe("AuditEvent");
  expect(execFileSync("pdftotext", [path("a.pdf"), "-"], { encoding: "utf8" })).toContain("Directive anticipée");
}

async function everything(at: Visitor, archive: string, folder: string): Promise<void> {
  await at.page.goto("/record/export");
  await save(at, () => at.button("export-download").click(), archive);
  execFileSync("python3", ["-m", "zipfile", "-e", archive, folder]);
  const [form, ...lines] = readFileSync(join(folder, "MANIFEST.txt"), "utf8").split("\n\n")[0].split("\n");
  expect(form).toBe("dsp-export v1");
  expect(lines.length).toBeGreaterThan(5);
  for (const line of lines) {
    const [hash, file] = line.split("  ");
    expect(createHash("sha256").update(readFileSync(join(folder, file))).digest("hex"), file).toBe(hash);
  }
  expect(readFileSync(join(folder, "index.html"), "utf8")).toContain("Directive anticipée");
}

async function save(at: Visitor, ask: () => Promise<void>, path: string): Promise<void> {
  const coming = at.page.waitForEvent("download");
  await ask();
  await (await coming).saveAs(path);
}
