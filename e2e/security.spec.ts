// What somebody who guesses, or another site, gets to see.
import { NEW_PASSWORD, enterPassword, signInAsKnown } from "./support/steps/account.ts";
import { expect, test } from "./support/test.ts";

test("an unknown number and a wrong password are answered alike", async ({ demo, visitor }) => {
  const at = await visitor();
  const marie = demo.holder("Marie Hoffmann");
  const unactivated = demo.holder("Klaus Brandt");
  const answers: { status: number; text: string }[] = [];
  // The last number is valid and belongs to nobody.
  for (const login of [marie.login, unactivated.login, "1893120105732"]) {
    const answered = at.page.waitForResponse((answer) => answer.request().method() === "POST");
    await enterPassword(at, "holder", login, NEW_PASSWORD);
    const answer = await answered;
    answers.push({ status: answer.status(), text: (await answer.text()).replaceAll(login, "NUMBER") });
  }
  expect(answers[0].status).toBe(422);
  expect(answers[0].text).toContain(at.say("wrong-matricule-or-password"));
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(answers[0]);
});

test("a request for a new password is answered alike for everybody", async ({ demo, visitor }) => {
  const at = await visitor();
  const marie = demo.holder("Marie Hoffmann");
  const pages: string[] = [];
  for (const [login, email] of [
    [marie.login, marie.contact ?? ""],
    [marie.login, "somebody.else@example.lu"],
    ["1893120105732", "somebody.else@example.lu"],
  ]) {
    await at.page.goto("/forgotten-password");
    await at.field("matricule").fill(login);
    await at.field("reset-email").fill(email);
    await at.button("reset-submit").click();
    await expect(at.heading("reset-sent-title")).toBeVisible();
    pages.push(await at.page.content());
  }
  expect(new Set(pages).size).toBe(1);
});

test("after five wrong passwords the account waits", async ({ demo, visitor }) => {
  const at = await visitor();
  const { login } = demo.holder("Marie Hoffmann");
  for (let attempt = 0; attempt < 5; attempt++) {
    await enterPassword(at, "holder", login, NEW_PASSWORD);
    await at.isRefused(at.say("wrong-matricule-or-password"));
  }
  await enterPassword(at, "holder", login, demo.password);
  await expect(at.heading("error-too-many-attempts")).toBeVisible();
});

test("every answer brings the security headers", async ({ demo, visitor }) => {
  const desk = await visitor();
  const at = await visitor();
  await signInAsKnown(at, "holder", demo.holder("Marie Hoffmann"), { demo, desk: desk.page });
  for (const address of ["/", "/documents", "/nowhere", "/account", "/demo"]) {
    const headers = (await at.page.request.get(address)).headers();
    const policy = headers["content-security-policy"];
    expect(policy, address).toMatch(/^default-src 'none';/);
    expect(policy, address).not.toContain("unsafe");
    expect(policy, address).toContain("frame-ancestors 'none'");
    expect(headers["x-content-type-options"], address).toBe("nosniff");
    expect(headers["referrer-policy"], address).toBe("no-referrer");
    expect(headers["cache-control"], address).toBe("no-store");
  }
});

test("cookies are for this site alone, and no script can read them", async ({ demo, visitor }) => {
  const desk = await visitor();
  const at = await visitor();
  await signInAsKnown(at, "holder", demo.holder("Marie Hoffmann"), { demo, desk: desk.page });
  const cookies = await at.context.cookies();
  const session = cookies.find((cookie) => cookie.name === "__Host-dsp-session");
  expect(session).toMatchObject({ httpOnly: true, secure: true, sameSite: "Lax", path: "/", expires: -1 });
  expect(cookies.every((cookie) => cookie.httpOnly)).toBe(true);
  expect(cookies.map((cookie) => cookie.name)).not.toContain("__Host-dsp-conversation");
  expect(await at.page.evaluate(() => document.cookie)).toBe("");
});

test("a form of another site is refused", async ({ demo, visitor }) => {
  const at = await visitor();
  const answer = await at.page.request.post(`${demo.url}/sign-in`, {
    form: { login: "1", password: "2" },
    headers: { "sec-fetch-site": "cross-site", origin: "https://elsewhere.example" },
  });
  expect(answer.status()).toBe(403);
  expect(await answer.text()).toContain(at.say("error-foreign-form"));
});

test("a session ends with the sign-out, whatever the browser keeps", async ({ demo, visitor }) => {
  const desk = await visitor();
  const at = await visitor();
  await signInAsKnown(at, "holder", demo.holder("Marie Hoffmann"), { demo, desk: desk.page });
  const kept = await at.context.cookies();
  await at.tab("tab-account");
  await at.button("sign-out").click();
  await at.isTold("signed-out");
  await at.context.addCookies(kept);
  await at.page.goto("/documents");
  await expect(at.heading("sign-in-title")).toBeVisible();
});
