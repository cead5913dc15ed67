// Every page of the portal, as the router knows them: the list is kept by a test of the router.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { REPOSITORY } from "../program.ts";

export type Door = "Anybody" | "Holder" | "Entrusted" | "Professional";

const ALL: Record<Door, string[]> = JSON.parse(readFileSync(join(REPOSITORY, "e2e/support/tours/pages.json"), "utf8"));

/** What is answered and looked at by nobody: files, what programs ask for, a list that goes on while it is read. */
const NO_PAGES = [
  "/assets/{*name}",
  "/app.webmanifest",
  "/service-worker.js",
  "/content",
  "/download",
  "/attachments/{number}",
  "/stakeholders/consultation/stream",
];

/** Where only an app leads to, the same page at both doors: `identity-provider.spec.ts` looks at the holders'. */
export const WHERE_APPS_ASK = ["/apps/{token}", "/professional/apps/{token}"];

/** The pages behind a door, or all; parameters stand in braces. */
export function pagesBehind(...doors: Door[]): string[] {
  const paths = doors.flatMap((door) => ALL[door]);
  return paths.filter((path) => !NO_PAGES.some((ending) => path.endsWith(ending)));
}

export function allPages(): string[] {
  return pagesBehind("Anybody", "Holder", "Entrusted", "Professional");
}

/** Those that begin like this. */
export const below = (beginning: string) => (path: string) => path === beginning || path.startsWith(`${beginning}/`);

/** What stands for the parameters, such as `document`. Where a page needs a special one, it is given under its whole path. */
export type Values = Record<string, string>;

/** An address to each page, under its name. */
export function addresses(paths: string[], values: Values = {}): Record<string, string> {
  return Object.fromEntries(paths.map((path) => [nameOf(path), values[path] ?? filled(path, values)]));
}

/** The name of a page, for a file: `documents-document-hide`. */
export function nameOf(path: string): string {
  return path === "/" ? "welcome" : path.slice(1).replaceAll("/", "-").replaceAll(/[{}]/g, "");
}

function filled(path: string, values: Values): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name) => {
    if (!(name in values)) throw new Error(`${path}: nothing stands for ${name}`);
    return values[name];
  });
}

/** Which page is at this address; none for what is no page. */
export function pageAt(pathname: string): string | undefined {
  const asked = pathname.split("/");
  const fits = (path: string) => {
    const parts = path.split("/");
    return parts.length === asked.length && parts.every((part, index) => part.startsWith("{") || part === asked[index]);
  };
  // `/documents/new` is not the document "new".
  return allPages().filter(fits).sort((one, other) => one.split("{").length - other.split("{").length)[0];
}
