// A real installation: feeds, letters, an SMTP server, a gateway for text messages, a restart.
import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { type Browser, expect, test } from "@playwright/test";
import { Installation, SENDER, TOKEN } from "./support/installation.ts";
import { matricule } from "./support/matricule.ts";
import { run } from "./support/program.ts";
import { NEW_PASSWORD, enterPassword } from "./support/steps/account.ts";
import { Visitor } from "./support/visitor.ts";

const HEADING = "number,given_names,family_name,birth_date,language,street,postal_code,town,country,email,phone";
const ANNE = matricule("19790305101");
const PIERRE = matricule("19510824055");
const AFFILIATES = [
  HEADING,
  `${ANNE},Anne,Kieffer,1979-03-05,fr,"8, rue du Fort",L-1500,Luxembourg,LU,,`,
  `${PIERRE},Pierre,Zens,1951-08-24,fr,"4, Grand-Rue",L-9710,Clervaux,LU,,`,
];
const EMAIL = "anne.kieffer@example.lu";
const PHONE = "+352691998877";
const SUBJECT = "Votre code à usage unique pour la plateforme eSanté Luxembourg";

const postgres = process.env.DSP_TEST_POSTGRES;
const engines = [{ engine: "SQLite" }, ...(postgres ? [{ engine: "PostgreSQL", server: postgres }] : [])];

for (const { engine, server } of engines as { engine: string; server?: string }[]) {
  test(`letters, mail, text messages and a lockout, on ${engine}`, async ({ browser }) => {
    const installation = await Installation.prepare(server && newDatabase(server));
    try {
      const letters = await test.step("feed and letters", () => feedAndLetters(installation));
      await installation.serve();
      await test.step("a code by e-mail", () => byMail(browser, installation, letters));
      await test.step("a code by text message", () => byText(browser, installation, letters));
      await test.step("a link for a new password", () => newPassword(browser, installation));
      await test.step("a lockout outlives a restart", () => lockout(browser, installation));
    } finally {
      await installation.close();
    }
  });
}

async function feedAndLetters(installation: Installation): Promise<string[]> {
  expect(await installation.import("affiliates", AFFILIATES)).toMatchObject({
    status: 0,
    out: "2 added, 0 changed, 0 unchanged, 0 not taken\n",
  });
  expect((await installation.import("affiliates", AFFILIATES)).out).toContain("0 added, 0 changed, 2 unchanged");
  const letters = await installation.letters();
  expect(letters).toHaveLength(2);
  return letters;
}

async function byMail(browser: Browser, installation: Installation, letters: string[]): Promise<void> {
  const at = await Visitor.at(browser, installation.url, "fr");
  await activateUntilCode(at, ANNE, letterTo(letters, "Anne Kieffer"), EMAIL);
  await expect.poll(() => installation.mails.length).toBe(1);
  const [mail] = installation.mails;
  expect(mail.subject).toBe(SUBJECT);
  expect(mail.from?.value).toEqual([{ address: SENDER, name: "" }]);
  expect([mail.to].flat().map((to) => to?.text)).toEqual([EMAIL]);
  await at.field("one-time-code").fill(at.words.codeIn(mail.text ?? ""));
  await at.button("activate-my-account").click();
  await at.isTold("activation-done");
  expect(installation.texts).toEqual([]);
  await at.leave();
  at.expectNoComplaints();
}

async function byText(browser: Browser, installation: Installation, letters: string[]): Promise<void> {
  const at = await Visitor.at(browser, installation.url, "fr");
  await activateUntilCode(at, PIERRE, letterTo(letters, "Pierre Zens"), "691 998 877");
  await expect.poll(() => installation.texts.length).toBe(1);
  const [text] = installation.texts;
  expect(text).toMatchObject({ to: PHONE, authorization: `Bearer ${TOKEN}` });
  await at.field("one-time-code").fill(at.words.codeIn(text.text));
  await at.button("activate-my-account").click();
  await at.isTold("activation-done");
  expect(installation.mails).toHaveLength(1);
  await at.leave();
  at.expectNoComplaints();
}

