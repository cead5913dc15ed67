// « Lier un produit LuxTrust » (seed 004) against a real OpenID Connect provider. On the way, what no demo shows: its pages, and
// a document that waits while the malware scanner is silent.
import { createHash } from "node:crypto";
import { type Browser, expect, test } from "@playwright/test";
import { OWN_WISHES, onDisk } from "./support/files.ts";
import { IdentityProvider, STRONG, WEAK } from "./support/identity-provider.ts";
import { inspector } from "./support/inspector.ts";
import { Installation } from "./support/installation.ts";
import { matricule } from "./support/matricule.ts";
import { NEW_PASSWORD, enterPassword, signOut } from "./support/steps/account.ts";
import { WITH_IDENTITY_PROVIDER } from "./support/tours/all.ts";
import { type Look, Seen } from "./support/tours/look.ts";
import { WHERE_APPS_ASK } from "./support/tours/pages.ts";
import { Visitor } from "./support/visitor.ts";

const ANNE = matricule("19790305101");
const EMAIL = "anne.kieffer@example.lu";
const AFFILIATES = [
  "number,given_names,family_name,birth_date,language,street,postal_code,town,country,email,phone",
  `${ANNE},Anne,Kieffer,1979-03-05,fr,"8, rue du Fort",L-1500,Luxembourg,LU,,`,
];
const LUXTRUST = { provider: "LuxTrust" };

test("LuxTrust is linked, opens the account, and opens nothing when it must not", async ({ browser }) => {
  const installation = await Installation.prepare();
  const luxtrust = await IdentityProvider.open(installation.url);
  try {
    installation.addIdentityProvider(luxtrust);
    await installation.addSilentMalwareScanner();
    await installation.import("affiliates", AFFILIATES);
    const [letter] = await installation.letters();
    const app = await installation.addApp("Mon carnet", "Carnet S.à r.l.");
    await installation.serve();
    await journey(browser, installation, luxtrust, letter, app);
  } finally {
    await installation.close();
    await luxtrust.close();
  }
});

async function journey(
  browser: Browser,
  installation: Installation,
  luxtrust: IdentityProvider,
  letter: string,
  app: string,
) {
  const at = await Visitor.at(browser, installation.url, "fr");
  const [look, seen] = Seen.by(at.page, inspector(at.page));
  await test.step("offered at the first sign-in", () => firstSignIn(at, installation, letter, look));
  await test.step("a document waits while nobody can look for malware in it", () => waiting(at, look));
  await test.step("linked from the account", async () => {
    await at.tab("tab-account");
    await at.page.getByRole("link", { name: at.say("identities-title") }).click();
    await linkButton(at).click();
    await at.isTold("identities-linked");
    await look("account-identities-linked");
  });
  await test.step("an app asks for leave, is given it, and is stopped", () => appAsks(at, installation, app, look));
  await test.step("it opens the account", async () => {
    await signOut(at);
    await signInWith(at);
    await expect(at.page.getByRole("navigation", { name: at.say("main-navigation") })).toBeVisible();
    await at.tab("tab-activities");
    await expect(at.page.getByText("« LuxTrust »")).toBeVisible();
    await signOut(at);
  });
  await test.step("a proof too weak does not", async () => {
    luxtrust.person = { sub: "anne", acr: WEAK };
    await signInWith(at);
    await expect(at.page.getByText(at.say("identity-too-weak", LUXTRUST))).toBeVisible();
    await look("identity-too-weak");
    luxtrust.person = { sub: "anne", acr: STRONG };
  });
  await test.step("nor giving up, nor an answer to another question", async () => {
    luxtrust.isGivenUp = true;
    await signInWith(at);
    await expect(at.page.getByText(at.say("identity-given-up", LUXTRUST))).toBeVisible();
    luxtrust.isGivenUp = false;
    luxtrust.isMixingUp = true;
    await signInWith(at);
    await expect(at.heading("error-conversation-over")).toBeVisible();
    luxtrust.isMixingUp = false;
  });
  await test.step("nor anything once it is unlinked", async () => {
    await signInWith(at);
    await at.page.goto("/account/identities");
    await at.page.getByRole("button", { name: /LuxTrust/ }).and(at.page.locator("[aria-label]")).click();
    await at.isTold("identities-unlinked");
    await signOut(at);
    await signInWith(at);
    await expect(at.page.getByText(at.say("identity-unknown", LUXTRUST))).toBeVisible();
  });
  await test.step("and while it is silent, the password is offered", async () => {
    await luxtrust.close();
    await installation.restart();
    await signInWith(at);
    await expect(at.heading("identity-silent", LUXTRUST)).toBeVisible();
    await look("identity-silent");
    await at.link("identity-to-password").click();
    await expect(at.heading("sign-in-with-matricule")).toBeVisible();
  });
  expect([...seen.pages]).toEqual(expect.arrayContaining([...WITH_IDENTITY_PROVIDER, WHERE_APPS_ASK[0]]));
  await at.leave();
  at.expectNoComplaints();
}

