// A holder's pages: every address of the own record, and the account.
import { expect } from "@playwright/test";
import { receivedCode, signInAsKnown } from "../steps/account.ts";
import { documentLink } from "../steps/documents.ts";
import { giveDevice } from "../steps/passkey.ts";
import type { Visitor } from "../visitor.ts";
import { type Stage, type Tour, lookAt, lookAtErrors } from "./look.ts";
import { type Values, WHERE_APPS_ASK, addresses, pagesBehind } from "./pages.ts";

/** Shown only in the middle of something: the tours that come there name them. */
export const IN_BETWEEN_FOR_HOLDERS = [
  "/first-steps/stay-signed-in",
  "/first-steps/identity",
  "/first-steps/terms",
  "/first-steps/organ-donation",
  "/confirm-identity",
  "/confirm-identity/code",
  "/account/contacts/confirm",
  "/account/passkeys/rename",
  "/reopen",
];

/** What has an address of its own in an open record. */
export const HOLDER_PAGES = pagesBehind("Holder").filter(
  (path) => ![...IN_BETWEEN_FOR_HOLDERS, ...WHERE_APPS_ASK].includes(path),
);

/** The four tabs and the folders: what is opened most. */
export const MAIN_PAGES = ["/documents", "/documents/categories", "/stakeholders", "/activities", "/account"];

/** Other states of them, by address. */
export const HOLDER_STATES = {
  "documents-categories-own": "/documents/categories/personal-expression",
  "wishes-end-of-life": "/wishes/end-of-life-provisions",
  "account-saved": "/account?done=language",
  "stakeholders-search-none": "/stakeholders/search?name=zzz",
  "stakeholders-search-results": "/stakeholders/search?name=we",
  "stakeholders-search-errors": "/stakeholders/search?name=",
  "holder-not-found": "/documents/00000000-0000-7000-8000-000000000000",
};

/** Forms that come back when nothing is filled in. */
const FORMS = [
  "/account/contacts",
  "/account/password",
  "/documents/search",
  "/documents/new/{kind}",
  "/documents/{document}/replace",
  "/documents/{document}/correction",
  "/documents/{document}/erasure",
  "/activities/{trace}/contest",
  "/requests/missing/{professional}",
  "/wishes/{wish}",
  "/stakeholders/assistants/new",
];

export const holderForms = (values: Values) => addresses(FORMS, values);

/** What stands for the parameters in Marie Hoffmann's record. */
export async function valuesOfMarie(at: Visitor): Promise<Values> {
  await at.page.goto("/documents");
  const document = await documentAt(at, "Avis cardiologique");
  const own = await documentAt(at, "Mes souhaits");
  return {
    document,
    "/documents/{document}/replace": `/documents/${own}/replace`,
    professional: await idIn(at, "/stakeholders/search?name=Weis", /\/stakeholders\/([^/"]+)\/add/),
    trace: await idIn(at, "/activities", /\/activities\/([^/"]+)\/contest/),
    category: "laboratory-results",
    kind: "holder-expression",
    wish: "advance-directive",
  };
}

/** The identifier of a document of the list on this page. */
export async function documentAt({ page }: Visitor, title: string): Promise<string> {
  return (await documentLink(page, title).first().getAttribute("href"))?.split("/").at(-1) ?? "";
}

/** The identifier in the first address of that form on a page. */
export async function idIn({ page }: Visitor, address: string, form: RegExp): Promise<string> {
  const found = (await (await page.request.get(address)).text()).match(form);
  if (!found) throw new Error(`${address} leads to no ${form}`);
  return found[1];
}

export const holderPages: Tour = async ({ at, post, look }) => {
  await signInAsKnown(at, "holder", post.demo.holder("Marie Hoffmann"), post);
  const values = await valuesOfMarie(at);
  await lookAt(at.page, look, { ...addresses(HOLDER_PAGES, values), ...HOLDER_STATES });
  await lookAtErrors(at.page, look, holderForms(values));
};

export const holderAccount: Tour = async (stage) => {
  const { at, post, look } = stage;
  const { page } = at;
  const marie = post.demo.holder("Marie Hoffmann");
  await giveDevice(at);
  await signInAsKnown(at, "holder", marie, post);
  await namedDevice(stage);
  await page.goto("/account/contacts");
  await at.field("activation-contact-field").fill("marie.a@exemple.lu");
  await at.button("send-code").click();
  await expect(at.heading("sign-in-code-title")).toBeVisible();
  await look("account-contacts-confirm");
  await at.button("contact-add").click();
  await at.isRefused(at.say("invalid-one-time-code-missing"));
  await look("account-contacts-confirm-errors");
  await at.field("one-time-code").fill(await receivedCode(at.words, "marie.a@exemple.lu", post));
  await at.button("contact-add").click();
  await at.isTold("contact-added");
  await look("account-contacts-added");
  await provenAgain(stage);
};

/** A device that opens the account gets a name. */
async function namedDevice({ at, look }: Stage): Promise<void> {
  await at.page.goto("/account/passkeys");
  await at.button("passkey").click();
  await at.isTold("passkey-added");
  await look("account-passkeys-added");
  await at.page.getByRole("link", { name: at.words.pattern("passkey-rename-named", { name: "" }) }).click();
  await expect(at.heading("passkey-rename-title")).toBeVisible();
  await look("account-passkeys-rename");
  await at.field("passkey-name").fill("");
  await at.button("save").click();
  await expect(at.page.getByRole("alert")).toBeVisible();
  await look("account-passkeys-rename-errors");
}

/** A quarter of an hour later, before something sensitive. */
async function provenAgain({ at, post, look }: Stage): Promise<void> {
  await post.demo.advanceAQuarter(post.desk);
  await at.page.goto("/account/password");
  await expect(at.heading("confirm-identity-title")).toBeVisible();
  await look("confirm-identity");
  await at.button("next").click();
  await at.isRefused(at.say("invalid-password-missing"));
  await look("confirm-identity-errors");
  await at.field("password").fill(post.demo.password);
  await at.button("next").click();
  await expect(at.field("one-time-code")).toBeVisible();
  await look("confirm-identity-code");
}
