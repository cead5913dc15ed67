// From the letter to an empty record.
import { expect } from "@playwright/test";
import { NEW_PASSWORD, enterPassword } from "../steps/account.ts";
import { type Tour, lookAt } from "./look.ts";

const EMAIL = "paul.reding@example.lu";

export const opening: Tour = async ({ at, post, look }) => {
  const { page } = at;
  const { login, activationCode } = post.demo.holder("Paul Reding");
  await page.goto("/activation/identify");
  await at.field("matricule").fill(login);
  await at.field("activation-code").fill(activationCode ?? "");
  await at.button("activate-my-dsp").click();
  await expect(at.heading("activation-password-title")).toBeVisible();
  await look("activation-password");
  await at.field("password-choose").fill("motdepasse1");
  await at.field("password-again").fill("motdepasse1");
  await at.button("next").click();
  await at.isRefused(at.say("invalid-password-weak"));
  await look("activation-password-weak");
  await at.field("password-choose").fill(NEW_PASSWORD);
  await at.field("password-again").fill(NEW_PASSWORD);
  await at.button("next").click();
  await expect(at.heading("activation-contact-title")).toBeVisible();
  await look("activation-contact");
  await at.button("send-code").click();
  await at.isRefused(at.say("invalid-contact"));
  await look("activation-contact-errors");
  await at.field("activation-contact-field").fill(EMAIL);
  await at.button("send-code").click();
  await expect(at.heading("activation-confirm-title")).toBeVisible();
  await look("activation-confirm");
  await at.field("one-time-code").fill("222222");
  await at.button("activate-my-account").click();
  await at.isRefused(at.say("wrong-one-time-code"));
  await look("activation-confirm-wrong");
  await at.field("one-time-code").fill(at.words.codeIn((await post.demo.nextMessage(post.desk, EMAIL)).text));
  await at.button("activate-my-account").click();
  await at.isTold("activation-done");
  await look("activated");
};

export const firstSteps: Tour = async (stage) => {
  const { at, post, look } = stage;
  await opening({ ...stage, look: async () => {} });
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
  await look("first-steps-stay-signed-in");
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

/** At the professionals' door the same pages follow each other. */
export const professionalOpening: Tour = async ({ at, post, look }) => {
  const { page } = at;
  const { login, activationCode } = post.demo.professional("Henri Wolter");
  const email = "henri.wolter@example.lu";
  const code = async () => at.words.codeIn((await post.demo.nextMessage(post.desk, email)).text);
  await page.goto("/professional/activation/identify");
  await at.field("directory-id").fill(login);
  await at.field("activation-code").fill(activationCode ?? "");
  await at.button("activate-my-account").click();
  await expect(at.heading("activation-password-title")).toBeVisible();
  await look("professional-activation-password");
  await at.field("password-choose").fill(NEW_PASSWORD);
  await at.field("password-again").fill(NEW_PASSWORD);
  await at.button("next").click();
  await expect(at.heading("activation-contact-title")).toBeVisible();
  await look("professional-activation-contact");
  await at.field("activation-contact-field").fill(email);
  await at.button("send-code").click();
  await expect(at.heading("activation-confirm-title")).toBeVisible();
  await look("professional-activation-confirm");
  await at.field("one-time-code").fill(await code());
  await at.button("activate-my-account").click();
  await at.isTold("activation-done");
  await enterPassword(at, "professional", login, NEW_PASSWORD);
  await expect(at.heading("sign-in-method-title")).toBeVisible();
  await look("professional-sign-in-method");
  await at.button("send-code").click();
  await expect(at.heading("sign-in-code-title")).toBeVisible();
  await look("professional-sign-in-code");
  await at.field("one-time-code").fill(await code());
  await at.button("sign-in").click();
  await expect(at.heading("stay-signed-in-title")).toBeVisible();
  await look("professional-first-steps-stay-signed-in");
  await at.button("stay-signed-in-not").click();
  await expect(at.heading("find-patient")).toBeVisible();
  await look("professional-without-patients");
};
