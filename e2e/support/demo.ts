// A demo of one's own: whom to sign in as, what was sent, the clock.
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Page, expect } from "@playwright/test";
import { Server } from "./program.ts";

/** One line of the demo's table. */
export interface Person {
  login: string;
  name: string;
  /** Where codes go; none before activation. */
  contact?: string;
  activationCode?: string;
  presenceCode?: string;
}

/** A message on the demo's page. */
export interface Message {
  subject?: string;
  text: string;
}

export class Demo {
  /** How many messages to somebody were read already. */
  private readonly read = new Map<string, number>();

  private constructor(
    private readonly folder: string,
    private readonly server: Server,
    private readonly table: string,
  ) {}

  /** A copy of the country, running. */
  static async open(): Promise<Demo> {
    const country = process.env.DSP_COUNTRY;
    if (!country) throw new Error("the country was not set up");
    const folder = mkdtempSync(join(tmpdir(), "dsp-demo-"));
    cpSync(country, folder, { recursive: true });
    const server = await Server.demo(folder);
    return new Demo(folder, server, readFileSync(join(folder, "sign-in.txt"), "utf8"));
  }

  get url(): string {
    return this.server.url;
  }

  /** The password of everybody who has an account. */
  get password(): string {
    return one(this.table, /has an account: (.+)$/m);
  }

  holder(name: string): Person {
    return this.person(new RegExp(`^  (?<login>\\d{11,13})\\s+${name}\\s.*$`, "m"), name);
  }

  professional(name: string): Person {
    return this.person(new RegExp(`^  (?<login>[A-Z]{3}-\\d+)\\s+${name}\\s.*$`, "m"), name);
  }

  private person(pattern: RegExp, name: string): Person {
    const line = this.table.match(pattern);
    if (!line?.groups) throw new Error(`${name} is not in the table:\n${this.table}`);
    return {
      login: line.groups.login,
      name,
      contact: line[0].match(/codes go to (\S+)/)?.[1],
      activationCode: line[0].match(/activation code (\S+)/)?.[1],
      presenceCode: line[0].match(/presence code (\S+)/)?.[1],
    };
  }

  /** Waits for the next message to somebody and returns it. `desk` is a page of a browser at the demo's desk. */
  async nextMessage(desk: Page, to: string): Promise<Message> {
    const before = this.read.get(to) ?? 0;
    let messages: Message[] = [];
    await expect(async () => {
      messages = await this.messages(desk, to);
      expect(messages.length).toBeGreaterThan(before);
    }).toPass({ timeout: 20_000, intervals: [50, 100, 200, 500] });
    this.read.set(to, messages.length);
    return messages[0];
  }

  /** All messages to somebody, the newest first. Read without a browser: this is asked often. */
  private async messages(desk: Page, to: string): Promise<Message[]> {
    const page = await (await desk.request.get(`${this.url}/demo`)).text();
    const articles = [...page.matchAll(/<article class="card outbox-message"><h3>(.*?)<\/h3>(.*?)<\/article>/gs)];
    return articles
      .filter(([, heading]) => plain(heading) === to)
      .map(([, , body]) => ({ subject: body.match(/<strong>(.*?)<\/strong>/)?.[1], text: body }))
      .map(({ subject, text }) => ({ subject: subject && plain(subject), text: plain(text) }));
  }

  /** Moves the clock forward. */
  async advance(desk: Page, hours: 1 | 24): Promise<void> {
    await this.press(desk, `button[name=hours][value='${hours}']`);
  }

  /** Moves the clock forward so far that a proof is no longer fresh, and a session still lasts. */
  async advanceAQuarter(desk: Page): Promise<void> {
    await this.press(desk, "button[name=minutes]");
  }

  /** Moves the clock forward by as many days as a journey needs, years even. */
  async advanceDays(desk: Page, days: number): Promise<void> {
    await this.press(desk, "button[name=hours][value='24']", String(days * 24));
  }

  /** `value`: sent instead of the button's own. */
  private async press(desk: Page, selector: string, value?: string): Promise<void> {
    await desk.goto(`${this.url}/demo`);
    const button = await desk.locator(selector).elementHandle();
    if (value) await button?.evaluate((element, value) => element.setAttribute("value", value), value);
    const shownAgain = desk.waitForResponse((answer) => answer.request().method() === "GET" && answer.url().endsWith("/demo"));
    await button?.click();
    await shownAgain;
  }

  /** How many contents of documents are kept. */
  contents(): number {
    const entries = readdirSync(join(this.folder, "objects"), { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).length;
  }

  async close(): Promise<void> {
    await this.server.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** What a reader sees of a piece of a page. */
function plain(html: string): string {
  const lines = html.replaceAll("</p>", "\n\n").replaceAll(/<[^>]+>/g, "");
  return lines.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&").trim();
}

function one(text: string, pattern: RegExp): string {
  const found = text.match(pattern)?.slice(1).find(Boolean);
  if (!found) throw new Error(`${pattern} is not in:\n${text}`);
  return found;
}
