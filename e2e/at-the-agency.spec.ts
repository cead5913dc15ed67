// The FAQ where the Agency takes part: a real installation, its commands on one side and the portal on the other.
import { type Browser, type Page, expect, test } from "@playwright/test";
import { LABORATORY_REPORT } from "./support/files.ts";
import { Installation } from "./support/installation.ts";
import { matricule } from "./support/matricule.ts";
import { run } from "./support/program.ts";
import { openDossier } from "./support/steps/access.ts";
import { NEW_PASSWORD, enterPassword } from "./support/steps/account.ts";
import { describeReport, documentLink } from "./support/steps/documents.ts";
import { ask, expectAnswer } from "./support/steps/requests.ts";
import { Visitor } from "./support/visitor.ts";

const ANNE = matricule("19790305101");
const PIERRE = matricule("19510824055");
const AFFILIATES = [
  "number,given_names,family_name,birth_date,language,street,postal_code,town,country,email,phone",
  `${ANNE},Anne,Kieffer,1979-03-05,fr,"8, rue du Fort",L-1500,Luxembourg,LU,,`,
  `${PIERRE},Pierre,Zens,1951-08-24,fr,"4, Grand-Rue",L-9710,Clervaux,LU,,`,
];
const PROFESSIONALS = "directory_id,given_names,family_name,category,speciality,practice,licence_from,licence_until";
const PAUL = "MED-10021,Paul,Conter,doctor,Médecine générale,Cabinet Conter,2015-01-01,";
const MAIL = { anne: "anne.kieffer@example.lu", paul: "paul.conter@example.lu" };
const REPORT = "Analyses de novembre";

interface Stage {
  browser: Browser;
  installation: Installation;
  letters: string[];
  /** How many mails were read. */
  read: number;
}

test("what the Agency does, and the holder sees", async ({ browser }) => {
  const installation = await Installation.prepare();
  try {
    await installation.import("affiliates", AFFILIATES);
    await installation.import("professionals", [PROFESSIONALS, PAUL]);
    const stage: Stage = { browser, installation, letters: await installation.letters(), read: 0 };
    await installation.serve();
    await journey(stage);
  } finally {
    await installation.close();
  }
});

async function journey(stage: Stage): Promise<void> {
  await test.step("the DSP is not mandatory: one may oppose before activation", () => opposition(stage));
  const anne = await Visitor.at(stage.browser, stage.installation.url, "fr");
  const paul = await Visitor.at(stage.browser, stage.installation.url, "fr");
  await test.step("no longer the letter with the codes: the Agency sends another", () => lostLetter(stage, anne));
  await test.step("once the activation is complete, you can define the access rights", () => activation(stage, anne));
  const record = await test.step("any professional may file what is useful for the follow-up", () => filing(stage, paul));
  await test.step("in an exceptional situation the Agency's doctor is asked to erase", () => erasure(stage, anne));
  await test.step("whoever does not recognise an access contacts the Helpdesk", () => contest(stage, anne));
  await test.step("only professionals authorised to practise in Luxembourg have access", () => licence(stage, anne, paul, record));
  await test.step("in the event of death the Agency closes the DSP", () => death(stage, anne, paul, record));
  for (const visitor of [anne, paul]) {
    await visitor.leave();
    visitor.expectNoComplaints();
  }
}

async function opposition(stage: Stage): Promise<void> {
  const at = await Visitor.at(stage.browser, stage.installation.url, "fr");
  const activate = async (page: Page) => {
    await at.field("matricule").fill(PIERRE);
    await at.field("activation-code").fill(activationCode(stage.letters, "Pierre Zens"));
    await page.getByRole("main").getByRole("button").last().click();
  };
  await at.page.goto("/");
  await at.link("welcome-oppose").click();
  await expect(at.page.getByText(at.say("oppose-consequences"))).toBeVisible();
  await activate(at.page);
  await expect(at.heading("oppose-done")).toBeVisible();
  await at.page.goto("/activation/identify");
  await activate(at.page);
  await at.isRefused(at.say("wrong-matricule-or-code"));
  await at.leave();
  at.expectNoComplaints();
}

