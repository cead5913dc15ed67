// The FAQ on what the DSP contains: folders, what systems and people file, what stays, for how long.
import { execFileSync } from "node:child_process";
import { openKnownDossier } from "./support/steps/access.ts";
import { signInAsKnown } from "./support/steps/account.ts";
import { describeReport, documentLink, fileOwnWishes } from "./support/steps/documents.ts";
import { ask, expectAnswer } from "./support/steps/requests.ts";
import { LABORATORY_REPORT, OWN_WISHES, PNG, onDisk } from "./support/files.ts";
import { expect, test } from "./support/test.ts";
import type { Visitor } from "./support/visitor.ts";
import { ANYTHING } from "./support/words.ts";

const VIEWER = "chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/";

test("the record holds what care has left behind", async ({ demo, visitor }, info) => {
  const post = { demo, desk: (await visitor()).page };
  const [holder, doctor] = [await visitor(), await visitor()];
  await signInAsKnown(holder, "holder", demo.holder("Marie Hoffmann"), post);
  await test.step("« Mes derniers documents », and directories according to the type of document", () => folders(holder));
  await test.step("a PDF, a CDA and a FHIR document are read in the browser", () => reading(holder));
  await test.step("a word that stands inside a PDF is found", () => search(holder));
  await test.step("photos of a letter become one PDF", () => photos(holder, info.outputPath("letter.pdf")));
  await test.step("you cannot delete a document; an earlier version stays", () => versions(holder));
  await test.step("health data is kept for ten years, or for life with your agreement", async () => {
    await signInAsKnown(doctor, "professional", demo.professional("Claire Weber"), post);
    await retention(holder, doctor);
  });
  await test.step("what is wrong in a document is put right by its author", () => correction(holder, doctor));
});

async function folders(at: Visitor): Promise<void> {
  await expect(at.heading("latest-documents")).toBeVisible();
  await at.link("documentary-view").click();
  await expect(at.heading("my-documents")).toBeVisible();
  const folder = (id: string) => documentLink(at.page, at.say(id));
  await expect(folder("category-laboratory-results")).toContainText("2 documents");
  for (const id of ["category-care-reports", "category-prescriptions", "category-imaging", "category-summaries"]) {
    await expect(folder(id)).toContainText(/\d document/);
  }
  await folder("category-laboratory-results").click();
  await expect(documentLink(at.page, "Contrôle sanguin")).toContainText("Luc Schroeder");
}

async function reading(at: Visitor): Promise<void> {
  const open = async (folder: string, title: string) => {
    await at.page.goto("/documents/categories");
    await documentLink(at.page, at.say(folder)).click();
    await documentLink(at.page, title).click();
    await at.page.getByRole("link", { name: at.say("document-open") }).click();
    await expect(at.page.getByRole("heading", { name: title }).first()).toBeVisible();
  };
  const words = at.page.locator("article.reading");
  await open("category-laboratory-results", "Analyses de sang");
  await expect.poll(() => at.page.frames().some((frame) => frame.url().startsWith(VIEWER))).toBe(true);
  await open("category-laboratory-results", "Contrôle sanguin");
  await expect(words.getByRole("table").first()).toBeVisible();
  await expect(words).toContainText("Marie Hoffmann");
  await open("category-summaries", "Résumé patient");
  await expect(words).toContainText("Marie Hoffmann");
}

async function search(at: Visitor): Promise<void> {
  await at.tab("tab-documents");
  await at.field("document-search-field").fill("pleural");
  await at.page.getByRole("search").getByRole("button").click();
  await expect(at.page.getByText(at.say("document-search-results", { count: 1 }))).toBeVisible();
  const found = at.page.getByRole("main").getByRole("link").filter({ hasText: "Radiographie du thorax" });
  await expect(found).toContainText("épanchement pleural");
  expect(at.page.url(), "what is looked for is health data").not.toContain("pleural");
}

