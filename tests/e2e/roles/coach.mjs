// What a coach does on their phone, tap by tap. Each returns once the phone has said that it is kept.

/** Changes a step of the plan. */
export async function changeStep(phone, log, step, { title, day }) {
  await phone.go(`/traject/${log}/stappen/${step}`);
  await phone.field("s-step-title").fill(title);
  await phone.field("a-date").fill(day);
  await phone.press("a-save");
  await phone.saved("s-step-saved");
}

/** The steps after this one in the plan, nearest first. */
export async function stepsAfter(phone, log, step) {
  await phone.go(`/traject/${log}/stappen`);
  const links = phone.page.locator(`#main a[href^="/traject/${log}/stappen/"].row-link`);
  const steps = await links.evaluateAll((all) => all.map((link) => link.pathname.split("/").at(-1)));
  return steps.slice(steps.indexOf(step) + 1);
}

/** A check-in; `readers` is "both" or "coaches". */
export async function checkIn(phone, log, line, readers) {
  await phone.go(`/traject/${log}/check-in`);
  await phone.choose("s-checkin-well");
  await phone.choose("a-chip-pace");
  await phone.field("s-checkin-line").fill(line);
  if (readers === "coaches") await phone.choose("s-staff-only");
  await phone.press("a-save");
  await phone.saved("s-checkin-saved");
}

/** Starts an adjustment. */
export async function startAdjustment(phone, log, saw) {
  await phone.go(`/traject/${log}/bijsturing/nieuw`);
  await phone.field("s-adjustment-saw").fill(saw);
  await phone.press("a-next");
  await phone.choose("a-change-pace");
  await phone.press("a-next");
  await phone.press("s-adjustment-decide");
  await phone.saved("s-adjustment-saved");
}

/** Someone takes no part any more. */
export async function letStop(phone, log, person) {
  await phone.go(`/traject/${log}/mensen/${person}`);
  await phone.press("s-people-stop");
  await phone.page.locator("dialog[open]").getByRole("button", { name: phone.w.like("s-people-stop") }).click();
  await phone.saved("a-saved-here");
  await phone.sent();
}

/** Someone who took no part takes part again. */
export async function letResume(phone, log, person) {
  await phone.go(`/traject/${log}/mensen/${person}`);
  await phone.press("s-people-resume");
  await phone.saved("a-saved-here");
  await phone.sent();
}
