// What is seen before signing in.
import { expect } from "@playwright/test";
import { enterPassword } from "../steps/account.ts";
import type { Visitor } from "../visitor.ts";
import { type Look, type Tour, lookAt } from "./look.ts";

/** What everybody can open. */
export const PUBLIC_PAGES = {
  "welcome": "/",
  "terms": "/terms",
  "accessibility": "/accessibility",
  "accessibility-sent": "/accessibility?done=sent",
  "offline": "/offline",
  "opposition": "/opposition",
  "opposition-done": "/opposition/done",
  "activation-1-letter": "/activation",
  "activation-2-identify": "/activation/identify",
  "sign-in": "/sign-in",
  "sign-in-after-sign-out": "/sign-in?done=signed-out",
  "forgotten-password": "/forgotten-password",
  "forgotten-password-sent": "/forgotten-password?done=sent",
  "forgotten-password-dead-link": "/forgotten-password/none",
  "conversation-over": "/activation/confirm",
  "not-found": "/nowhere",
  "professional-activation": "/professional/activation",
  "professional-activation-identify": "/professional/activation/identify",
  "professional-sign-in": "/professional/sign-in",
  "professional-forgotten-password": "/professional/forgotten-password",
  "demo": "/demo",
};

export const publicPages: Tour = async (at, _post, look) => {
  await lookAt(at.page, look, PUBLIC_PAGES);
  await withErrors(at, look);
};

async function withErrors(at: Visitor, look: Look): Promise<void> {
  const { page } = at;
  await page.goto("/sign-in");
  await at.button("sign-in").click();
  await at.isRefused(at.say("invalid-matricule-missing"));
  await look("sign-in-errors");
  await page.goto("/activation/identify");
  await at.field("matricule").fill("123");
  await at.button("activate-my-dsp").click();
  await at.isRefused(at.say("invalid-matricule"));
  await look("activation-2-identify-errors");
  await page.goto("/forgotten-password");
  await at.button("reset-submit").click();
  await at.isRefused(at.say("invalid-email"));
  await look("forgotten-password-errors");
  await page.goto("/accessibility");
  await at.field("accessibility-contact").fill("personne");
  await at.button("accessibility-send").click();
  await at.isRefused(at.say("invalid-words", { limit: "4000" }));
  await at.isRefused(at.say("invalid-contact"));
  await look("accessibility-errors");
  await page.goto("/opposition");
  await at.button("oppose-confirm").click();
  await at.isRefused(at.say("invalid-activation-code-missing"));
  await look("opposition-errors");
}

/** An account that waits after wrong passwords. */
export const lockedOut: Tour = async (at, post, look) => {
  const { login } = post.demo.holder("Emily Carter");
  for (let attempt = 0; attempt < 5; attempt++) await enterPassword(at, "holder", login, `faux ${attempt}`);
  await at.isRefused(at.say("wrong-matricule-or-password"));
  await look("sign-in-wrong");
  await enterPassword(at, "holder", login, "faux");
  await expect(at.heading("error-too-many-attempts")).toBeVisible();
  await look("too-many-attempts");
};