async function lostLetter(stage: Stage, at: Visitor): Promise<void> {
  const old = activationCode(stage.letters, "Anne Kieffer");
  const task = ["--as", "Sonia Lux", "--reference", "appel du Helpdesk", "--config", stage.installation.config, ANNE];
  const reissued = await run("desk", "reissue-codes", ...task);
  expect(reissued, reissued.errors).toMatchObject({ status: 0 });
  const before = stage.letters;
  stage.letters = (await stage.installation.letters()).filter((letter) => !before.includes(letter));
  stage.letters.push(...before.filter((letter) => !letter.includes("Anne Kieffer")));
  await at.page.goto("/activation/identify");
  await at.field("matricule").fill(ANNE);
  await at.field("activation-code").fill(old);
  await at.button("activate-my-dsp").click();
  await at.isRefused(at.say("wrong-matricule-or-code"));
}

async function activation(stage: Stage, at: Visitor): Promise<void> {
  await activate(stage, at, "/activation/identify", "matricule", ANNE, "Anne Kieffer", MAIL.anne);
  await enterPassword(at, "holder", ANNE, NEW_PASSWORD);
  await finishSignIn(stage, at, MAIL.anne);
  await at.button("terms-accept").click();
  await at.field("donation-not-now").check();
  await at.button("donation-continue").click();
  await expect(at.heading("first-offers")).toBeVisible();
  for (const offer of ["add-stakeholder", "emergency-access", "assistants-title"]) {
    await expect(at.page.getByRole("main").getByRole("link", { name: at.say(offer) })).toBeVisible();
  }
}

/** Returns the record's address on the professionals' side. */
async function filing(stage: Stage, at: Visitor): Promise<string> {
  await activate(stage, at, "/professional/activation/identify", "directory-id", "MED-10021", "Paul Conter", MAIL.paul);
  await enterPassword(at, "professional", "MED-10021", NEW_PASSWORD);
  await finishSignIn(stage, at, MAIL.paul);
  await expect(at.heading("find-patient")).toBeVisible();
  const code = letterTo(stage.letters, "Anne Kieffer").match(/(?<![\w-])[2-9A-Z]{4}-[2-9A-Z]{4}(?![\w-])/)?.[0];
  await openDossier(at, ANNE, code);
  await expect(at.heading("professional-documents")).toBeVisible();
  const record = at.page.url();
  await at.link("file-document").click();
  await describeReport(at, REPORT, LABORATORY_REPORT);
  await at.button("file-submit").click();
  await at.isTold("file-done-professional", { person: "Anne Kieffer" });
  return record;
}

async function erasure(stage: Stage, at: Visitor): Promise<void> {
  await at.tab("tab-documents");
  await documentLink(at.page, REPORT).click();
  await at.page.getByRole("link", { name: at.say("request-erasure") }).click();
  await ask(at, "Ces analyses sont celles d'une autre personne.");
  const words = "Ces analyses sont bien les vôtres : le laboratoire l'a confirmé.";
  await answer(stage, "Dr Jeanne Faber", "doctor", "erasure of a document", "declined", words);
  await expectAnswer(at, "request-topic-erasure", "request-state-declined", words);
}

async function contest(stage: Stage, at: Visitor): Promise<void> {
  await at.tab("tab-activities");
  const line = at.page.locator(".life-line__entry").filter({ hasText: "Paul Conter" }).first();
  await line.getByRole("link", { name: at.say("request-contest") }).click();
  await ask(at, "Je ne connais pas ce médecin.");
  const words = "Vous lui avez donné votre code de présence ce matin.";
  await answer(stage, "Sonia Lux", "helpdesk", "an access is not recognised", "accepted", words);
  await expectAnswer(at, "request-topic-unrecognised-access", "request-state-accepted", words);
}

