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
    const sentences = [...said(at, entry, entry.who), ...said(at, entry, entry.who + ANYTHING)];
    const reasons = [entry.reason, `${entry.reason}-yours`].filter((id) => at.words.has(id)).map((id) => at.say(id));
    const isMeant = (line: string) =>
      sentences.some((sentence) => sentence.test(line)) && reasons.some((reason) => line.includes(reason));
    const found = lines.filter(isMeant);
    expect(found, `${JSON.stringify(entry)} is not among:\n${lines.join("\n")}`).not.toEqual([]);
    const isRefused = entry.reason.startsWith("refusal-");
    expect(found.some((line) => line.includes(at.say("life-line-refused"))), found.join("\n")).toBe(isRefused);
    expect(found[0]).toMatch(/\d\d:\d\d:\d\d/);
  }
}

/** The sentence as it is said of others, and as it is said to whoever did it. */
function said(at: Visitor, { sentence, document, whom = ANYTHING }: Entry, person: string): RegExp[] {
  const named = document ? ANYTHING + document + ANYTHING : ANYTHING;
  const subjects = { no: at.say("subject", { person }), yes: at.say("subject-you") };
  return Object.entries(subjects).map(([you, subject]) =>
    at.words.pattern(sentence, { person, subject, you, document: named, whom }),
  );
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
