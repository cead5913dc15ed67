// The French texts against the labels of the Agency's guides, to the letter. No browser: it takes no time.
import { expect, test } from "@playwright/test";
import { SEED_LABELS, SEED_SENTENCES } from "./support/seed-labels.ts";
import { ANYTHING, Words } from "./support/words.ts";

test("the French portal says what the guides say, letter by letter", () => {
  const french = new Words("fr");
  const written = Object.fromEntries(Object.keys(SEED_LABELS).map((id) => [id, french.written(id)]));
  expect(written).toEqual(SEED_LABELS);
  for (const { id, blank, says } of SEED_SENTENCES) {
    const text = french.written(id, { [blank]: ANYTHING });
    for (const line of says) expect(text, id).toContain(line);
  }
});
