// Opening an account and signing in, on either side of the portal.
import { type Page, expect } from "@playwright/test";
import type { Demo, Person } from "../demo.ts";
import type { Visitor } from "../visitor.ts";
import { type Language, Words } from "../words.ts";

export type Side = "holder" | "professional";

export const NEW_PASSWORD = "quinze nuages au bord de la Moselle";

/** Where messages to people arrive. */
export interface Post {
  demo: Demo;
  desk: Page;
}

const door = (side: Side) => (side === "holder" ? "" : "/professional");
const numberField = (side: Side) => (side === "holder" ? "matricule" : "directory-id");

/** The five steps of the quick guide. */
export async function activate(at: Visitor, side: Side, person: Person, contact: string, post: Post): Promise<void> {
  const { page } = at;
  await page.goto("/");
  if (side === "professional") await at.link("welcome-professional-link").click();
  await at.link("welcome-have-code").click();
  await expect(at.heading("activation-intro-title")).toBeVisible();
  await at.link("next").click();
  await at.field(numberField(side)).fill(person.login);
  await at.field("activation-code").fill(person.activationCode ?? "");
  await at.button(side === "holder" ? "activate-my-dsp" : "activate-my-account").click();
  await choosePassword(at, "password-choose", NEW_PASSWORD);
  await at.button("next").click();
  await at.field("activation-contact-field").fill(contact);
  await at.button("send-code").click();
  await expect(at.heading("activation-confirm-title")).toBeVisible();
  await at.field("one-time-code").fill(await receivedCode(at.words, contact, post));
  await at.button("activate-my-account").click();
  await at.isTold("activation-done");
}

/** Number, password, choice of method, code. */
export async function signIn(
  at: Visitor,
  side: Side,
  login: string,
  password: string,
  contact: string,
  post: Post,
  inMessage: Words = at.words,
): Promise<void> {
  await enterPassword(at, side, login, password);
  await expect(at.heading("sign-in-method-title")).toBeVisible();
  await at.button("send-code").click();
  await expect(at.heading("sign-in-code-title")).toBeVisible();
  await at.field("one-time-code").fill(await receivedCode(inMessage, contact, post));
  await at.button("sign-in").click();
  await expect(at.heading("sign-in-code-title")).toBeHidden();
  await declinePasskey(at);
}

/** « Ne pas rester connecté », if the question is asked: at the first sign-in. */
async function declinePasskey(at: Visitor): Promise<void> {
  await expect(at.page.locator("h1")).toBeVisible();
  if (await at.heading("stay-signed-in-title").isVisible()) await at.button("stay-signed-in-not").click();
}

/** « J'accède à mon DSP »: number and password. */
export async function enterPassword(at: Visitor, side: Side, login: string, password: string): Promise<void> {
  if (side === "holder") {
    await at.page.goto("/");
    await at.link("welcome-sign-in").click();
    await expect(at.heading("sign-in-with-matricule")).toBeVisible();
  } else {
    await at.page.goto(`${door(side)}/sign-in`);
  }
  await at.field(numberField(side)).fill(login);
  await at.field("password").fill(password);
  await at.button("sign-in").click();
}

/** Signs in somebody of the demo's table, whose account may speak another language than the browser. */
export async function signInAsKnown(at: Visitor, side: Side, person: Person, post: Post, language?: Language): Promise<void> {
  const inMessage = language ? new Words(language) : at.words;
  await signIn(at, side, person.login, post.demo.password, person.contact ?? "", post, inMessage);
}

/** « Mot de passe oublié », by the link of the e-mail. */
export async function forgottenPassword(
  at: Visitor,
  side: Side,
  login: string,
  email: string,
  password: string,
  post: Post,
): Promise<void> {
  await at.page.goto(await askForLink(at, side, login, email, post));
  await chooseForgotten(at, password);
  await at.isTold("reset-done");
}

/** Asks for a link and returns it from the e-mail. */
export async function askForLink(at: Visitor, side: Side, login: string, email: string, post: Post): Promise<string> {
  await at.page.goto(`${door(side)}/sign-in`);
  if (side === "holder") await expect(at.heading("sign-in-with-matricule")).toBeVisible();
  await at.link("forgotten-password").click();
  await at.field(numberField(side)).fill(login);
  await at.field("reset-email").fill(email);
  await at.button("reset-submit").click();
  await expect(at.heading("reset-sent-title")).toBeVisible();
  const message = await post.demo.nextMessage(post.desk, email);
  expect(message.subject).toBe(at.say("password-reset-subject"));
  return message.text.match(/http\S+\/forgotten-password\/\S+/)?.[0] ?? "no link in the mail";
}

/** The page of the link: a new password, twice. */
export async function chooseForgotten(at: Visitor, password: string): Promise<void> {
  await choosePassword(at, "password-new", password);
  await at.button("reset-confirm").click();
}

/** « Se déconnecter » */
export async function signOut(at: Visitor): Promise<void> {
  await at.tab("tab-account");
  await at.button("sign-out").click();
  await at.isTold("signed-out");
}

async function choosePassword(at: Visitor, label: string, password: string): Promise<void> {
  await at.field(label).fill(password);
  await at.field("password-again").fill(password);
}

/** The code sent last. Before it, what happened to the account may have been told: a new device, for one. */
export async function receivedCode(words: Words, contact: string, { demo, desk }: Post): Promise<string> {
  for (;;) {
    const message = await demo.nextMessage(desk, contact);
    if (message.subject === words.say("alert-subject")) continue;
    if (contact.includes("@")) expect(message.subject).toBe(words.say("one-time-code-subject"));
    else if (message.text.includes(words.say("alert-text", { what: "" }).split(":")[1].trim())) continue;
    return words.codeIn(message.text);
  }
}
