// What a first visit to a page costs on a slow phone, and that nothing moves while it arrives.
import type { CDPSession, Page } from "@playwright/test";
import { signInAsKnown } from "./support/steps/account.ts";
import { expect, test } from "./support/test.ts";
import { HOLDER_PAGES, MAIN_PAGES, valuesOfMarie } from "./support/tours/holder.ts";
import { type Values, addresses } from "./support/tours/pages.ts";
import { PROFESSIONAL_PAGES, valuesOfClaire } from "./support/tours/professional.ts";
import { PUBLIC_PAGES } from "./support/tours/public.ts";

const LIMIT = 100_000;
/** Watched as they arrive slowly. */
const SLOWLY = ["/", "/sign-in", "/activation/identify", "/accessibility", ...MAIN_PAGES, "/documents/new/{kind}", "/professional"];

test("every page weighs less than 100 KB and holds still", async ({ demo, visitor }) => {
  const post = { demo, desk: (await visitor()).page };
  const [holder, professional] = [await visitor(), await visitor()];
  await expectLight(holder.page, PUBLIC_PAGES, {});
  await signInAsKnown(holder, "holder", demo.holder("Marie Hoffmann"), post);
  await expectLight(holder.page, HOLDER_PAGES, await valuesOfMarie(holder));
  await signInAsKnown(professional, "professional", demo.professional("Claire Weber"), post);
  await expectLight(professional.page, PROFESSIONAL_PAGES, await valuesOfClaire(professional, holder));
});

async function expectLight(page: Page, paths: string[], values: Values): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 });
  const devtools = await asOnAFirstVisit(page);
  let bytes = 0;
  devtools.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
  for (const isSlow of [true, false]) {
    await throttle(devtools, isSlow);
    const these = paths.filter((path) => SLOWLY.includes(path) === isSlow);
    for (const [name, address] of Object.entries(addresses(these, values))) {
      bytes = 0;
      await page.goto(address, { waitUntil: isSlow ? "networkidle" : "load" });
      expect.soft(await shifted(page), `${name} moves`).toBe(0);
      expect.soft(bytes, `${name} weighs something`).toBeGreaterThan(10_000);
      expect.soft(bytes, `${name} weighs`).toBeLessThan(LIMIT);
    }
  }
  await devtools.detach();
}

/** Nothing is kept from before. */
async function asOnAFirstVisit(page: Page): Promise<CDPSession> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.setCacheDisabled", { cacheDisabled: true });
  await devtools.send("Network.setBypassServiceWorker", { bypass: true });
  return devtools;
}

/** The network of a phone in a valley. */
async function throttle(devtools: CDPSession, isSlow: boolean): Promise<void> {
  const throughput = isSlow ? 200_000 : -1;
  await devtools.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: isSlow ? 80 : 0,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
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
