// A tiny writer of PDF files, enough for one page of text.

/** A PDF 1.7 file with these lines on one page. */
export function pdf(...lines: string[]): Buffer {
  return assemble(page(lines), "");
}

/** The same, as it looks when it opens with a password: readers must stop at the trailer's entry. */
export function encryptedPdf(...lines: string[]): Buffer {
  const secret = "A1".repeat(32);
  const encryption = `<< /Filter /Standard /V 1 /R 2 /O <${secret}> /U <${secret}> /P -44 >>`;
  const id = "<0123456789ABCDEF0123456789ABCDEF>";
  return assemble([...page(lines), encryption], ` /Encrypt 6 0 R /ID [${id} ${id}]`);
}

/** A PDF file of exactly this size: a long comment fills it up. */
export function pdfOfSize(size: number): Buffer {
  const small = pdf("Long");
  const filling = Buffer.alloc(size - small.length, "% filling\n");
  return Buffer.concat([small, filling]);
}

function page(lines: string[]): string[] {
  const text = lines.map((line) => `(${line.replace(/[\\()]/g, "\\$&")}) Tj T*`).join("\n");
  const content = `BT /F1 14 Tf 18 TL 60 760 Td\n${text}\nET`;
  return [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
}

function assemble(objects: string[], trailer: string): Buffer {
  let file = "%PDF-1.7\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const references = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${references}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, "latin1");
}
