// The link of the e-mail: for professionals too, once, and for an hour.
import { NEW_PASSWORD, askForLink, chooseForgotten, forgottenPassword, signIn } from "./support/steps/account.ts";
import { expect, test } from "./support/test.ts";

test("a professional's link leads back to the professionals' door", async ({ demo, visitor }) => {
  const post = { demo, desk: (await visitor()).page };
  const at = await visitor();
  const { login, contact = "" } = demo.professional("Claire Weber");
  await forgottenPassword(at, "professional", login, contact, NEW_PASSWORD, post);
  expect(new URL(at.page.url()).pathname).toBe("/professional/sign-in");
  await signIn(at, "professional", login, NEW_PASSWORD, contact, post);
  await expect(at.heading("find-patient")).toBeVisible();
});

test("a link works once, and ends every session of the account", async ({ demo, visitor }) => {
  const post = { demo, desk: (await visitor()).page };
  const somebody = await visitor();
  const { login, contact = "" } = demo.holder("Marie Hoffmann");
  await signIn(somebody, "holder", login, demo.password, contact, post);
  await expect(somebody.heading("latest-documents")).toBeVisible();
  const at = await visitor();
  const link = await askForLink(at, "holder", login, contact, post);
  await at.page.goto(link);
  await chooseForgotten(at, "motdepasse1");
  await at.isRefused(at.say("invalid-password-weak"));
  await chooseForgotten(at, NEW_PASSWORD);
  await at.isTold("reset-done");
  const again = await at.page.goto(link);
  expect(again?.status()).toBe(410);
  await expect(at.heading("reset-link-dead")).toBeVisible();
  await somebody.page.reload();
  await expect(somebody.heading("sign-in-title")).toBeVisible();
});

test("a link is dead after an hour", async ({ demo, visitor }) => {
  const desk = (await visitor()).page;
  const at = await visitor();
  const { login, contact = "" } = demo.holder("Marie Hoffmann");
  const link = await askForLink(at, "holder", login, contact, { demo, desk });
  await demo.advance(desk, 1);
  await at.page.goto(link);
  await expect(at.heading("reset-link-dead")).toBeVisible();
});
