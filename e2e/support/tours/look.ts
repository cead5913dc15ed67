// A tour leads through pages and their states; whoever takes it looks at each.
import type { Page } from "@playwright/test";
import type { Post } from "../steps/account.ts";
import type { Visitor } from "../visitor.ts";

/** Looks at the page as it is now. The name says which page in which state. */
export type Look = (name: string) => Promise<void>;

export type Tour = (at: Visitor, post: Post, look: Look) => Promise<void>;

/** Opens each address and looks at it. */
export async function lookAt(page: Page, look: Look, addresses: Record<string, string>): Promise<void> {
  for (const [name, address] of Object.entries(addresses)) {
    await page.goto(address);
    await look(name);
  }
}
