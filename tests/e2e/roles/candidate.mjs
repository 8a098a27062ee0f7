// What a candidate does on their phone, tap by tap. Each returns once the phone has said that it is kept.

/** Ticks the step that Vandaag shows; answers with its id and title. */
export async function finishNextStep(phone) {
  await phone.go("/");
  const link = phone.page.locator("#main h2 a.row-title").first();
  const [href, title] = [await link.getAttribute("href"), await link.innerText()];
  await phone.press("a-done");
  await phone.saved("c-today-done-warm", "c-today-done-text");
  return { step: href.split("/").at(-1), title };
}

/** Chooses another sentence at the first goal; answers with the sentence. */
export async function rateFirstGoal(phone) {
  await phone.go("/leren");
  const href = await phone.page.locator('#main a[href^="/leren/"]').first().getAttribute("href");
  await phone.go(href);
  const other = phone.page.locator(".levels label.choice").filter({ hasNot: phone.page.locator(":checked") }).first();
  const sentence = await other.locator(".choice-words > span").first().innerText();
  await other.click();
  await phone.press("c-goal-right");
  await phone.saved("c-goal-rated");
  return { goal: href, sentence };
}

/** Adds a step of their own. */
export async function addStep(phone, title) {
  await fillInStep(phone, title);
  await phone.press("a-save");
  await phone.saved("c-step-saved");
}

/** Begins a step of their own and leaves it there. */
export async function fillInStep(phone, title) {
  await phone.go("/stappen/nieuw");
  await phone.field("c-step-what").fill(title);
}

/** The id of a step they see in their list. */
export async function stepCalled(phone, title) {
  await phone.go("/stappen");
  const link = phone.page.locator('#main a[href^="/stappen/"]').filter({ hasText: title }).first();
  return (await link.getAttribute("href")).split("/").at(-1);
}

/** Changes a step they made. */
export async function changeOwnStep(phone, step, { title, day }) {
  await phone.go(`/stappen/${step}`);
  await phone.press("a-edit");
  await phone.field("c-step-what").fill(title);
  await phone.field("c-step-day").fill(day);
  await phone.page.locator("dialog").getByRole("button", { name: phone.w.like("a-save") }).click();
  await phone.saved("c-step-changed");
}

/** Everything they read in their list of steps, what is folded as well. */
export async function readSteps(phone) {
  await phone.go("/stappen");
  return phone.readAll();
}

/** Says that they cannot come to a talk, and why. */
export async function cannotCome(phone, log, appointment, reason) {
  await phone.go(`/traject/${log}/afspraak/${appointment}`);
  await phone.page.locator("summary").filter({ hasText: phone.w.like("c-talk-why") }).click();
  await phone.field("c-talk-why").fill(reason);
  await phone.press("c-talk-cannot");
  await phone.saved("c-talk-cannot-sent");
}

/** Says something about what stands at this address. */
export async function comment(phone, path, text) {
  await phone.go(path);
  await phone.press("a-comment-answer");
  await phone.field("a-comment-placeholder").fill(text);
  await phone.press("a-send");
  await phone.saved("a-comment-sent");
}
