// What a program that is not the app may send with someone's session. Knows the wire, and no screen.

import { randomBytes } from "node:crypto";

/** A new identity, as the app makes them: six bits say that it is of chance, as in a UUID of version 4. */
export function newId() {
  const bytes = randomBytes(16);
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return bytes.toString("hex");
}

/** Sends a body as it is, from the page of whoever is signed in there. */
export function post(phone, path, body, type = "application/json") {
  const send = async ({ path, body, type }) => {
    const answer = await fetch(path, { method: "POST", headers: { "Content-Type": type }, body });
    const text = await answer.text();
    const retryAfter = answer.headers.get("Retry-After");
    return { status: answer.status, type: answer.headers.get("Content-Type"), retryAfter, text };
  };
  return phone.page.evaluate(send, { path, body, type });
}

/** A new code for whoever's journal this is, from their coach. */
export async function invite(coach, journal) {
  const body = JSON.stringify({ log: journal.logs()[0], person: journal.person });
  const answer = await post(coach, "/api/invites", body);
  if (answer.status !== 200) throw new Error(answer.text);
  return JSON.parse(answer.text);
}

/** Shuts out the phone whose journal this is, as their coach. */
export async function shutOut(coach, journal) {
  const path = `/api/trajects/${journal.logs()[0]}/members/${journal.person}/devices/${journal.device()}`;
  const status = await coach.page.evaluate(async (path) => (await fetch(path, { method: "DELETE" })).status, path);
  if (status >= 300) throw new Error(`${path} answered ${status}`);
}

/** What one round asks, in the words of the first release, which every server answers. */
export function round(device, push) {
  return { protocol: 1, device, sent: Date.now(), epoch: null, have: { each: [] }, push };
}

/** One round that pushes these edits to a traject; answers with the outcome of each, by its number. */
export async function push(phone, log, edits, { device = newId(), author, at = Date.now(), base = 0 } = {}) {
  const person = author ?? (await phone.journal()).person;
  const changes = edits.map((edit, place) => ({ device, n: place + 1, base, at, author: person, edit }));
  const answer = await post(phone, "/api/sync", JSON.stringify(round(device, [{ log, changes }])));
  if (answer.status !== 200) return answer;
  const reply = JSON.parse(answer.text);
  return { ...answer, reply, outcomes: reply.outcomes[0].of };
}
