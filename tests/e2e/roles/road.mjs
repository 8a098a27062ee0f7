// What a coach does on a candidate's way from a name to a job, tap by tap, on any route. Each returns once the phone has said that it
// is kept.

const idOf = (phone) => new URL(phone.page.url()).pathname.split("/").at(-1);

/** A traject of this route, from what is known on the first day. */
export async function opens(coach, candidate, route) {
  await coach.go("/kandidaten/nieuw");
  await coach.field("s-traject-candidate").fill(candidate);
  await coach.field("s-traject-job").fill("Medewerker op vier plekken");
  await coach.field("s-traject-employer").fill("Werkplaats De Beitel");
  await coach.choose(`s-route-${route}`);
  await coach.press("s-traject-open");
  await coach.until(async () => /^\/traject\/\w+$/.test(new URL(coach.page.url()).pathname), "it is open");
  return idOf(coach);
}

/** To the next phase; where something is still to settle, with why it begins already. */
export async function moveOn(coach, log, to) {
  await coach.go(`/traject/${log}`);
  const next = coach.page.getByRole("button", { name: new RegExp(`^\\s*${coach.w.source("s-phase-next")}\\s*$`) });
  const early = coach.page.locator("summary").filter({ hasText: coach.w.say("s-phase-early") });
  await next.or(early).first().waitFor();
  if (await early.count()) {
    await early.click();
    await coach.field("s-phase-early-why").fill("De rest komt onderweg");
  }
  await next.first().click();
  await coach.page.getByText(coach.w.say("s-phase-stairs", { "phase-number": to })).first().waitFor();
  await coach.sent();
}

/** A place, for so many hours. */
export async function addPlace(coach, log, place, hours) {
  await coach.go(`/traject/${log}/plek/nieuw`);
  await coach.field("a-where").fill(place);
  await coach.field("s-place-hours").fill(hours);
  await coach.press("a-save");
  await coach.saved("a-saved-here");
}

/** Who guides there; afterwards this is the page of their first phone. `among` says that there are more places than this one. */
export async function addGuide(coach, log, name, { place, among }) {
  await coach.go(`/traject/${log}/mensen/nieuw`);
  await coach.page.locator("label.choice").filter({ hasText: /^\s*Werkgever/ }).first().click();
  const known = coach.page.locator("label.choice").filter({ hasText: coach.w.say("s-people-someone-new") });
  if (await known.count()) await known.click();
  await coach.field("s-people-name").fill(name);
  if (among) await coach.page.locator("label.choice").filter({ hasText: place }).first().click();
  await coach.press("a-save");
  await coach.page.getByText(coach.w.like("s-pair-title")).first().waitFor();
}

/** The page of somebody who takes part. */
export async function openPerson(coach, log, name) {
  await coach.go(`/traject/${log}/mensen`);
  await coach.page.locator("#main a.row-link").filter({ hasText: name }).first().click();
}

/** The code for a phone of whoever's page this is. */
export async function codeFor(coach) {
  await coach.sent();
  await coach.press("s-pair-title");
  const code = coach.page.locator(".code-text code");
  await code.waitFor();
  return (await code.innerText()).trim();
}

/** A phone for whoever's page this is. */
export async function letIn(coach, stage) {
  const code = await codeFor(coach);
  const phone = await stage.blank();
  await phone.go("/koppel");
  await phone.field("a-enter-code").fill(code);
  await phone.press("a-enter-go");
  await phone.page.locator("nav.nav").waitFor();
  await phone.workerReady();
  return phone;
}

export async function addStep(coach, log, title) {
  await coach.go(`/traject/${log}/stappen/nieuw`);
  await coach.field("s-step-title").fill(title);
  await coach.press("a-save");
  await coach.saved("s-step-saved");
}

/** Drafts what is agreed, offers it and signs it. */
export async function offers(coach, log) {
  await coach.go(`/traject/${log}/afspraken/nieuw`);
  const fills = ["a-part-skills", "a-part-guidance", "a-part-step-plan"];
  for (const id of fills) if (!(await coach.field(id).inputValue())) await coach.field(id).fill("Zoals besproken");
  await coach.press("s-agreement-offer");
  await coach.saved("s-agreement-offered");
  await coach.press("a-agreement-sign");
  await coach.saved("a-signed");
  await coach.sent();
}

/** The job is there. */
export async function ends(coach, log) {
  await coach.go(`/traject/${log}/uitkomst`);
  await coach.choose("s-outcome-intended-job");
  await coach.press("s-outcome-add");
  await coach.saved("a-saved-here");
  await coach.sent();
}
