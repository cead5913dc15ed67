// The program under test: one command run to its end, or a server that lives for a while.
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const REPOSITORY = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const BINARY = process.env.DSP_BINARY ?? join(REPOSITORY, "target", "debug", "dsp");
const PATIENCE = 180_000;

export interface Ended {
  status: number;
  out: string;
  errors: string;
}

/** Runs a command of the program to its end. */
export function run(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(BINARY, args, { timeout: PATIENCE }, (error, out, errors) => {
      const status = error ? (typeof error.code === "number" ? error.code : -1) : 0;
      resolve({ status, out, errors });
    });
  });
}

/** A running server. */
export class Server {
  private constructor(
    private readonly process: ChildProcess,
    readonly url: string,
    private readonly said: () => string,
  ) {}

  /** Starts the demo in this folder; it prints where it listens. */
  static async demo(data: string): Promise<Server> {
    const [process, said] = start("demo", "--data", data, "--listen", "127.0.0.1:0");
    const url = await until(process, said, async () => said().match(/^Open (http:\/\/\S+)/m)?.[1]);
    return new Server(process, url, said).ready();
  }

  /** Starts the sandbox in this folder; it prints where its FHIR base is. */
  static async sandbox(data: string): Promise<Server> {
    const [process, said] = start("sandbox", "--data", data, "--listen", "127.0.0.1:0");
    const url = await until(process, said, async () => said().match(/"fhir": "(http:\/\/[^"/]+)/)?.[1]);
    return new Server(process, url, said).ready();
  }

  /** Starts an installation; its configuration says where it listens. */
  static async installation(config: string, url: string): Promise<Server> {
    const [process, said] = start("serve", "--config", config);
    return new Server(process, url, said).ready();
  }

  private async ready(): Promise<this> {
    await until(this.process, this.said, async () => {
      const answer = await fetch(`${this.url}/health/ready`).catch(() => undefined);
      return answer?.ok;
    });
    return this;
  }

  /** Asks it to stop and waits until it has. */
  async stop(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const ended = new Promise((resolve) => this.process.once("exit", resolve));
    this.process.kill("SIGTERM");
    const tooLate = setTimeout(() => this.process.kill("SIGKILL"), 10_000);
    await ended;
    clearTimeout(tooLate);
  }
}

function start(...args: string[]): [ChildProcess, () => string] {
  const child = spawn(BINARY, args, { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  child.stdout?.on("data", (text) => (said += text));
  child.stderr?.on("data", (text) => (said += text));
  child.on("error", (error) => (said += `\n${error}`));
  return [child, () => said];
}

async function until<T>(child: ChildProcess, said: () => string, look: () => Promise<T | undefined>): Promise<T> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const found = await look();
    if (found) return found;
    if (child.exitCode !== null || !child.pid) throw new Error(`the program ended:\n${said()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill("SIGKILL");
  throw new Error(`the program was not ready in time:\n${said()}`);
}

/** A port nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