async function activateUntilCode(at: Visitor, number: string, letter: string, contact: string): Promise<void> {
  await at.page.goto("/activation/identify");
  await at.field("matricule").fill(number);
  await at.field("activation-code").fill(activationCode(letter));
  await at.button("activate-my-dsp").click();
  await at.field("password-choose").fill(NEW_PASSWORD);
  await at.field("password-again").fill(NEW_PASSWORD);
  await at.button("next").click();
  await at.field("activation-contact-field").fill(contact);
  await at.button("send-code").click();
  await expect(at.heading("activation-confirm-title")).toBeVisible();
}

async function newPassword(browser: Browser, installation: Installation): Promise<void> {
  const at = await Visitor.at(browser, installation.url, "fr");
  await at.page.goto("/forgotten-password");
  await at.field("matricule").fill(ANNE);
  await at.field("reset-email").fill(EMAIL);
  await at.button("reset-submit").click();
  await expect.poll(() => installation.mails.length).toBe(2);
  const link = installation.mails[1].text?.match(/http\S+/)?.[0] ?? "";
  expect(link).toContain(`${installation.url}/forgotten-password/`);
  const another = "dix-sept cigognes sur un clocher";
  await at.page.goto(link);
  await at.field("password-new").fill(another);
  await at.field("password-again").fill(another);
  await at.button("reset-confirm").click();
  await at.isTold("reset-done");
  await at.page.goto(link);
  await expect(at.heading("reset-link-dead")).toBeVisible();
  await enterPassword(at, "holder", ANNE, another);
  await expect(at.heading("sign-in-method-title")).toBeVisible();
  await at.leave();
  at.expectNoComplaints();
}

async function lockout(browser: Browser, installation: Installation): Promise<void> {
  const at = await Visitor.at(browser, installation.url, "fr");
  for (let attempt = 0; attempt < 5; attempt++) {
    await enterPassword(at, "holder", PIERRE, `faux mot de passe ${attempt}`);
    await at.isRefused(at.say("wrong-matricule-or-password"));
  }
  await enterPassword(at, "holder", PIERRE, NEW_PASSWORD);
  await expect(at.heading("error-too-many-attempts")).toBeVisible();
  await installation.restart();
  await enterPassword(at, "holder", PIERRE, NEW_PASSWORD);
  await expect(at.heading("error-too-many-attempts")).toBeVisible();
  await at.leave();
  at.expectNoComplaints();
}

test("a feed with bad rows: they are named, the others are kept", async () => {
  const installation = await Installation.prepare();
  const wrongDigit = `${ANNE.slice(0, 12)}${(Number(ANNE[12]) + 1) % 10}`;
  const bad = [AFFILIATES[0], AFFILIATES[1].replace(ANNE, wrongDigit), AFFILIATES[2], "nothing,here"];
  const ended = await installation.import("affiliates", bad);
  expect(ended.status).not.toBe(0);
  expect(ended.out).toContain("1 added, 0 changed, 0 unchanged, 2 not taken");
  expect(ended.errors).toMatch(/^line 2: number: .*thirteenth digit/m);
  expect(ended.errors).toMatch(/^line 4: 2 columns instead of 11/m);
  expect(ended.errors).not.toContain(wrongDigit);
  await installation.close();
});

test("weak and missing secrets keep the program from starting, and are named", async () => {
  const installation = await Installation.prepare();
  const table = [
    [TOKEN, "changeme", "text_messages.token"],
    [`token = "${TOKEN}"`, "", "token"],
    ["custodian.key", "missing.key", "keys.file"],
    ["smtp://127.0.0.1", "smtps://dsp:secret@mail.example.lu", "mail.server"],
    ["[keys]", "[locks]", "locks"],
  ];
  for (const [part, other, key] of table) {
    const ended = await run("serve", "--config", installation.configWith(part, other));
    expect(ended.status, key).toBe(1);
    expect(ended.errors, key).toContain(key);
    expect(ended.errors, key).not.toMatch(/changeme|secret@/);
  }
  await installation.close();
});

function letterTo(letters: string[], name: string): string {
  const letter = letters.find((text) => text.includes(name));
  if (!letter) throw new Error(`no letter to ${name}`);
  return letter;
}

function activationCode(letter: string): string {
  const code = letter.match(/(?<![\w-])[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}(?![\w-])/)?.[0];
  if (!code) throw new Error("the letter holds no activation code");
  return code;
}

/** A database of its own on the server that tests use. */
function newDatabase(server: string): string {
  const name = `dsp_e2e_${randomBytes(4).toString("hex")}`;
  execFileSync("psql", [server, "--quiet", "--command", `create database ${name}`]);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
