// No page in no state may have a finding of axe, scroll sideways, read badly aloud, or make the browser complain.
import { glance, inspector, onASmallPhone } from "./support/inspector.ts";
import { signInAsKnown } from "./support/steps/account.ts";
import { expect, test } from "./support/test.ts";
import { REFUSALS_OF_IDENTITY_PROVIDERS, TOURS, WITH_IDENTITY_PROVIDER } from "./support/tours/all.ts";
import { MAIN_ENTRUSTED_PAGES, recordOf } from "./support/tours/caring.ts";
import { HOLDER_PAGES, HOLDER_STATES, holderForms, valuesOfMarie } from "./support/tours/holder.ts";
import { Seen, lookAt, lookAtErrors } from "./support/tours/look.ts";
import { WHERE_APPS_ASK, addresses, allPages } from "./support/tours/pages.ts";
import { PROFESSIONAL_PAGES, professionalForms, valuesOfClaire } from "./support/tours/professional.ts";
import { PUBLIC_FORMS, PUBLIC_PAGES, PUBLIC_STATES } from "./support/tours/public.ts";
import { type Visitor, inLanguage } from "./support/visitor.ts";
import { LANGUAGES, type Language } from "./support/words.ts";

test("every page of the portal is in a tour", () => {
  const shown = Object.values(TOURS).flatMap(({ shows }) => shows);
  const toured = new Set([...shown, ...WITH_IDENTITY_PROVIDER, ...REFUSALS_OF_IDENTITY_PROVIDERS, ...WHERE_APPS_ASK]);
  expect([...toured].sort()).toEqual([...new Set(allPages())].sort());
});

for (const [name, { tour, shows, isTwin }] of Object.entries(TOURS)) {
  test(`${name}, in French`, async ({ demo, visitor }) => {
    const desk = await visitor();
    const at = await visitor();
    if (isTwin) await onASmallPhone(at.page);
    const [look, seen] = Seen.by(at.page, (isTwin ? glance : inspector)(at.page));
    await tour({ at, post: { demo, desk: desk.page }, look, another: visitor });
    expect(shows.filter((path) => !seen.pages.has(path)), "pages that the tour should have shown").toEqual([]);
  });
}

// Two at a time: whoever is signed in has not to sign in again to read another language.
const FURTHER = LANGUAGES.filter((language) => language !== "fr");
for (const languages of [FURTHER.slice(0, 2), FURTHER.slice(2)]) {
  test(`all addresses in ${languages.join(" and ")}`, async ({ demo, visitor }) => {
    test.slow();
    const post = { demo, desk: (await visitor()).page };
    const [holder, granddaughter, professional] = [await visitor(), await visitor(), await visitor()];
    await signInAsKnown(holder, "holder", demo.holder("Marie Hoffmann"), post);
    const values = await valuesOfMarie(holder);
    await signInAsKnown(granddaughter, "holder", demo.holder("Léa Thill"), post);
    const record = await recordOf(granddaughter, "Jempi Schmit");
    await signInAsKnown(professional, "professional", demo.professional("Claire Weber"), post);
    const patient = await valuesOfClaire(professional, holder);
    const newcomer = await visitor();
    const glanceAt = async (at: Visitor, language: Language, pages: Record<string, string>, forms = {}) => {
      await onASmallPhone(at.page);
      await inLanguage(at, language, demo.url);
      const look = glance(at.page, language);
      await lookAt(at.page, look, pages);
      await lookAtErrors(at.page, look, forms);
    };
    for (const language of languages) {
      await glanceAt(newcomer, language, { ...addresses(PUBLIC_PAGES), ...PUBLIC_STATES }, PUBLIC_FORMS);
      await glanceAt(holder, language, { ...addresses(HOLDER_PAGES, values), ...HOLDER_STATES }, holderForms(values));
      await glanceAt(granddaughter, language, addresses(MAIN_ENTRUSTED_PAGES, { record }));
      await glanceAt(professional, language, addresses(PROFESSIONAL_PAGES, patient), professionalForms(patient));
    }
  });
}
