// The FAQ on legal representatives and DSP assistants: each acts under the own name, in a record that is never mixed up.
import { NEW_PASSWORD, activate, signIn, signInAsKnown } from "./support/steps/account.ts";
import { documentLink, fileOwnWishes } from "./support/steps/documents.ts";
import { OWN_WISHES } from "./support/files.ts";
import { expectOnLifeLine } from "./support/steps/life-line.ts";
import { setLevel } from "./support/steps/sharing.ts";
import { expect, test } from "./support/test.ts";
import type { Visitor } from "./support/visitor.ts";

const TABS = { "tab-documents": "synthesis", "tab-stakeholders": "my-stakeholders", "tab-activities": "life-line" };

test("a legal representative looks after a child's record", async ({ demo, visitor }) => {
  const post = { demo, desk: (await visitor()).page };
  const mother = await visitor();
  const { page } = mother;
  const child = "Lina Kayser-Muller";
  await signInAsKnown(mother, "holder", demo.holder("Nadine Kayser"), post);
  const own = await tint(mother);

  await test.step("yourself and, if applicable, your legal representative", async () => {
    await mother.tab("tab-documents");
    await expect(mother.heading("entrusted-representing")).toBeVisible();
    await page.getByRole("link", { name: child }).click();
    await expect(page.getByText(mother.say("entrusted-explained-legal-representative"))).toBeVisible();
    await mother.link("entrusted-open").click();
    await expect(documentLink(page, "Allergie aux noisettes")).toBeVisible();
  });
  await test.step("whose record it is can be seen on each page, by name and by colour", async () => {
    for (const tab of Object.keys(TABS)) {
      await mother.tab(tab);
      const banner = page.getByRole("region", { name: new RegExp(child) });
      await expect(banner).toContainText(mother.say("caring-legal-representative"));
      await expect(page).toHaveTitle(new RegExp(child));
      expect(await tint(mother)).not.toBe(own);
    }
  });
  await test.step("what the representative did is on the child's life line, by name", () =>
    expectOnLifeLine(mother, [
      {
        sentence: "act-document-filed",
        who: mother.say("who-representative", { person: "Nadine Kayser" }),
        document: "Allergie aux noisettes",
        reason: "basis-legal-representative",
      },
    ]));
  await test.step("the representative decides as the holder would", async () => {
    await mother.tab("tab-stakeholders");
    await expect(mother.link("add-stakeholder")).toBeVisible();
    await mother.tab("tab-record");
    await expect(mother.link("close-title")).toBeVisible();
  });
});

test("an assistant has the same rights, and each act is named", async ({ demo, visitor }) => {
  const post = { demo, desk: (await visitor()).page };
  const [holder, assistant] = [await visitor("lb"), await visitor()];
  const [jempi, lea] = ["Jempi Schmit", "Léa Thill"];
  await signInAsKnown(holder, "holder", demo.holder(jempi), post);
  await signInAsKnown(assistant, "holder", demo.holder(lea), post);

  await test.step("from the own DSP's home page, with the own login", async () => {
    await assistant.tab("tab-documents");
    await assistant.page.getByRole("link", { name: jempi }).click();
    await assistant.link("entrusted-open").click();
    await documentLink(assistant.page, "Bilan cardiologique").click();
    await expect(assistant.page.getByRole("heading", { name: "Bilan cardiologique" })).toBeVisible();
    await fileOwnWishes(assistant, "Ce que grand-père souhaite", OWN_WISHES);
  });
  await test.step("you see when the assistant has accessed it and what has been carried out", async () => {
    const who = holder.say("who-assistant", { person: lea });
    await expectOnLifeLine(holder, [
      { sentence: "act-document-consulted", who, document: "Bilan cardiologique", reason: "basis-assistant" },
      { sentence: "act-document-filed", who, document: "Ce que grand-père souhaite", reason: "basis-assistant" },
    ]);
  });
  await test.step("a confidential document is visible to the assistant too; a private one is not", async () => {
    for (const level of ["confidential", "private"] as const) {
      await setLevel(holder, "Bilan cardiologique", level);
      await assistant.tab("tab-documents");
      await expect(documentLink(assistant.page, "Bilan cardiologique")).toHaveCount(level === "private" ? 0 : 1);
    }
  });
  await test.step("the assistant must have a DSP himself", async () => {
    await designate(holder, demo.holder("Paul Reding").login);
    await holder.isRefused(holder.say("assistants-no-own-record"));
  });
  await test.step("a health professional is an assistant as a private person only", async () => {
    await designate(holder, demo.professional("Claire Weber").login);
    await holder.isRefused(holder.say("invalid-matricule"));
  });
});

test("at eighteen the record passes into the own hands", async ({ demo, visitor }) => {
  const post = { demo, desk: (await visitor()).page };
  const [mother, child] = [await visitor(), await visitor()];
  const [nadine, lina] = [demo.holder("Nadine Kayser"), demo.holder("Lina Kayser-Muller")];
  await signInAsKnown(mother, "holder", nadine, post);
  await mother.page.getByRole("link", { name: lina.name }).click();
  await mother.link("entrusted-open").click();
  const record = mother.page.url();
  await demo.advanceDays(post.desk, daysUntilEighteen(lina.login));

  await test.step("the parent's access ends by itself", async () => {
    await signInAsKnown(mother, "holder", nadine, post);
    await mother.page.goto("/documents");
    await expect(mother.page.getByText(lina.name)).toHaveCount(0);
    const answer = await mother.page.goto(record);
    expect(answer?.status()).toBe(404);
  });
  await test.step("the child opens the own account, and finds what was filed", async () => {
    const email = "lina.kayser@example.lu";
    await activate(child, "holder", lina, email, post);
    await signIn(child, "holder", lina.login, NEW_PASSWORD, email, post);
    await expect(documentLink(child.page, "Allergie aux noisettes")).toBeVisible();
    await child.tab("tab-stakeholders");
    await expect(child.link("add-stakeholder")).toBeVisible();
  });
});

/** The social security number begins with the day of birth. */
function daysUntilEighteen(number: string): number {
  const [year, month, day] = [number.slice(0, 4), number.slice(4, 6), number.slice(6, 8)].map(Number);
  return Math.ceil((Date.UTC(year + 18, month - 1, day + 1) - Date.now()) / 86_400_000);
}

/** With all rights; a number that is none is answered at once, any other once everything was said again. */
async function designate(at: Visitor, number: string): Promise<void> {
  await at.page.goto("/stakeholders/assistants/new");
  await at.field("assistants-number").fill(number);
  await at.field("assistants-scope-full").check();
  await at.button("continue").click();
  await expect(at.button("assistants-designate").or(at.page.getByRole("alert"))).toBeVisible();
  if (await at.button("assistants-designate").isVisible()) await at.button("assistants-designate").click();
}

function tint(at: Visitor): Promise<string> {
  return at.page.evaluate(() => getComputedStyle(document.body).getPropertyValue("--tint"));
}
