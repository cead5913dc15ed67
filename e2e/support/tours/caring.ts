// In the records of others: as an assistant, as a mother, as a guardian who opens a record.
import { expect } from "@playwright/test";
import { LABORATORY_REPORT, OWN_WISHES } from "../files.ts";
import { openDossier } from "../steps/access.ts";
import { signInAsKnown } from "../steps/account.ts";
import { describeReport, fileOwnWishes } from "../steps/documents.ts";
import { type Visitor, inLanguage } from "../visitor.ts";
import { documentAt, idIn } from "./holder.ts";
import { type Tour, lookAt } from "./look.ts";
import { type Values, addresses, pagesBehind } from "./pages.ts";

const RECORD = "/records/{record}";

/** What only a representative decides. */
export const FOR_REPRESENTATIVES = [
  "/documents/{document}/correction",
  "/documents/{document}/erasure",
  "/stakeholders/assistants/new",
  "/record/close",
  "/reopen",
].map((path) => RECORD + path);

/** What comes before a record is open. */
export const BEFORE_OPENING = ["/first-steps/terms", "/first-steps/organ-donation"].map((path) => RECORD + path);

/** What an assistant with all rights opens. */
export const FOR_ASSISTANTS = pagesBehind("Entrusted").filter(
  (path) => !FOR_REPRESENTATIVES.includes(path) && !BEFORE_OPENING.includes(path),
);

/** The first page and the tabs, where most differs from the own record. */
export const MAIN_ENTRUSTED_PAGES = ["", "/documents", "/stakeholders", "/activities", "/record"].map((path) => RECORD + path);

/** The identifier of a record entrusted to whoever is signed in. */
export async function recordOf(at: Visitor, name: string): Promise<string> {
  await at.page.goto("/documents");
  const link = at.page.getByRole("link", { name });
  return (await link.first().getAttribute("href"))?.split("/").at(-1) ?? "";
}

/** What stands for the parameters in the record of Jempi Schmit, where Léa Thill has filed something. */
export async function valuesOfJempi(at: Visitor): Promise<Values> {
  const record = `/records/${await recordOf(at, "Jempi Schmit")}`;
  await at.page.goto(`${record}/documents`);
  await fileOwnWishes(at, "Notes pour Jempi", OWN_WISHES);
  await at.page.goto(`${record}/documents`);
  const own = await documentAt(at, "Notes pour Jempi");
  return {
    record: record.split("/").at(-1) ?? "",
    document: await documentAt(at, "Bilan cardiologique"),
    [`${RECORD}/documents/{document}/replace`]: `${record}/documents/${own}/replace`,
    professional: await idIn(at, `${record}/stakeholders/search?name=Weis`, /\/stakeholders\/([^/"]+)\/add/),
    trace: await idIn(at, `${record}/activities`, /\/activities\/([^/"]+)\/contest/),
    category: "laboratory-results",
    kind: "holder-expression",
  };
}

export const assistantPages: Tour = async ({ at, post, look }) => {
  await signInAsKnown(at, "holder", post.demo.holder("Léa Thill"), post);
  await lookAt(at.page, look, addresses(FOR_ASSISTANTS, await valuesOfJempi(at)));
  const limited = `/records/${await recordOf(at, "Suzanne Weyland")}`;
  await lookAt(at.page, look, {
    "assistant-with-limits": limited,
    "assistant-with-limits-documents": `${limited}/documents`,
    "assistant-with-limits-stakeholders": `${limited}/stakeholders`,
  });
};

export const representativePages: Tour = async ({ at, post, look, another }) => {
  const { page } = at;
  const child = post.demo.holder("Lina Kayser-Muller");
  const doctor = await another();
  await signInAsKnown(doctor, "professional", post.demo.professional("Claire Weber"), post);
  await openDossier(doctor, child.login, child.presenceCode);
  await doctor.link("file-document").click();
  await describeReport(doctor, "Analyses de Lina", LABORATORY_REPORT);
  await doctor.button("file-submit").click();
  await doctor.isTold("file-done-professional", { person: child.name });
  await signInAsKnown(at, "holder", post.demo.holder("Nadine Kayser"), post);
  const record = await recordOf(at, "Lina Kayser-Muller");
  await lookAt(page, look, { "representative": `/records/${record}`, "representative-documents": `/records/${record}/documents` });
  const document = await documentAt(at, "Analyses de Lina");
  const [close, reopen] = FOR_REPRESENTATIVES.slice(-2);
  await lookAt(page, look, addresses(FOR_REPRESENTATIVES.filter((path) => path !== reopen), { record, document }));
  await page.goto(close.replace("{record}", record));
  await at.button("close-confirm").click();
  await at.isTold("close-done");
  await page.goto(`/records/${record}/reopen`);
  await look("records-record-reopen");
};

export const guardianPages: Tour = async ({ at, post, look }) => {
  const { page } = at;
  await signInAsKnown(at, "holder", post.demo.holder("Anke Lehnert"), post, "de");
  await inLanguage(at, "fr", post.demo.url);
  const record = await recordOf(at, "Irma Theisen");
  await page.goto(`/records/${record}/first-steps/terms?answer=no`);
  await look("records-record-first-steps-terms-declined");
  await page.goto(`/records/${record}/first-steps/terms`);
  await look("records-record-first-steps-terms");
  await at.button("terms-accept").click();
  await expect(at.heading("donation-title")).toBeVisible();
  await page.goto(`/records/${record}/first-steps/organ-donation`);
  await look("records-record-first-steps-organ-donation");
};
