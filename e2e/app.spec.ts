// The portal as an app: it can be installed, says so where there is no connection, and keeps nothing but its shell.
import type { Page } from "@playwright/test";
import { signInAsKnown } from "./support/steps/account.ts";
import { documentLink } from "./support/steps/documents.ts";
import { expect, test } from "./support/test.ts";
import { HOLDER_PAGES } from "./support/tours/holder.ts";
import { Words } from "./support/words.ts";

const SHELL = /^\/assets\/[\w-]+\.(css|js|svg|woff2)$/;

test("the portal can be installed, in the reader's language", async ({ demo, visitor }) => {
  const at = await visitor("de");
  await at.page.goto("/");
  await workerIn(at.page, "de");
  const devtools = await at.context.newCDPSession(at.page);
  const { installabilityErrors } = await devtools.send("Page.getInstallabilityErrors");
  // A context of a test is a private window; nothing else may stand in the way.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);
  const address = (await at.page.locator("link[rel=manifest]").getAttribute("href")) ?? "";
  const answer = await at.page.request.get(address);
  expect(answer.headers()["content-type"]).toBe("application/manifest+json");
  const manifest = await answer.json();
  expect(manifest).toMatchObject({ lang: "de", id: "/", start_url: "/", scope: "/", display: "standalone" });
  expect(manifest.name).toContain(at.say("app-name"));
  for (const { src, sizes } of manifest.icons) {
    const icon = await (await at.page.request.get(`${demo.url}${src}`)).body();
    // Width and height stand in the head of a PNG file.
    expect(`${icon.readUInt32BE(16)}x${icon.readUInt32BE(20)}`, src).toBe(sizes);
  }
});

test("nothing but the shell is kept on the device", async ({ demo, visitor }) => {
  const post = { demo, desk: (await visitor()).page };
  const at = await visitor();
  const { page } = at;
  await page.goto("/");
  await workerIn(page, "fr");
  await signInAsKnown(at, "holder", demo.holder("Marie Hoffmann"), post);
  for (const address of Object.values(HOLDER_PAGES)) await page.goto(address);
  await page.goto("/documents");
  await documentLink(page, "Avis cardiologique").click();
  await expect(page.getByRole("heading", { name: "Avis cardiologique" })).toBeVisible();
  await expectShellOnly(page);

  await at.context.setOffline(true);
  await page.goto("/activities");
  await expect(at.heading("offline-title")).toBeVisible();
  await expect(page.getByText("Marie Hoffmann")).toHaveCount(0);
  await at.context.setOffline(false);
  await at.link("offline-again").click();
  await expect(at.heading("life-line")).toBeVisible();

  await at.tab("tab-account");
  const answered = page.waitForResponse((answer) => answer.url().endsWith("/sign-out"));
  await at.button("sign-out").click();
  expect((await (await answered).allHeaders())["clear-site-data"]).toBe('"cache"');
  await at.isTold("signed-out");
  await page.goBack();
  await expect(at.heading("sign-in-title")).toBeVisible();
  await expectShellOnly(page);
});

test("another language brings the page for no connection in it", async ({ visitor }) => {
  const at = await visitor();
  await at.page.goto("/");
  await workerIn(at.page, "fr");
  await at.page.locator(".language-menu summary").click();
  await at.page.getByRole("button", { name: "Português" }).click();
  await workerIn(at.page, "pt");
  await at.context.setOffline(true);
  await at.page.goto("/terms");
  await expect(at.page.getByRole("heading", { name: new Words("pt").say("offline-title") })).toBeVisible();
});

/** Waits until the worker for this language looks after the page. */
async function workerIn(page: Page, language: string): Promise<void> {
  const controller = () => page.evaluate(() => navigator.serviceWorker.controller?.scriptURL);
  await expect.poll(controller).toMatch(new RegExp(`/service-worker\\.js\\?language=${language}$`));
}

async function expectShellOnly(page: Page): Promise<void> {
  const kept = await page.evaluate(async () => {
    const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = (await Promise.all(caches_.map((cache) => cache.keys()))).flat();
    return requests.map(({ url }) => url.slice(location.origin.length));
  });
  expect(kept).toContain("/offline?language=fr");
  expect(kept.filter((address) => SHELL.test(address)).length).toBeGreaterThan(3);
  expect(kept.filter((address) => !SHELL.test(address) && address !== "/offline?language=fr")).toEqual([]);
}
