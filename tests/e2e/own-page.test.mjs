// What a candidate lets their employer read: in the very words they said yes to, as long as they say so.

import { test } from "node:test";

import { Stage, useBrowser } from "./kit/stage.mjs";

useBrowser();

test("an employer reads a candidate's page while there is a yes to these very words, and nothing without one", async (t) => {
  const stage = await Stage.of(t);
  const candidate = await stage.paired("candidate");
  const employer = await stage.paired("employer");
  const [log] = (await candidate.journal()).logs();
  const page = `/traject/${log}/bladzijde`;
  const words = "Ik onthoud alles wat ik één keer zag.";

  // From the person 1 tap.
  await employer.go(`/traject/${log}/bij-jou`);
  await employer.page.locator(`a[href='${page}']`).click();
  await employer.sees("c-page-helps");

  // Other words are no longer those of the yes.
  await candidate.go(page);
  await candidate.sees("c-page-is-approved");
  await candidate.field("c-page-strengths").fill(words);
  await candidate.press("a-save");
  await candidate.saved("a-saved-here");
  await candidate.sees("c-page-is-not");
  await candidate.sent();
  const name = "Samir Haddad";
  await employer.go(`/traject/${log}/bij-jou`);
  await employer.go(page);
  await employer.sees("e-page-none", { name });

  await candidate.press("c-page-approve");
  await candidate.sees("c-page-is-approved");
  await candidate.sent();
  await employer.go(`/traject/${log}/bij-jou`);
  await employer.go(page);
  await employer.page.getByText(words).waitFor();

  // Nothing of it stays on the phone of who read it.
  await employer.offline();
  await employer.go(`/traject/${log}/bij-jou`);
  await employer.go(page);
  await employer.sees("a-no-network");
});
