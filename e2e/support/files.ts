// Files to file, and files that must not be taken.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { encryptedPdf, pdf, pdfOfSize } from "./pdf.ts";

export interface Upload {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** The file on disk, where a browser takes it from. Its name says its type, as on a real device. */
export function onDisk({ name, buffer }: Upload): string {
  folder ??= mkdtempSync(join(tmpdir(), "dsp-uploads-"));
  const path = join(folder, name);
  writeFileSync(path, buffer);
  return path;
}

let folder: string | undefined;
process.on("exit", () => folder && rmSync(folder, { recursive: true, force: true }));

const PDF = "application/pdf";
const MEBIBYTE = 1024 * 1024;

/** One grey pixel. */
export const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==",
  "base64",
);

export const LABORATORY_REPORT: Upload = {
  name: "analyses.pdf",
  mimeType: PDF,
  buffer: pdf("Laboratoire Sauerdall", "Glycemie 94 mg/dl", "Creatinine 0,81 mg/dl"),
};

export const OWN_WISHES: Upload = {
  name: "volontes.txt",
  mimeType: "text/plain",
  buffer: Buffer.from("Prévenez ma sœur Anne, s'il vous plaît.\n"),
};

/** A clinical document (HL7 CDA) with a table in it. */
export const CLINICAL_DOCUMENT: Upload = {
  name: "biologie.xml",
  mimeType: "text/xml",
  buffer: Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>
<ClinicalDocument xmlns="urn:hl7-org:v3"><title>Biologie</title><component><structuredBody><component><section>
<title>Chimie</title><text><table><thead><tr><th>Analyse</th><th>Résultat</th></tr></thead>
<tbody><tr><td>Sodium</td><td>140 mmol/l</td></tr></tbody></table></text>
</section></component></structuredBody></component></ClinicalDocument>`,
  ),
};

/** What is refused, and the id of the text that says why. */
export const REFUSED: { file: Upload; why: string }[] = [
  { file: { name: "vide.pdf", mimeType: PDF, buffer: Buffer.alloc(0) }, why: "upload-empty" },
  { file: { name: "lourd.pdf", mimeType: PDF, buffer: pdfOfSize(26 * MEBIBYTE) }, why: "upload-too-large" },
  { file: { name: "secret.pdf", mimeType: PDF, buffer: encryptedPdf("Secret") }, why: "upload-encrypted" },
  {
    file: { name: "setup.exe", mimeType: "application/x-msdownload", buffer: portableExecutable() },
    why: "upload-unknown-format",
  },
  { file: { name: "photo.pdf", mimeType: PDF, buffer: PNG }, why: "upload-mismatch" },
  {
    file: {
      name: "entites.xml",
      mimeType: "text/xml",
      buffer: Buffer.from('<!DOCTYPE a SYSTEM "a"><ClinicalDocument xmlns="urn:hl7-org:v3"/>'),
    },
    why: "upload-entities",
  },
];

function portableExecutable(): Buffer {
  const file = Buffer.alloc(512);
  file.write("MZ", 0, "latin1");
  file.writeUInt32LE(0x80, 0x3c);
  file.write("PE\0\0", 0x80, "latin1");
  return file;
}