/** At the Agency: the request is found in the list, read and answered. No title of a document is shown there. */
async function answer(stage: Stage, name: string, post: string, topic: string, verdict: string, words: string) {
  const desk = ["--config", stage.installation.config, "--as", name, "--post", post];
  const list = (await run("requests", "list", ...desk)).out;
  const request = list.split("\n").find((line) => line.includes(topic))?.split(" ")[0] ?? "";
  expect(request, list).toMatch(/^[\da-f-]{36}$/);
  const shown = (await run("requests", "show", ...desk, request)).out;
  expect(shown).toContain("of Anne Kieffer");
  expect(list + shown).not.toContain(REPORT);
  const answered = await run("requests", "answer", ...desk, "--verdict", verdict, "--words", words, request);
  expect(answered, answered.errors).toMatchObject({ status: 0 });
}

async function licence(stage: Stage, anne: Visitor, paul: Visitor, record: string): Promise<void> {
  await paul.page.goto(record);
  await expect(paul.heading("professional-documents")).toBeVisible();
  await stage.installation.import("professionals", [PROFESSIONALS, `${PAUL}2020-12-31`]);
  const answer = await paul.page.goto(record);
  expect(answer?.ok()).toBe(false);
  await anne.page.goto("/activities");
  await expect(anne.page.getByText(anne.say("act-licence-stopped", { whom: "Paul Conter" }))).toBeVisible();
  await stage.installation.import("professionals", [PROFESSIONALS, PAUL]);
}

async function death(stage: Stage, anne: Visitor, paul: Visitor, record: string): Promise<void> {
  const day = new Date().toISOString().slice(0, 10);
  const ended = await stage.installation.import("deaths", ["number,date_of_death", `${ANNE},${day}`]);
  expect(ended, ended.errors).toMatchObject({ status: 0 });
  await anne.page.goto("/documents");
  await expect(anne.heading("error-dossier-archived")).toBeVisible();
  const answer = await paul.page.goto(record);
  expect(answer?.ok()).toBe(false);
}

async function activate(
  stage: Stage,
  at: Visitor,
  address: string,
  numberField: string,
  number: string,
  name: string,
  email: string,
): Promise<void> {
  await at.page.goto(address);
  await at.field(numberField).fill(number);
  await at.field("activation-code").fill(activationCode(stage.letters, name));
  await at.page.getByRole("main").getByRole("button").last().click();
  await at.field("password-choose").fill(NEW_PASSWORD);
  await at.field("password-again").fill(NEW_PASSWORD);
  await at.button("next").click();
  await at.field("activation-contact-field").fill(email);
  await at.button("send-code").click();
  await at.field("one-time-code").fill(await nextCode(stage, at, email));
  await at.button("activate-my-account").click();
  await at.isTold("activation-done");
}

async function finishSignIn(stage: Stage, at: Visitor, email: string): Promise<void> {
  await at.button("send-code").click();
  await expect(at.heading("sign-in-code-title")).toBeVisible();
  await at.field("one-time-code").fill(await nextCode(stage, at, email));
  await at.button("sign-in").click();
  await at.button("stay-signed-in-not").click();
}

/** The code of the next mail to somebody; mails to others in between are passed over. */
async function nextCode(stage: Stage, at: Visitor, email: string): Promise<string> {
  const { mails } = stage.installation;
  const isMeant = (index: number) => [mails[index].to].flat().some((to) => to?.text === email);
  for (;;) {
    await expect.poll(() => mails.length).toBeGreaterThan(stage.read);
    const index = stage.read++;
    if (isMeant(index) && mails[index].subject === at.say("one-time-code-subject")) return at.words.codeIn(mails[index].text ?? "");
  }
}

function letterTo(letters: string[], name: string): string {
  const letter = letters.find((text) => text.includes(name));
  if (!letter) throw new Error(`no letter to ${name}`);
  return letter;
}

function activationCode(letters: string[], name: string): string {
  return letterTo(letters, name).match(/(?<![\w-])[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}(?![\w-])/)?.[0] ?? "";
}
