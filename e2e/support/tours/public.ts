// What is seen before signing in.
import { expect } from "@playwright/test";
import { askForLink, enterPassword } from "../steps/account.ts";
import { type Tour, lookAt, lookAtErrors } from "./look.ts";
import { addresses, below, pagesBehind } from "./pages.ts";

const isProfessional = below("/professional");

/** Shown only in the middle of something: the tours that come there name them. */
export const IN_BETWEEN = [
  "/activation/password",
  "/activation/contact",
  "/activation/confirm",
  "/sign-in/method",
  "/sign-in/code",
  "/sign-in/with/{provider}/return",
  "/forgotten-password/{token}",
].flatMap((path) => [path, `/professional${path}`]);

/** What everybody can open. */
export const PUBLIC_PAGES = pagesBehind("Anybody").filter((path) => !IN_BETWEEN.includes(path) && !isProfessional(path));

/** The same at the professionals' door. */
export const PROFESSIONAL_DOOR = pagesBehind("Anybody").filter((path) => !IN_BETWEEN.includes(path) && isProfessional(path));

/** Other states of them, by address. */
export const PUBLIC_STATES = {
  "accessibility-sent": "/accessibility?done=sent",
  "sign-in-after-sign-out": "/sign-in?done=signed-out",
  "forgotten-password-sent": "/forgotten-password?done=sent",
  "forgotten-password-dead-link": "/forgotten-password/none",
  "conversation-over": "/activation/confirm",
  "not-found": "/nowhere",
};

/** Forms that come back when nothing is filled in. */
export const PUBLIC_FORMS = addresses(["/sign-in", "/activation/identify", "/forgotten-password", "/accessibility", "/opposition"]);

export const publicPages: Tour = async ({ at: { page }, look }) => {
  await lookAt(page, look, { ...addresses(PUBLIC_PAGES), ...PUBLIC_STATES, demo: "/demo" });
  await lookAtErrors(page, look, PUBLIC_FORMS);
};

export const professionalDoor: Tour = async ({ at, post, look }) => {
  await lookAt(at.page, look, addresses(PROFESSIONAL_DOOR));
  const { login, contact } = post.demo.professional("Claire Weber");
  await at.page.goto(await askForLink(at, "professional", login, contact ?? "", post));
  await look("professional-forgotten-password-token");
};

/** A link to choose another password; an account that waits after wrong passwords. */
export const forgottenAndLocked: Tour = async ({ at, post, look }) => {
  const marie = post.demo.holder("Marie Hoffmann");
  await at.page.goto(await askForLink(at, "holder", marie.login, marie.contact ?? "", post));
  await look("forgotten-password-token");
  await at.button("reset-confirm").click();
  await expect(at.page.getByRole("alert")).toBeVisible();
  await look("forgotten-password-token-errors");
  const { login } = post.demo.holder("Emily Carter");
  for (let attempt = 0; attempt < 5; attempt++) await enterPassword(at, "holder", login, `faux ${attempt}`);
  await at.isRefused(at.say("wrong-matricule-or-password"));
  await look("sign-in-wrong");
  await enterPassword(at, "holder", login, "faux");
  await expect(at.heading("error-too-many-attempts")).toBeVisible();
  await look("too-many-attempts");
};
