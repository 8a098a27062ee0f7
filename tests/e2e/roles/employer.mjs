// What an employer does on their phone, tap by tap. Each returns once the phone has said that it is kept.

/** Quick feedback, with a line. */
export async function giveFeedback(phone, log, line) {
  await phone.go(`/traject/${log}/feedback`);
  await phone.choose("e-feedback-pace-low", "e-feedback-pace");
  await phone.choose("e-feedback-quality-good", "e-feedback-quality");
  await phone.choose("e-feedback-independence-low", "e-feedback-independence");
  await phone.field("e-feedback-line").fill(line);
  await phone.press("a-send");
  await phone.saved("e-feedback-thanks");
}
