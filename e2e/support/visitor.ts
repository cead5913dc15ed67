// A person at a browser of their own. Whatever the browser complains about is kept.
import { type Browser, type BrowserContext, type BrowserContextOptions, type Page, expect } from "@playwright/test";
import { Words, type Language } from "./words.ts";

export class Visitor {
  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly words: Words,
    private readonly complaints: string[],
  ) {}

  static async at(browser: Browser, url: string, language: Language, options: BrowserContextOptions = {}): Promise<Visitor> {
    return Visitor.over(await browser.newContext({ baseURL: url, locale: `${language}-LU`, ...options }), language);
  }

  /** Somebody in a context that is there already. */
  static async over(context: BrowserContext, language: Language): Promise<Visitor> {
    const complaints: string[] = [];
    context.on("console", (message) => {
      if (message.type() !== "error" && message.type() !== "warning") return;
      // An answer such as 404 or 422 is one of the portal's own pages; for anything a page loads it is a fault.
      const isAnswer = message.text().startsWith("Failed to load resource") && !message.location().url.includes("/assets/");
      if (!isAnswer) complaints.push(`${message.location().url}: ${message.text()}`);
    });
    context.on("weberror", (error) => complaints.push(String(error.error())));
    return new Visitor(context, await context.newPage(), new Words(language), complaints);
  }

  say(id: string, values?: Parameters<Words["say"]>[1]): string {
    return this.words.say(id, values);
  }

  link(id: string) {
    return this.page.getByRole("link", { name: this.say(id), exact: true });
  }

  button(id: string) {
    return this.page.getByRole("button", { name: this.say(id), exact: true });
  }

  field(id: string) {
    return this.page.getByLabel(this.say(id), { exact: true });
  }

  heading(id: string, values?: Parameters<Words["say"]>[1]) {
    return this.page.getByRole("heading", { name: this.say(id, values), exact: true });
  }

  /** Opens a tab of the portal. */
  async tab(id: string): Promise<void> {
    const tabs = this.page.getByRole("navigation", { name: this.say("main-navigation") });
    await tabs.getByRole("link", { name: this.say(id), exact: true }).click();
  }

  /** The page says that something was done. */
  async isTold(id: string, values?: Parameters<Words["say"]>[1]): Promise<void> {
    await expect(this.page.getByRole("status")).toContainText([this.say(id, values)]);
  }

  /** The form came back with this error. */
  async isRefused(pattern: string | RegExp): Promise<void> {
    await expect(this.page.getByRole("alert")).toContainText(pattern);
  }

  /** Nothing in the browser's console: no script error, no breach of the content security policy. */
  expectNoComplaints(): void {
    expect(this.complaints).toEqual([]);
  }

  async leave(): Promise<void> {
    await this.context.close();
  }
}

/** From now on the pages are in this language, until another is chosen or somebody signs in who speaks another. */
export async function inLanguage({ context }: Visitor, language: Language, url: string): Promise<void> {
  await context.addCookies([{ name: "dsp-language", value: language, url }]);
}
