// The accessibility statement stands one link away, and what somebody writes there reaches the Agency.
import { expect, test } from "./support/test.ts";

test("what does not work is said to the Agency", async ({ demo, visitor }) => {
  const desk = await visitor();
  const at = await visitor("lb", { javaScriptEnabled: false });
  await at.page.goto("/sign-in");
  await at.link("accessibility-link").click();
  await expect(at.heading("accessibility-title")).toBeVisible();
  await expect(at.link("accessibility-remedies-sip")).toHaveAttribute("href", /^https:\/\/sip\.gouvernement\.lu\//);
  await at.field("accessibility-words").fill("D'Schrëft ass ze kleng.");
  await at.field("accessibility-contact").fill("jos@example.lu");
  await at.button("accessibility-send").click();
  await at.isTold("accessibility-sent");
  const mail = await demo.nextMessage(desk.page, "helpdesk@esante.lu");
  expect(mail.text).toContain("D'Schrëft ass ze kleng.");
  expect(mail.text).toContain("jos@example.lu");
  expect(mail.text).toContain("Lëtzebuergesch");
});
