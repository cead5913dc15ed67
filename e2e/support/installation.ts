// A real installation in a folder of its own, with a mail server and a gateway for text messages that the test runs.
import { execFileSync } from "node:child_process";
import { type IncomingMessage, type Server as HttpServer, createServer } from "node:http";
import { appendFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import type { IdentityProvider } from "./identity-provider.ts";
import { type Ended, Server, freePort, run } from "./program.ts";

export const TOKEN = "gateway-Tk7wq2Lm9x";
export const SENDER = "noreply@esante.lu";

export interface Text {
  to: string;
  text: string;
  authorization?: string;
}

export class Installation {
  private server?: Server;

  private constructor(
    readonly folder: string,
    readonly url: string,
    /** What arrived at the mail server. */
    readonly mails: ParsedMail[],
    /** What arrived at the gateway. */
    readonly texts: Text[],
    private readonly smtp: SMTPServer,
    private readonly gateway: HttpServer,
  ) {}

  /** Key, configuration, mail server and gateway; nothing is served yet. */
  static async prepare(database?: string): Promise<Installation> {
    const folder = mkdtempSync(join(tmpdir(), "dsp-installation-"));
    const port = await freePort();
    const mails: ParsedMail[] = [];
    const texts: Text[] = [];
    const smtp = await mailServer(mails);
    const gateway = await textGateway(texts);
    const made = new Installation(folder, `http://localhost:${port}`, mails, texts, smtp, gateway);
    const key = join(folder, "custodian.key");
    made.configure({
      listen: `127.0.0.1:${port}`,
      database: database ?? `sqlite://${join(folder, "dsp.db")}?mode=rwc`,
      key,
      mail: `smtp://127.0.0.1:${portOf(smtp.server)}`,
      gateway: `http://127.0.0.1:${portOf(gateway)}/send`,
    });
    const keys = await run("keys", key);
    if (keys.status !== 0) throw new Error(keys.errors);
    return made;
  }

  get config(): string {
    return join(this.folder, "dsp.toml");
  }

  private configure(it: { listen: string; database: string; key: string; mail: string; gateway: string }): void {
    const text = [
      `public_url = "${this.url}"`,
      `[listen]\naddress = "${it.listen}"\nbehind_proxy = false`,
      `[database]\nurl = "${it.database}"`,
      `[objects]\nfolder = "${join(this.folder, "objects")}"`,
      `[keys]\nfile = "${it.key}"`,
      `[mail]\nserver = "${it.mail}"\nfrom = "${SENDER}"`,
      `[text_messages]\ngateway = "${it.gateway}"\ntoken = "${TOKEN}"`,
    ].join("\n");
    writeFileSync(this.config, text);
  }

  /** Adds a provider that people may prove themselves with. */
  addIdentityProvider(provider: IdentityProvider): void {
    const secret = join(this.folder, "identity-provider.secret");
    writeFileSync(secret, `${provider.secret}\n`);
    appendFileSync(this.config, `\n${provider.configuration(secret)}\n`);
  }

  /** Where browsers come back to from an app's request: any page will do. */
  get returnOfApps(): string {
    return `${this.url}/accessibility`;
  }

  /** Enters an app that people can let act in their name; answers with its identifier. */
  async addApp(name: string, publisher: string): Promise<string> {
    const about = ["--name", name, "--publisher", publisher, "--redirect", this.returnOfApps];
    const scopes = "patient/DocumentReference.rs patient/Patient.rs";
    const added = await run("clients", "add", "--config", this.config, ...about, "--scopes", scopes);
    if (added.status !== 0) throw new Error(added.errors);
    return added.out.trim();
  }

  /** Adds a malware scanner that does not answer: what is filed has to wait. */
  async addSilentMalwareScanner(): Promise<void> {
    appendFileSync(this.config, `\n[malware_scanner]\naddress = "tcp://127.0.0.1:${await freePort()}"\n`);
  }

  /** The same configuration with one part of its text exchanged, in a file of its own. */
  configWith(part: string, other: string): string {
    const text = readFileSync(this.config, "utf8");
    if (!text.includes(part)) throw new Error(`${part} is not in the configuration`);
    const file = join(this.folder, "other.toml");
    writeFileSync(file, text.replace(part, other));
    return file;
  }

  /** Imports a feed. */
  import(what: "affiliates" | "professionals" | "deaths", lines: string[]): Promise<Ended> {
    const file = join(this.folder, `${what}.csv`);
    writeFileSync(file, `${lines.join("\n")}\n`);
    return run("import", what, file, "--config", this.config);
  }

  /** Prints the letters that are due and returns their texts, read out of the PDF files. */
  async letters(): Promise<string[]> {
    const out = join(this.folder, "letters");
    const printed = await run("letters", "--config", this.config, "--out", out);
    if (printed.status !== 0) throw new Error(printed.errors);
    const files = readdirSync(out).filter((name) => name.endsWith(".pdf"));
    return files.map((name) => execFileSync("pdftotext", ["-layout", join(out, name), "-"], { encoding: "utf8" }));
  }

  async serve(): Promise<void> {
    this.server = await Server.installation(this.config, this.url);
  }

  async restart(): Promise<void> {
    await this.server?.stop();
    await this.serve();
  }

  async close(): Promise<void> {
    await this.server?.stop();
    await new Promise<void>((resolve) => this.smtp.close(() => resolve()));
    this.gateway.closeAllConnections();
    await new Promise((resolve) => this.gateway.close(resolve));
    rmSync(this.folder, { recursive: true, force: true });
  }
}

async function mailServer(mails: ParsedMail[]): Promise<SMTPServer> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    onData: (stream, _session, done) => {
      simpleParser(stream).then((mail) => {
        mails.push(mail);
        done();
      }, done);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

async function textGateway(texts: Text[]): Promise<HttpServer> {
  const server = createServer(async (request, response) => {
    const { to, text } = JSON.parse(await body(request));
    texts.push({ to, text, authorization: request.headers.authorization });
    response.writeHead(202).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

async function body(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const part of request) text += part;
  return text;
}

function portOf(server: { address(): unknown }): number {
  return (server.address() as { port: number }).port;
}
