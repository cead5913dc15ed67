// All tours, and which pages each of them has to show. Together they show every page there is.
import {
  BEFORE_OPENING,
  FOR_ASSISTANTS,
  FOR_REPRESENTATIVES,
  assistantPages,
  guardianPages,
  representativePages,
} from "./caring.ts";
import { holderAccess } from "./holder-access.ts";
import { holderDocuments, holderRequests } from "./holder-documents.ts";
import { HOLDER_PAGES, holderAccount, holderPages } from "./holder.ts";
import type { Tour } from "./look.ts";
import { firstSteps, opening, professionalOpening } from "./opening.ts";
import {
  IN_BETWEEN_FOR_PROFESSIONALS,
  PROFESSIONAL_ACCOUNT,
  PROFESSIONAL_PAGES,
  professionalAccount,
  professionalFiling,
  professionalPages,
  professionalWithoutAccess,
} from "./professional.ts";
import { PROFESSIONAL_DOOR, PUBLIC_PAGES, forgottenAndLocked, professionalDoor, publicPages } from "./public.ts";

export interface Listed {
  tour: Tour;
  /** The pages it has to show, at their own address. */
  shows: string[];
  /** Pages that other tours show too, behind another door: a glance is enough. */
  isTwin?: true;
}

const [STAY_SIGNED_IN, ...ACCOUNT_IN_BETWEEN] = IN_BETWEEN_FOR_PROFESSIONALS;

export const TOURS: Record<string, Listed> = {
  "public pages": { tour: publicPages, shows: PUBLIC_PAGES },
  "the professionals' door": {
    tour: professionalDoor,
    shows: [...PROFESSIONAL_DOOR, "/professional/forgotten-password/{token}"],
    isTwin: true,
  },
  "forgotten password, too many attempts": { tour: forgottenAndLocked, shows: ["/forgotten-password/{token}"] },
  "activation": { tour: opening, shows: ["/activation/password", "/activation/contact", "/activation/confirm"] },
  "first steps": {
    tour: firstSteps,
    shows: [
      "/sign-in/method",
      "/sign-in/code",
      "/first-steps/stay-signed-in",
      "/first-steps/terms",
      "/first-steps/organ-donation",
    ],
  },
  "a professional's first steps": {
    tour: professionalOpening,
    shows: ["/activation/password", "/activation/contact", "/activation/confirm", "/sign-in/method", "/sign-in/code"]
      .map((path) => `/professional${path}`)
      .concat(STAY_SIGNED_IN),
    isTwin: true,
  },
  "a holder's pages": { tour: holderPages, shows: HOLDER_PAGES },
  "a holder's account": {
    tour: holderAccount,
    shows: ["/account/contacts/confirm", "/account/passkeys/rename", "/confirm-identity", "/confirm-identity/code"],
  },
  "a holder's documents": { tour: holderDocuments, shows: [] },
  "a holder's requests": { tour: holderRequests, shows: [] },
  "a holder's stakeholders": { tour: holderAccess, shows: ["/reopen"] },
  "an assistant's pages": { tour: assistantPages, shows: FOR_ASSISTANTS, isTwin: true },
  "a representative's pages": { tour: representativePages, shows: FOR_REPRESENTATIVES },
  "a guardian's pages": { tour: guardianPages, shows: BEFORE_OPENING },
  "a professional's pages": { tour: professionalPages, shows: PROFESSIONAL_PAGES },
  "a professional files": { tour: professionalFiling, shows: [] },
  "a professional without access": { tour: professionalWithoutAccess, shows: [] },
  "a professional's account": {
    tour: professionalAccount,
    shows: [...PROFESSIONAL_ACCOUNT, ...ACCOUNT_IN_BETWEEN],
    isTwin: true,
  },
};

/** What only an identity provider leads to: `identity-provider.spec.ts` looks at it. */
export const WITH_IDENTITY_PROVIDER = ["/first-steps/identity", "/account/identities"];

/** Where one comes back from a provider. Only refusals are shown there: the same specification looks at them. */
export const REFUSALS_OF_IDENTITY_PROVIDERS = ["/sign-in/with/{provider}/return", "/professional/sign-in/with/{provider}/return"];
