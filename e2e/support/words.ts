// What the portal says, by the id of the text: in French the guides' own labels, otherwise from the files of texts.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { REPOSITORY } from "./program.ts";
import { SEED_LABELS } from "./seed-labels.ts";

export const LANGUAGES = ["fr", "de", "en", "lb", "pt"] as const;
export type Language = (typeof LANGUAGES)[number];
type Values = Record<string, FluentVariable>;

export class Words {
  private readonly bundle: FluentBundle;

  constructor(readonly language: Language) {
    this.bundle = new FluentBundle(language, { useIsolating: false });
    // Where both have a text of that id, the page's counts.
    for (const crate of ["services", "web"]) {
      const file = join(REPOSITORY, "crates", crate, "locales", language, `${crate}.ftl`);
      const errors = this.bundle.addResource(new FluentResource(readFileSync(file, "utf8")), { allowOverrides: true });
      if (errors.length > 0) throw errors[0];
    }
  }

  /** Whether there is a text of this id. */
  has(id: string): boolean {
    return this.bundle.hasMessage(id);
  }

  /** The text of this id. */
  say(id: string, values?: Values): string {
    if (this.language === "fr" && SEED_LABELS[id]) return SEED_LABELS[id];
    return this.written(id, values);
  }

  /** The text of this id as it stands in the files, whatever the guides say. */
  written(id: string, values?: Values): string {
    const text = this.bundle.getMessage(id)?.value;
    if (!text) throw new Error(`no text ${id} in ${this.language}`);
    const errors: Error[] = [];
    const said = this.bundle.formatPattern(text, values, errors);
    if (errors.length > 0) throw new Error(`${id} in ${this.language}: ${errors.join(", ")}`);
    return said;
  }

  /** A text of which a part is not known beforehand: give `ANYTHING` for it. */
  pattern(id: string, values: Values): RegExp {
    const parts = this.say(id, values).split(ANYTHING);
    return new RegExp(parts.map((part) => part.trim().replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("[\\s\\S]+?"));
  }

  /** The code in a message, which must say it in this language. */
  codeIn(message: string): string {
    for (const id of ["one-time-code-mail", "one-time-code-text"]) {
      const line = this.say(id, { code: ANYTHING }).split("\n").find((line) => line.includes(ANYTHING)) ?? "";
      const [before, after] = line.trim().split(ANYTHING);
      const start = message.indexOf(before);
      const rest = message.slice(start + before.length);
      const code = rest.match(/^[0-9A-Za-z]{6}/)?.[0];
      if (start >= 0 && code && rest.slice(6).startsWith(after)) return code;
    }
    throw new Error(`no code in ${this.language} in: ${message}`);
  }
}

/** Stands for a part of a text that is not known beforehand. */
export const ANYTHING = "\u{1F7C6}";
