// The quick guide and the FAQ on signing in: the code by e-mail or by text message, and what to do when something is lost.
import { enterPassword, receivedCode, signInAsKnown, signOut } from "./support/steps/account.ts";
import { expect, test } from "./support/test.ts";
import type { Visitor } from "./support/visitor.ts";
import { Words } from "./support/words.ts";

const HELPDESK = "27 12 50 18 33";
const PHONE = "+352621998877";

test("the code comes the way one has chosen", async ({ demo, visitor }) => {
  const post = { demo, desk: (await visitor()).page };
  const at = await visitor();
  const marie = demo.holder("Marie Hoffmann");
  await signInAsKnown(at, "holder", marie, post);
  await test.step("a second way is added, proven by a code sent there", async () => {
    await at.tab("tab-account");
    await at.page.getByRole("link", { name: at.say("contacts-change") }).click();
    await at.field("activation-contact-field").fill("621 998 877");
    await at.button("send-code").click();
    await at.field("one-time-code").fill(await receivedCode(at.words, PHONE, post));
    await at.button("contact-add").click();
    await at.isTold("contact-added");
    await signOut(at);
  });
  for (const [method, label, contact] of [
    ["text message", /^SMS au /, PHONE],
    ["e-mail", /^E-mail à /, marie.contact ?? ""],
  ] as const) {
    await test.step(`select the method, « Envoyer le code »: by ${method}`, async () => {
      await enterPassword(at, "holder", marie.login, demo.password);
      await expect(at.page.getByRole("radio")).toHaveCount(2);
      await at.page.getByRole("radio", { name: label }).check();
      await at.button("send-code").click();
      await at.field("one-time-code").fill(await receivedCode(at.words, contact, post));
      await at.button("sign-in").click();
      await expect(at.page.getByRole("navigation", { name: at.say("main-navigation") })).toBeVisible();
      await at.page.goto("/account");
      await signOut(at);
    });
  }
});

test("whoever cannot get in is told whom to call", async ({ demo, visitor }) => {
  const post = { demo, desk: (await visitor()).page };
  const at = await visitor();
  const jempi = demo.holder("Jempi Schmit");
  await test.step("a problem with signing in: the Helpdesk", async () => {
    await enterPassword(at, "holder", jempi.login, "pas le bon mot de passe");
    await at.isRefused(at.say("wrong-matricule-or-password"));
    await expectHelpdesk(at);
  });
  await test.step("no e-mail address linked to the account: contact our Helpdesk", async () => {
    await at.link("forgotten-password").click();
    await expect(at.page.getByText(at.say("reset-no-email"))).toBeVisible();
    await at.field("matricule").fill(jempi.login);
    await at.field("reset-email").fill("jempi.schmit@example.lu");
    await at.button("reset-submit").click();
    await expect(at.heading("reset-sent-title")).toBeVisible();
    await expectNothingSent(at, demo.url, "jempi.schmit@example.lu");
  });
  await test.step("no longer the letter with the codes: contact our Helpdesk", async () => {
    await at.page.goto("/activation");
    await at.link("next").click();
    await at.page.getByText(at.say("lost-letter"), { exact: true }).click();
    await expect(at.page.getByText(at.say("lost-letter-explained"))).toBeVisible();
    await expectHelpdesk(at);
  });
  await test.step("the one-time code did not come", async () => {
    await enterPassword(at, "holder", jempi.login, demo.password);
    await at.button("send-code").click();
    await receivedCode(new Words("lb"), jempi.contact ?? "", post);
    await at.page.getByText(at.say("one-time-code-not-received"), { exact: true }).click();
    await expect(at.button("send-new-code")).toBeVisible();
    await expectHelpdesk(at);
  });
});

async function expectHelpdesk(at: Visitor): Promise<void> {
  await expect(at.page.getByRole("contentinfo").getByRole("link", { name: HELPDESK })).toHaveAttribute("href", "tel:+3522712501833");
}

/** The page answers alike whether or not the account has such an address; a message goes out for none. */
async function expectNothingSent(at: Visitor, url: string, address: string): Promise<void> {
  const desk = await at.page.request.get(`${url}/demo`);
  expect(await desk.text()).not.toContain(address);
}
