// What a holder asks to have put right, from the asking to the answer.
import { expect } from "@playwright/test";
import type { Visitor } from "../visitor.ts";

/** On the page of the request: the own words, and off it goes. */
export async function ask(at: Visitor, words: string): Promise<void> {
  await at.field("request-words").fill(words);
  await at.button("request-send").click();
  await at.isTold("request-made");
}

/** Under « Mes demandes »: how it was decided, and the words of whoever decided. */
export async function expectAnswer(at: Visitor, topic: string, state: string, words: string): Promise<void> {
  await at.page.goto("/requests");
  const card = at.page.getByRole("article").filter({ has: at.heading(topic) });
  await expect(card).toContainText(at.say(state));
  await expect(card).toContainText(words);
}
