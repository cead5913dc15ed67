// No page in no state may have a finding of axe, scroll sideways, or make the browser complain.
import { glance, inspector } from "./support/inspector.ts";
import { signInAsKnown } from "./support/steps/account.ts";
import { test } from "./support/test.ts";
import { FURTHER_HOLDER_PAGES, HOLDER_PAGES, holderAccess, holderDocuments, holderPages } from "./support/tours/holder.ts";
import { type Tour, lookAt } from "./support/tours/look.ts";
import { firstSteps, opening } from "./support/tours/opening.ts";
import { PROFESSIONAL_PAGES, professionalPages, professionalWithoutAccess } from "./support/tours/professional.ts";
import { PUBLIC_PAGES, lockedOut, publicPages } from "./support/tours/public.ts";
import { LANGUAGES } from "./support/words.ts";

const TOURS: Record<string, Tour> = {
  "public pages": publicPages,
  "too many attempts": lockedOut,
  "activation": opening,
  "first steps": firstSteps,
  "a holder's pages": holderPages,
  "a holder's documents": holderDocuments,
  "a holder's stakeholders": holderAccess,
  "a professional's pages": professionalPages,
  "a professional without access": professionalWithoutAccess,
};

for (const [name, tour] of Object.entries(TOURS)) {
  test(`${name}, in French`, async ({ demo, visitor }) => {
    const desk = await visitor();
    const at = await visitor();
    await tour(at, { demo, desk: desk.page }, inspector(at.page));
  });
}

for (const language of LANGUAGES.filter((language) => language !== "fr")) {
  test(`all addresses in ${language}`, async ({ demo, visitor }) => {
    const post = { demo, desk: (await visitor()).page };
    const holder = await visitor(language);
    await lookAt(holder.page, glance(holder.page), PUBLIC_PAGES);
    await signInAsKnown(holder, "holder", demo.holder("Marie Hoffmann"), post, "fr");
    await lookAt(holder.page, glance(holder.page), { ...HOLDER_PAGES, ...FURTHER_HOLDER_PAGES });
    const professional = await visitor(language);
    await signInAsKnown(professional, "professional", demo.professional("Claire Weber"), post, "fr");
    await lookAt(professional.page, glance(professional.page), PROFESSIONAL_PAGES);
  });
}
