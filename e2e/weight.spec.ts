// What a first visit to a page costs on a slow phone, and that nothing moves while it arrives.
import type { CDPSession, Page } from "@playwright/test";
import { signInAsKnown } from "./support/steps/account.ts";
import { expect, test } from "./support/test.ts";
import { HOLDER_PAGES } from "./support/tours/holder.ts";
import { PROFESSIONAL_PAGES } from "./support/tours/professional.ts";

const LIMIT = 100_000;
const PUBLIC = { "welcome": "/", "sign-in": "/sign-in", "activation": "/activation/identify", "accessibility": "/accessibility" };

test("every page weighs less than 100 KB and holds still", async ({ demo, visitor }) => {
  const post = { demo, desk: (await visitor()).page };
  const holder = await visitor();
  await expectLight(holder.page, PUBLIC);
  await signInAsKnown(holder, "holder", demo.holder("Marie Hoffmann"), post);
  await expectLight(holder.page, { ...HOLDER_PAGES, "file": "/documents/new/holder-expression" });
  const professional = await visitor();
  await signInAsKnown(professional, "professional", demo.professional("Claire Weber"), post);
  await expectLight(professional.page, PROFESSIONAL_PAGES);
});

async function expectLight(page: Page, addresses: Record<string, string>): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 });
  const devtools = await asOnAFirstVisit(page);
  let bytes = 0;
  devtools.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
  for (const [name, address] of Object.entries(addresses)) {
    bytes = 0;
    await page.goto(address, { waitUntil: "networkidle" });
    expect.soft(bytes, `${name} weighs something`).toBeGreaterThan(10_000);
    expect.soft(bytes, `${name} weighs`).toBeLessThan(LIMIT);
    expect.soft(await shifted(page), `${name} moves`).toBe(0);
  }
  await devtools.detach();
}

/** Nothing is kept from before, and the network is one of a phone in a valley. */
async function asOnAFirstVisit(page: Page): Promise<CDPSession> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.setCacheDisabled", { cacheDisabled: true });
  await devtools.send("Network.setBypassServiceWorker", { bypass: true });
  const kilobyte = 1000;
  const throughput = 200 * kilobyte;
  await devtools.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 80,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  return devtools;
}

/** Cumulative layout shift since the page began. */
function shifted(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const add = (entries: PerformanceEntryList) => {
          for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value;
        };
        const observer = new PerformanceObserver((list) => add(list.getEntries()));
        observer.observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() => setTimeout(() => (add(observer.takeRecords()), resolve(sum)), 100));
      }),
  );
}
