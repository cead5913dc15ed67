// The FAQ on levels, hiding, the referring doctor, blocking and objecting: what the holder decides, seen by each of them.
import { block, openKnownDossier } from "./support/steps/access.ts";
import { signInAsKnown } from "./support/steps/account.ts";
import { documentLink } from "./support/steps/documents.ts";
import { closeRecord, reopenRecord } from "./support/steps/record.ts";
import { type Reader, decideAbout, expectClosed, expectSeen, hideFrom, setLevel } from "./support/steps/sharing.ts";
import { expect, test } from "./support/test.ts";
import type { Visitor } from "./support/visitor.ts";

const MARIE = "Marie Hoffmann";
const REPORT = "Avis cardiologique";

interface Readers {
  /** Has the presence code. */
  visitor: Reader;
  /** In the circle of trust. */
  trusted: Reader;
  referring: Reader;
  author: Reader;
}

test("the holder decides who sees a document", async ({ demo, visitor }) => {
  const post = { demo, desk: (await visitor()).page };
  const holder = await visitor();
  const reader = async (name: string): Promise<Reader> => {
    const at = await visitor();
    await signInAsKnown(at, "professional", demo.professional(name), post);
    await openKnownDossier(at, MARIE);
    return { at, record: at.page.url() };
  };
  const readers: Readers = {
    visitor: await reader("Tom Wagner"),
    trusted: await reader("Claire Weber"),
    referring: await reader("Anne Steichen"),
    author: await reader("Marc Weis"),
  };
  await signInAsKnown(holder, "holder", demo.holder(MARIE), post);
  await documentLink(holder.page, REPORT).click();
  await expect(holder.page.getByRole("heading", { name: REPORT })).toBeVisible();
  const address = new URL(holder.page.url()).pathname.split("/").at(-1) ?? "";
  const expectReaders = async (...these: (keyof Readers)[]) => {
    for (const [name, one] of Object.entries(readers)) {
      await test.step(name, () => expectSeen(one, REPORT, address, these.includes(name as keyof Readers)));
    }
  };

  await test.step("you alone have access, and those to whom you have decided to give access rights", () =>
    expectReaders("visitor", "trusted", "referring", "author"));
  await test.step("confidential: the patient, the assistant, the referring doctor, the circle of trust", async () => {
    await setLevel(holder, REPORT, "confidential", () => expectShutOut(holder, "Tom Wagner"));
    await expectReaders("trusted", "referring", "author");
  });
  await test.step("private: the patient and the author only", async () => {
    await setLevel(holder, REPORT, "private", () => expectShutOut(holder, "Claire Weber"));
    await expectReaders("author");
    await setLevel(holder, REPORT, "normal");
  });
  await test.step("you can also hide certain shared documents", async () => {
    await hideFrom(holder, REPORT, "Claire Weber");
    await expectReaders("visitor", "referring", "author");
    await holder.page.getByRole("button", { name: holder.say("show-again-named", { person: "Claire Weber" }) }).click();
    await expectReaders("visitor", "trusted", "referring", "author");
  });
  await test.step("the referring doctor is granted access automatically, and cannot be blacklisted", () =>
    referringDoctor(holder));
  await test.step("a blocked professional keeps the documents he filed, but only those", async () => {
    await block(holder, "Marc Weis");
    await expectReaders("visitor", "trusted", "referring", "author");
    await expect(documentLink(readers.author.at.page, "Résumé patient")).toHaveCount(0);
    await expect(readers.author.at.page.getByText(holder.say("professional-authored-only"))).toBeVisible();
  });
  await test.step("you may object to sharing a single consultation", async () => {
    await objectToday(holder, "Claire Weber");
    await expectReaders("visitor", "referring", "author");
    await expect(holder.heading("objections")).toBeVisible();
    await holder.page
      .getByRole("button", { name: holder.say("objection-withdraw-named", { person: "Claire Weber" }) })
      .click();
    await expectReaders("visitor", "trusted", "referring", "author");
  });
  await test.step("of a closed record nobody sees anything, until it is opened again", async () => {
    await closeRecord(holder);
    for (const one of Object.values(readers)) await expectClosed(one);
    await reopenRecord(holder);
    await expectReaders("visitor", "trusted", "referring", "author");
  });
});

/** Before a level is saved, the page names who will no longer see the document. */
async function expectShutOut(at: Visitor, name: string): Promise<void> {
  await expect(at.heading("effect-shut-out")).toBeVisible();
  await expect(at.page.getByRole("listitem").filter({ hasText: name })).toBeVisible();
  await expect(at.page.getByText(at.say("hiding-risk"))).toBeVisible();
}

async function referringDoctor(at: Visitor): Promise<void> {
  const person = "Anne Steichen";
  await at.tab("tab-stakeholders");
  const row = at.page.getByRole("listitem").filter({ hasText: person });
  await expect(at.heading("provision-referring-doctor")).toBeVisible();
  await expect(row).toBeVisible();
  await expect(row.getByRole("button")).toHaveCount(0);
  await at.link("blocked-section").click();
  await at.link("block-add").click();
  await at.field("stakeholder-search").fill("Steichen");
  await at.button("search").click();
  await at.page.getByRole("link", { name: `${at.say("stakeholder-choose")} ${person}` }).click();
  await expect(at.page.getByText(at.say("cannot-is-referring-doctor", { person }))).toBeVisible();
  await expect(at.button("block-confirm")).toHaveCount(0);
  await decideAbout(at, REPORT, "access");
  await expect(at.page.getByRole("listitem").filter({ hasText: person })).toContainText(at.say("basis-referring-doctor"));
}

async function objectToday(at: Visitor, person: string): Promise<void> {
  await at.tab("tab-stakeholders");
  await at.link("objection-add").click();
  await at.field("stakeholder-search").fill(person.split(" ").at(-1) ?? "");
  await at.button("search").click();
  await at.page.getByRole("link", { name: `${at.say("stakeholder-choose")} ${person}` }).click();
  await expect(at.heading("objection-title", { person })).toBeVisible();
  await at.button("objection-submit").click();
  await at.isTold("objection-done", { person });
}
