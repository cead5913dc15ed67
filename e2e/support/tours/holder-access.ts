// Who may see a holder's record: given, taken away, limited, for one visit or for good; and the record closed.
import { expect } from "@playwright/test";
import { addToCircle, block, openDossier, withdrawFromCircle } from "../steps/access.ts";
import { signInAsKnown } from "../steps/account.ts";
import { documentLink } from "../steps/documents.ts";
import type { Stage, Tour } from "./look.ts";

export const holderAccess: Tour = async (stage) => {
  const { at, post, look } = stage;
  await signInAsKnown(at, "holder", post.demo.holder("Marie Hoffmann"), post);
  await addToCircle(at, "Marc Weis");
  await look("stakeholders-added");
  await withdrawFromCircle(at, "Marc Weis");
  await look("stakeholders-withdrawn");
  await block(at, "Marc Weis", undefined, () => look("block-confirm"));
  await look("stakeholders-blocked-filled");
  await objected(stage);
  await assisted(stage);
  await consulted(stage);
  await switchedOff(stage);
  await closed(stage);
};

async function objected({ at, look }: Stage): Promise<void> {
  const { page } = at;
  await page.goto("/stakeholders/objections/search?name=Rocha");
  await page.getByRole("link", { name: `${at.say("stakeholder-choose")} Isabel Rocha` }).click();
  await at.field("objection-field").fill("");
  await at.button("objection-submit").click();
  await expect(page.getByRole("alert")).toBeVisible();
  await look("objection-errors");
  await page.goto("/stakeholders/objections/search?name=Rocha");
  await page.getByRole("link", { name: `${at.say("stakeholder-choose")} Isabel Rocha` }).click();
  await at.button("objection-submit").click();
  await at.isTold("objection-done", { person: "Isabel Rocha" });
  await look("stakeholders-objected");
}

/** The steps to an assistant with limits. */
async function assisted({ at, post, look }: Stage): Promise<void> {
  await at.page.goto("/stakeholders/assistants/new");
  await at.field("assistants-number").fill(post.demo.holder("Nadine Kayser").login);
  await at.field("assistants-scope-limited").check();
  await at.button("continue").click();
  await expect(at.heading("assistants-limits-title")).toBeVisible();
  await look("assistants-limits");
  await at.button("continue").click();
  await at.isRefused(at.say("invalid-mandate-parts"));
  await look("assistants-limits-errors");
  await at.field("personal-data").check();
  await at.button("continue").click();
  await expect(at.heading("assistants-summary-title")).toBeVisible();
  await look("assistants-summary");
  await at.button("assistants-designate").click();
  await at.isTold("assistants-designated");
  await look("assistants-designated");
}

/** « Mode consultation »: the code, and what a professional reads meanwhile. */
async function consulted({ at, post, look, another }: Stage): Promise<void> {
  const { page } = at;
  await page.goto("/stakeholders/presence-code");
  await at.button("presence-code-new").click();
  await expect(page.getByText(at.say("consultation-live"))).toBeVisible();
  await look("presence-code-shown");
  const code = (await page.locator(".presence-code__text [aria-hidden]").innerText()).trim();
  const nurse = await another();
  await signInAsKnown(nurse, "professional", post.demo.professional("Sylvie Kremer"), post);
  await openDossier(nurse, post.demo.holder("Marie Hoffmann").login, code);
  await documentLink(nurse.page, "Mes souhaits").click();
  await expect(page.locator("[data-lines] > li").first()).toBeVisible();
  await look("consultation-lines");
  await page.goto("/stakeholders");
  await look("stakeholders-filled");
}

async function switchedOff({ at, look }: Stage): Promise<void> {
  await at.page.goto("/stakeholders/institutions");
  await at.page.locator("main form button").last().click();
  await expect(at.page.getByRole("status").first()).toBeVisible();
  await look("institutions-opposed");
}

async function closed({ at, look }: Stage): Promise<void> {
  await at.page.goto("/record/close");
  await at.button("close-confirm").click();
  await at.isTold("close-done");
  await look("reopen-after-closing");
  await at.page.goto("/reopen");
  await look("reopen");
  await at.button("reopen-confirm").click();
  await at.isTold("reopen-done");
  await look("synthesis-reopened");
}
