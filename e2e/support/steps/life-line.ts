// What the life line must say.
import { expect } from "@playwright/test";
import type { Visitor } from "../visitor.ts";
import { ANYTHING } from "../words.ts";

/** One entry: what was done, by whom, on what basis or why not. */
export interface Entry {
  /** The id of the sentence. */
  sentence: string;
  /** A part of who did it. */
  who: string;
  document?: string;
  whom?: string;
  /** The id of the reason. */
  reason: string;
}

/** All of them are on the life line, however many pages it has. */
export async function expectOnLifeLine(at: Visitor, entries: Entry[]): Promise<void> {
  const lines = await wholeLifeLine(at);
  for (const entry of entries) {
    const { document = ANYTHING, whom = ANYTHING } = entry;
    const sentence = at.words.pattern(entry.sentence, { person: entry.who + ANYTHING, document, whom });
    const loose = at.words.pattern(entry.sentence, { person: entry.who, document, whom });
    const reason = at.say(entry.reason);
    const found = lines.filter((line) => (sentence.test(line) || loose.test(line)) && line.includes(reason));
    expect(found, `${JSON.stringify(entry)} is not among:\n${lines.join("\n")}`).not.toEqual([]);
    const isRefused = entry.reason.startsWith("refusal-");
    expect(found.some((line) => line.includes(at.say("life-line-refused"))), found.join("\n")).toBe(isRefused);
    expect(found[0]).toMatch(/\d\d:\d\d:\d\d/);
  }
}

async function wholeLifeLine(at: Visitor): Promise<string[]> {
  await at.tab("tab-activities");
  await expect(at.heading("life-line")).toBeVisible();
  const lines: string[] = [];
  for (;;) {
    lines.push(...(await at.page.locator(".life-line__entry").allInnerTexts()));
    const older = at.link("life-line-older");
    if ((await older.count()) === 0) return lines;
    const address = at.page.url();
    await older.click();
    await at.page.waitForURL((url) => url.href !== address);
  }
}
