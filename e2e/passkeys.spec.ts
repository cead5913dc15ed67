// PIN, fingerprint or face on a device of one's own: made, signed in with, proven with; and devices signed out from another.
import { enterPassword, receivedCode, signIn, signOut } from "./support/steps/account.ts";
import { giveDevice } from "./support/steps/passkey.ts";
import { expect, test } from "./support/test.ts";

test("a device of one's own opens the account", async ({ demo, visitor }) => {
  const [desk, holder, other] = [await visitor("fr"), await visitor("fr"), await visitor("fr")];
  const post = { demo, desk: desk.page };
  const person = demo.holder("Marie Hoffmann");
  const contact = person.contact ?? "";
  await giveDevice(holder);

  await test.step("at the first sign-in the device is added", async () => {
    await enterPassword(holder, "holder", person.login, demo.password);
    await holder.button("send-code").click();
    await expect(holder.heading("sign-in-code-title")).toBeVisible();
    await holder.field("one-time-code").fill(await receivedCode(holder.words, contact, post));
    await holder.button("sign-in").click();
    await expect(holder.heading("stay-signed-in-title")).toBeVisible();
    await holder.button("passkey").click();
    await expect(holder.heading("latest-documents")).toBeVisible();
  });
  await test.step("from then on it opens the account in one step", async () => {
    await signOut(holder);
    await holder.button("passkey").click();
    await expect(holder.heading("latest-documents")).toBeVisible();
  });
  await test.step("another browser signs in by password, is asked nothing, and is told to the holder", async () => {
    await signIn(other, "holder", person.login, demo.password, contact, post);
    await expect(other.heading("latest-documents")).toBeVisible();
    expect((await demo.nextMessage(desk.page, contact)).text).toContain("Nouvelle connexion");
  });
  await test.step("the device proves it once more before what is sensitive", async () => {
    await demo.advanceAQuarter(desk.page);
    await holder.page.goto("/account/passkeys");
    await expect(holder.heading("confirm-identity-title")).toBeVisible();
    await holder.button("passkey").click();
    await expect(holder.heading("passkeys-title")).toBeVisible();
    await expect(holder.page.getByText(/^Utilisé pour la dernière fois/)).toBeVisible();
  });
  await test.step("the other browser is signed out from here", async () => {
    await holder.tab("tab-account");
    await holder.page.getByRole("link", { name: holder.say("devices-title") }).click();
    await expect(holder.page.getByText(holder.say("device-this"), { exact: true })).toBeVisible();
    await holder.page.getByRole("button", { name: /^Déconnecter Chrome/ }).click();
    await holder.isTold("device-ended");
    await other.page.goto("/account");
    await expect(other.heading("sign-in-title")).toBeVisible();
  });
});
