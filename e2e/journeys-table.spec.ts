// docs/journeys.md names a journey or a test for each statement: each of them is there. No browser.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { REPOSITORY } from "./support/program.ts";

test("each statement's journey is there", () => {
  const table = readFileSync(join(REPOSITORY, "docs", "journeys.md"), "utf8");
  const [shown, below] = table.split("## What no page shows");
  const named = (text: string) => [...text.matchAll(/^\|.*\|(.*)\|$/gm)].flatMap(([, cell]) => [...cell.matchAll(/`([\w-]+)`/g)]);
  const files = [
    ...named(shown).map(([, name]) => join("e2e", `${name}.spec.ts`)),
    ...named(below).map(([, name]) => join("crates", "services", "tests", "acts", `${name}.rs`)),
  ];
  expect(files.length).toBeGreaterThan(60);
  expect(files.filter((file) => !existsSync(join(REPOSITORY, file)))).toEqual([]);
});