async function photos(at: Visitor, path: string): Promise<void> {
  await at.page.goto("/documents/new/holder-document");
  await at.field("document-kind").selectOption({ label: at.say("kind-holder-document") });
  const page = (name: string) => onDisk({ name, mimeType: "image/png", buffer: PNG });
  await at.field("file-field").setInputFiles([page("page-1.png"), page("page-2.png")]);
  await at.field("file-title").fill("Lettre du spécialiste");
  await at.button("file-submit").click();
  await at.isTold("file-done");
  await documentLink(at.page, "Lettre du spécialiste").click();
  const downloading = at.page.waitForEvent("download");
  await at.link("document-download").click();
  await (await downloading).saveAs(path);
  const facts = execFileSync("pdfinfo", [path], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  expect(facts).toMatch(/^Pages:\s+2$/m);
}

async function versions(at: Visitor): Promise<void> {
  const [first, second] = ["Mes volontés", "Mes volontés, revues"];
  await fileOwnWishes(at, first, OWN_WISHES);
  await documentLink(at.page, first).click();
  await expect(at.page.getByRole("main").getByText(/supprimer/i)).toHaveCount(0);
  await expect(at.page.getByRole("link", { name: at.say("request-erasure") })).toBeVisible();
  await at.link("replace-document").click();
  const revised = { ...OWN_WISHES, buffer: Buffer.from("Prévenez mon frère Luc.\n") };
  await at.field("file-field").setInputFiles(onDisk(revised));
  await at.field("file-title").fill(second);
  await at.button("file-submit").click();
  await at.isTold("replace-done");
  await at.tab("tab-documents");
  await documentLink(at.page, second).click();
  await expect(at.heading("document-earlier-versions")).toBeVisible();
  await documentLink(at.page, first).click();
  await expect(at.link("document-newer-version")).toBeVisible();
  await at.page.getByRole("link", { name: at.say("document-open") }).click();
  await expect(at.page.locator("article.reading")).toContainText(OWN_WISHES.buffer.toString("utf8").trim());
}

async function retention(holder: Visitor, doctor: Visitor): Promise<void> {
  const title = "Groupe sanguin";
  await openKnownDossier(doctor, "Marie Hoffmann");
  await doctor.link("file-document").click();
  await describeReport(doctor, title, LABORATORY_REPORT);
  await doctor.field("retention-lifelong-proposed").check();
  await doctor.button("file-submit").click();
  await doctor.isTold("file-done-professional", { person: "Marie Hoffmann" });

  await holder.tab("tab-documents");
  await documentLink(holder.page, title).click();
  const kept = holder.page.getByRole("definition").filter({ hasText: /^(Jusqu'au|Pour la vie)/ });
  await expect(kept).toContainText(String(new Date().getFullYear() + 10));
  const question = holder.words.pattern("retention-lifelong-question", { author: `Claire Weber${ANYTHING}` });
  await expect(holder.page.getByText(question)).toBeVisible();
  await holder.button("retention-agree").click();
  await holder.isTold("retention-agreed");
  await expect(kept).toHaveText(holder.say("kept-for-life"));
}

async function correction(holder: Visitor, doctor: Visitor): Promise<void> {
  await holder.page.goto("/documents/categories");
  await documentLink(holder.page, holder.say("category-care-reports")).click();
  await documentLink(holder.page, "Consultation de suivi").click();
  await holder.page.getByRole("link", { name: holder.say("request-correction") }).click();
  await ask(holder, "Ma tension était de 132, et non de 142.");

  await doctor.page.goto("/professional");
  await doctor.page.getByRole("link", { name: doctor.say("patient-requests-count", { count: 1 }) }).click();
  await doctor.page.getByRole("link", { name: new RegExp(doctor.say("patient-request-read")) }).click();
  await expect(doctor.page.getByText("Ma tension était de 132, et non de 142.")).toBeVisible();
  await doctor.field("patient-request-accept").check();
  await doctor.field("patient-request-answer-words").fill("C'est juste, je corrige le rapport.");
  await doctor.button("patient-request-answer").click();
  await expect(doctor.link("patient-request-replace")).toBeVisible();
  await expectAnswer(holder, "request-topic-rectification", "request-state-accepted", "C'est juste, je corrige le rapport.");
}