const linkButton = (at: Visitor) => at.page.getByRole("button", { name: at.say("identity-link", LUXTRUST), exact: true });

async function signInWith(at: Visitor): Promise<void> {
  await at.page.goto("/sign-in");
  await expect(at.heading("identity-with", LUXTRUST)).toBeVisible();
  await at.page.getByRole("button", { name: at.say("identity-continue", LUXTRUST), exact: true }).click();
  await expect(at.heading("identity-leaving-title", LUXTRUST)).toBeHidden();
}

async function appAsks(at: Visitor, installation: Installation, app: string, look: Look): Promise<void> {
  const named = { app: "Mon carnet" };
  const asked = new URLSearchParams({
    response_type: "code",
    client_id: app,
    redirect_uri: installation.returnOfApps,
    scope: "patient/DocumentReference.rs patient/Patient.rs",
    state: "carnet",
    aud: `${installation.url}/fhir`,
    code_challenge: createHash("sha256").update("a verifier that nobody else knows, of some length").digest("base64url"),
    code_challenge_method: "S256",
  });
  await at.page.goto(`/oauth/authorize?${asked}`);
  await expect(at.heading("app-ask-title", named)).toBeVisible();
  await look("apps-ask");
  await at.page.getByRole("button", { name: at.say("app-allow", named), exact: true }).click();
  await at.page.waitForURL((url) => url.searchParams.has("code") && url.searchParams.get("state") === "carnet");
  await at.page.goto("/account/apps");
  await expect(at.page.getByText("Mon carnet").first()).toBeVisible();
  await look("account-apps-one");
  await at.page.locator("form[action='/account/apps/stop'] button").click();
  await expect(at.page.locator("form[action='/account/apps/stop']")).toHaveCount(0);
}

async function waiting(at: Visitor, look: Look): Promise<void> {
  await at.page.goto("/documents/new/holder-expression");
  await at.field("file-field").setInputFiles(onDisk(OWN_WISHES));
  await at.field("file-title").fill("Mes volontés");
  await at.button("file-submit").click();
  await at.isTold("file-waiting");
  await expect(at.page.getByText(at.say("documents-waiting", { count: 1 }))).toBeVisible();
  await look("synthesis-waiting");
}

async function firstSignIn(at: Visitor, installation: Installation, letter: string, look: Look): Promise<void> {
  await activate(at, installation, letter);
  await enterPassword(at, "holder", ANNE, NEW_PASSWORD);
  await at.button("send-code").click();
  await expect(at.heading("sign-in-code-title")).toBeVisible();
  await at.field("one-time-code").fill(await code(at, installation, 2));
  await at.button("sign-in").click();
  await at.button("stay-signed-in-not").click();
  await expect(at.heading("identities-offer-title")).toBeVisible();
  await expect(linkButton(at)).toBeVisible();
  await look("first-steps-identity");
  await at.button("identities-offer-later").click();
  await at.button("terms-accept").click();
  await at.field("donation-not-now").check();
  await at.button("donation-continue").click();
}

async function activate(at: Visitor, installation: Installation, letter: string): Promise<void> {
  await at.page.goto("/activation/identify");
  await at.field("matricule").fill(ANNE);
  await at.field("activation-code").fill(letter.match(/(?<![\w-])[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}(?![\w-])/)?.[0] ?? "");
  await at.button("activate-my-dsp").click();
  await at.field("password-choose").fill(NEW_PASSWORD);
  await at.field("password-again").fill(NEW_PASSWORD);
  await at.button("next").click();
  await at.field("activation-contact-field").fill(EMAIL);
  await at.button("send-code").click();
  await at.field("one-time-code").fill(await code(at, installation, 1));
  await at.button("activate-my-account").click();
  await at.isTold("activation-done");
}

/** The code of the mail that arrives as this one. */
async function code(at: Visitor, installation: Installation, mail: number): Promise<string> {
  await expect.poll(() => installation.mails.length).toBe(mail);
  return at.words.codeIn(installation.mails[mail - 1].text ?? "");
}
