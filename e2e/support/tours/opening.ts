// From the letter to an empty record.
import { expect } from "@playwright/test";
import { NEW_PASSWORD, enterPassword } from "../steps/account.ts";
import { type Tour, lookAt } from "./look.ts";

const EMAIL = "paul.reding@example.lu";

export const opening: Tour = async (at, post, look) => {
  const { page } = at;
  const { login, activationCode } = post.demo.holder("Paul Reding");
  await page.goto("/activation/identify");
  await at.field("matricule").fill(login);
  await at.field("activation-code").fill(activationCode ?? "");
  await at.button("activate-my-dsp").click();
  await expect(at.heading("activation-password-title")).toBeVisible();
  await look("activation-3-password");
  await at.field("password-choose").fill("motdepasse1");
  await at.field("password-again").fill("motdepasse1");
  await at.button("next").click();
  await at.isRefused(at.say("invalid-password-weak"));
  await look("activation-3-password-weak");
  await at.field("password-choose").fill(NEW_PASSWORD);
  await at.field("password-again").fill(NEW_PASSWORD);
  await at.button("next").click();
  await expect(at.heading("activation-contact-title")).toBeVisible();
  await look("activation-4-contact");
  await at.button("send-code").click();
  await at.isRefused(at.say("invalid-contact"));
  await look("activation-4-contact-errors");
  await at.field("activation-contact-field").fill(EMAIL);
  await at.button("send-code").click();
  await expect(at.heading("activation-confirm-title")).toBeVisible();
  await look("activation-5-code");
  await at.field("one-time-code").fill("222222");
  await at.button("activate-my-account").click();
  await at.isRefused(at.say("wrong-one-time-code"));
  await look("activation-5-code-wrong");
  await at.field("one-time-code").fill(at.words.codeIn((await post.demo.nextMessage(post.desk, EMAIL)).text));
  await at.button("activate-my-account").click();
  await at.isTold("activation-done");
  await look("activated");
};

export const firstSteps: Tour = async (at, post, look) => {
  await opening(at, post, async () => {});
  await enterPassword(at, "holder", post.demo.holder("Paul Reding").login, NEW_PASSWORD);
  await expect(at.heading("sign-in-method-title")).toBeVisible();
  await look("sign-in-method");
  await at.button("send-code").click();
  await expect(at.heading("sign-in-code-title")).toBeVisible();
  await look("sign-in-code");
  await at.page.locator("summary", { hasText: at.say("one-time-code-not-received") }).click();
  await at.button("send-new-code").click();
  await at.isTold("one-time-code-sent-again", { contact: "p•••@example.lu" });
  await look("sign-in-code-again");
  await expect(async () => {
    await at.field("one-time-code").fill(at.words.codeIn((await post.demo.nextMessage(post.desk, EMAIL)).text));
    await at.button("sign-in").click();
    await expect(at.heading("stay-signed-in-title")).toBeVisible({ timeout: 2000 });
  }).toPass();
  await look("stay-signed-in");
  await at.button("stay-signed-in-not").click();
  await expect(at.heading("terms-title")).toBeVisible();
  await look("first-steps-terms");
  await at.page.goto("/first-steps/terms?answer=no");
  await look("first-steps-terms-declined");
  await at.link("terms-declined-back").click();
  await at.button("terms-accept").click();
  await expect(at.heading("donation-title")).toBeVisible();
  await look("first-steps-organ-donation");
  await at.button("donation-continue").click();
  await at.isRefused(at.say("invalid-choice"));
  await look("first-steps-organ-donation-errors");
  await at.field("donation-not-now").check();
  await at.button("donation-continue").click();
  await at.isTold("synthesis-opened");
  await look("synthesis-empty");
  await lookAt(at.page, look, {
    "documents-empty": "/documents/categories",
    "documents-own-empty": "/documents/categories/personal-expression",
    "stakeholders-empty": "/stakeholders",
  });
};
