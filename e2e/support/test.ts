// The fixtures of all journeys: a demo, and people at browsers.
import { type BrowserContextOptions, test as base } from "@playwright/test";
import { Demo } from "./demo.ts";
import { Visitor } from "./visitor.ts";
import type { Language } from "./words.ts";

export { expect } from "@playwright/test";

interface Fixtures {
  /** A demo nobody else uses. */
  demo: Demo;
  /** Somebody who comes to the demo with a browser of their own. */
  visitor: (language?: Language, options?: BrowserContextOptions) => Promise<Visitor>;
}

export const test = base.extend<Fixtures>({
  demo: async ({}, use) => {
    const demo = await Demo.open();
    await use(demo);
    await demo.close();
  },
  visitor: async ({ browser, demo }, use) => {
    const visitors: Visitor[] = [];
    await use(async (language = "fr", options) => {
      const visitor = await Visitor.at(browser, demo.url, language, options);
      visitors.push(visitor);
      return visitor;
    });
    for (const visitor of visitors) {
      await visitor.leave();
      visitor.expectNoComplaints();
    }
  },
});
