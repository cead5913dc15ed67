// « Assistant DSP »: designated in the portal, with all rights or with limits; the quick guide's « Viewing a third party's
// DSP as an assistant »; the access ends at once; a record is closed and opened again.
import { addDays, today } from "./support/dates.ts";
import { documentLink, fileOwnWishes } from "./support/steps/documents.ts";
import { OWN_WISHES } from "./support/files.ts";
import { type Post, signInAsKnown } from "./support/steps/account.ts";
import { closeRecord, reopenRecord } from "./support/steps/record.ts";
import { expect, test } from "./support/test.ts";

const HOLDER = "Marie Hoffmann";
const ASSISTANT = "Nadine Kayser";

test("viewing a third party's DSP as an assistant", async ({ demo, visitor }) => {
  const post: Post = { demo, desk: (await visitor("fr")).page };
  const granddaughter = await visitor("fr");
  const { page } = granddaughter;
  await signInAsKnown(granddaughter, "holder", demo.holder("Léa Thill"), post);

  await test.step("« Documents » shows whom one assists", async () => {
    await granddaughter.tab("tab-documents");
    await expect(granddaughter.heading("entrusted-assisting")).toBeVisible();
    await expect(page.getByRole("link", { name: "Suzanne Weyland" })).toBeVisible();
  });
  await test.step("a click on the name, confirmed", async () => {
    await page.getByRole("link", { name: "Jempi Schmit" }).click();
    await expect(granddaughter.heading("entrusted-open-title", { person: "Jempi Schmit" })).toBeVisible();
    await granddaughter.link("entrusted-open").click();
    await expect(page).toHaveTitle(/Jempi Schmit/);
  });
  await test.step("all the documents, and all the other features", async () => {
    await granddaughter.link("documentary-view").click();
    await expect(granddaughter.heading("my-documents")).toBeVisible();
    await expect(page.getByRole("region", { name: /Jempi Schmit/ })).toContainText("comme assistant DSP");
    for (const [tab, heading] of [["tab-stakeholders", "my-stakeholders"], ["tab-activities", "life-line"]]) {
      await granddaughter.tab(tab);
      await expect(granddaughter.heading(heading)).toBeVisible();
      await expect(page.getByRole("region", { name: /Jempi Schmit/ })).toBeVisible();
    }
    await granddaughter.tab("tab-record");
    await expect(granddaughter.heading("record-of", { person: "Jempi Schmit" })).toBeVisible();
    await expect(page.getByText(granddaughter.say("close-holder-only"))).toBeVisible();
  });
  await test.step("back to the own record, whose name is not mixed in", async () => {
    await granddaughter.link("caring-back").click();
    await expect(page).toHaveTitle(/^Synthèse – DSP$/);
  });
  await test.step("another record, with limits and another colour", async () => {
    const colour = () => page.evaluate(() => getComputedStyle(document.body).getPropertyValue("--tint"));
    await page.getByRole("link", { name: "Jempi Schmit" }).click();
    const first = await colour();
    await page.goto("/documents");
    await page.getByRole("link", { name: "Suzanne Weyland" }).click();
    expect(await colour()).not.toBe(first);
    await expect(granddaughter.heading("mandate-cannot-you")).toBeVisible();
    await granddaughter.link("entrusted-open").click();
    await expect(documentLink(page, "Bilan de soins")).toHaveCount(0);
    await expect(granddaughter.link("file-document")).toHaveCount(0);
  });
});

test("a limited assistant is designated, told, and removed at once", async ({ demo, visitor }) => {
  const post: Post = { demo, desk: (await visitor("fr")).page };
  const [holder, assistant] = [await visitor("fr"), await visitor("fr")];
  const designated = demo.holder(ASSISTANT);
  await signInAsKnown(holder, "holder", demo.holder(HOLDER), post);
  await fileOwnWishes(holder, "Mes volontés", OWN_WISHES);

  await test.step("who, within which limits, and everything once more", async () => {
    await holder.tab("tab-stakeholders");
    await holder.page.goto("/stakeholders/assistants");
    await holder.link("assistants-choose").click();
    await holder.field("assistants-number").fill(designated.login);
    await holder.field("assistants-scope-limited").check();
    await holder.button("continue").click();
    await holder.field("personal-data").check();
    await holder.field("mandate-until-question").fill(addDays(today(), 90));
    await holder.button("continue").click();
    await expect(holder.heading("mandate-can-they")).toBeVisible();
    await expect(holder.page.getByText(holder.say("mandate-manage-access"), { exact: true })).toBeVisible();
    await holder.button("assistants-designate").click();
    await holder.isTold("assistants-designated");
    await expect(holder.page.getByRole("listitem").filter({ hasText: ASSISTANT })).toBeVisible();
  });
  await test.step("the assistant hears of it and sees just that", async () => {
    const message = await demo.nextMessage(post.desk, designated.contact ?? "");
    expect(message.text).toContain(holder.say("notice-now-assisting"));
    await signInAsKnown(assistant, "holder", designated, post);
    await assistant.page.getByRole("link", { name: HOLDER }).click();
    await assistant.link("entrusted-open").click();
    await expect(documentLink(assistant.page, "Mes volontés")).toBeVisible();
    await expect(assistant.link("file-document")).toHaveCount(0);
  });
  await test.step("one tap, and the assistant gets nothing more", async () => {
    await holder.page.getByRole("button", { name: holder.say("stakeholder-withdraw-named", { person: ASSISTANT }) }).click();
    await holder.isTold("assistants-removed");
    const answer = await assistant.page.reload();
    expect(answer?.status()).toBe(404);
    await assistant.page.goto("/documents");
    await expect(assistant.page.getByRole("link", { name: HOLDER })).toHaveCount(0);
  });
});

test("a record is closed and opened again", async ({ demo, visitor }) => {
  const post: Post = { demo, desk: (await visitor("fr")).page };
  const holder = await visitor("fr");
  await signInAsKnown(holder, "holder", demo.holder(HOLDER), post);
  await closeRecord(holder);
  await holder.page.goto("/documents");
  await expect(holder.heading("reopen-own-title"), "no page is left but this one").toBeVisible();
  await holder.button("sign-out").click();
  await signInAsKnown(holder, "holder", demo.holder(HOLDER), post);
  await reopenRecord(holder);
  await expect(documentLink(holder.page, "Mes souhaits")).toBeVisible();
});
