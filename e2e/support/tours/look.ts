// A tour leads through pages and their states; whoever takes it looks at each.
import { type Page, expect } from "@playwright/test";
import type { Post } from "../steps/account.ts";
import type { Visitor } from "../visitor.ts";
import { pageAt } from "./pages.ts";

/** Looks at the page as it is now. The name says which page in which state. */
export type Look = (name: string) => Promise<void>;

/** Where a tour begins. */
export interface Stage {
  at: Visitor;
  post: Post;
  look: Look;
  /** Somebody else, at a browser of their own. */
  another: () => Promise<Visitor>;
}

export type Tour = (stage: Stage) => Promise<void>;

/** Opens each address and looks at it. */
export async function lookAt(page: Page, look: Look, addresses: Record<string, string>): Promise<void> {
  for (const [name, address] of Object.entries(addresses)) {
    await page.goto(address);
    await look(name);
  }
}

/** Sends the form of each page as it is found: what is missing is said above it and at its field. */
export async function lookAtErrors(page: Page, look: Look, addresses: Record<string, string>): Promise<void> {
  for (const [name, address] of Object.entries(addresses)) {
    await page.goto(address);
    await page.locator("main form[method=post] button[type=submit]").last().click();
    await expect(page.getByRole("alert"), `${name} says what is missing`).toBeVisible();
    await look(`${name}-errors`);
  }
}

/** The same question wherever a code was sent: « Saisissez le code reçu ». */
const ASKS_FOR_CODE = /\/(code|confirm)$/;

/** Keeps which pages were seen at their own address, and what they are called. */
export class Seen {
  readonly pages = new Set<string>();
  private readonly titles = new Map<string, string>();
  private method = "GET";

  private constructor(private readonly page: Page) {
    page.on("request", (request) => {
      if (request.isNavigationRequest() && request.frame() === page.mainFrame()) this.method = request.method();
    });
  }

  /** The same look, and what it saw. */
  static by(page: Page, look: Look): [Look, Seen] {
    const seen = new Seen(page);
    return [
      async (name) => {
        await seen.note(name);
        await look(name);
      },
      seen,
    ];
  }

  private async note(name: string): Promise<void> {
    const { status, title } = await this.page.evaluate(() => {
      const [answer] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
      return { status: answer.responseStatus, title: document.title };
    });
    const path = pageAt(new URL(this.page.url()).pathname);
    if (!path || status !== 200 || this.method !== "GET") return;
    this.pages.add(path);
    if (ASKS_FOR_CODE.test(path)) return;
    const other = this.titles.get(title) ?? path;
    expect.soft(other, `${name} is called like another page, « ${title} »`).toBe(path);
    this.titles.set(title, path);
  }
}
