// What a phone keeps on disk, read past the app: the rows of its journal. Knows their keys, not what they mean.

/** The journal of a person in this browser, else of whoever uses it, as rows by their key. Runs in the page. */
async function readAll(named) {
  const wait = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  // A test that takes this away leaves it here for us.
  const databases = globalThis.databasesForTests ?? (() => indexedDB.databases());
  const names = (await databases()).map(({ name }) => name);
  // Opening what is not there would make it, empty, before the app could.
  if (!names.includes("opstap.device")) return { person: null, rows: {} };
  const device = await wait(indexedDB.open("opstap.device"));
  const remembered = device.transaction("rows").objectStore("rows").get("person");
  const person = named ?? (await wait(remembered)) ?? null;
  device.close();
  if (person === null || !names.includes(`opstap.${person}`)) return { person, rows: {} };
  const database = await wait(indexedDB.open(`opstap.${person}`));
  const store = database.transaction("rows").objectStore("rows");
  const [keys, values] = await Promise.all([wait(store.getAllKeys()), wait(store.getAll())]);
  database.close();
  return { person, rows: Object.fromEntries(keys.map((key, place) => [key, values[place]])) };
}

/** Writes other texts into rows of the journal of whoever uses this browser. Runs in the page. */
async function overwrite({ person, rows }) {
  const wait = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await wait(indexedDB.open(`opstap.${person}`));
  const store = database.transaction("rows", "readwrite").objectStore("rows");
  await Promise.all(Object.entries(rows).map(([key, text]) => wait(store.put(text, key))));
  database.close();
}

/** Kinds that stand in no traject. */
const OUTSIDE = [
  ...["employer", "office", "skill", "plan", "vision", "lab_session", "finding", "lab_link", "success", "quarter_note"],
  ...["cohort", "cohort_coach", "participant", "group_step"],
  ...["preferences", "seen_skill", "page", "proof"],
];

/** The journal of whoever uses this page. */
export class Journal {
  /** As it is on disk now; of a person who may have left this page to someone else. */
  static async of(page, person = null) {
    const journal = new Journal();
    Object.assign(journal, await page.evaluate(readAll, person));
    return journal;
  }

  /** Has what was declined with these words declined for another reason. The app must not be running on this page. */
  async declineAs(page, refusal, words) {
    const rejected = Object.entries(this.rows).filter(([key]) => key.startsWith("parked/"));
    const meant = rejected.filter(([, text]) => words.some((word) => text.includes(word)));
    const rows = meant.map(([key, text]) => [key, JSON.stringify({ ...JSON.parse(text), refusal })]);
    await page.evaluate(overwrite, { person: this.person, rows: Object.fromEntries(rows) });
  }

  /** Rows whose key begins so, read. */
  under(prefix) {
    const keys = Object.keys(this.rows).filter((key) => key.startsWith(prefix));
    return keys.map((key) => JSON.parse(this.rows[key]));
  }

  /** Whether the server has ever answered this phone. */
  hasAnswer() {
    return this.under("me").some((me) => me.last_round !== null);
  }

  /** The name this phone's changes go under. */
  device() {
    return this.under("me")[0].device;
  }

  /** By whom and with what this phone greets before its app is there. */
  greeting() {
    return JSON.parse(this.rows.greeting);
  }

  /** The trajecten on this phone. */
  logs() {
    return this.allLogs().filter((log) => !this.#isOutside(log));
  }

  /** Every log on this phone: those of employers and of the office as well. */
  allLogs() {
    const keys = Object.keys(this.rows).filter((key) => key.startsWith("log/"));
    return keys.map((key) => key.slice("log/".length));
  }

  /** Whether it is the log of an employer, of a cohort, of a person, or the office's own. */
  #isOutside(log) {
    const kinds = this.under(`entries/${log}/`).flat().map(({ change }) => Object.keys(change.edit)[0]);
    return kinds.some((kind) => OUTSIDE.includes(kind));
  }

  /** What the server confirmed of one traject, by its place in the log. */
  entries(log) {
    const entries = this.under(`entries/${log}/`).flat();
    return new Map(entries.map((entry) => [entry.seq, entry]));
  }

  /** Up to where this phone has one traject. */
  cursor(log) {
    return JSON.parse(this.rows[`log/${log}`]).cursor;
  }

  /** Own changes that the server has not taken in yet. */
  pending() {
    return this.under("pending/");
  }

  /** Own changes that were declined. */
  rejected() {
    return this.under("parked/");
  }

  /** Whether this was typed somewhere and is kept. */
  hasDraft(text) {
    return Object.keys(this.rows).some((key) => key.startsWith("draft/") && this.rows[key].includes(text));
  }

  /** The closed phone, if it is closed: then it is all there is. */
  encrypted() {
    const keys = Object.keys(this.rows).filter((key) => !key.startsWith("!"));
    return keys.length === 1 && keys[0] === "sealed" ? this.under("sealed")[0] : null;
  }

  /** Everything, as one text to search. */
  text() {
    return JSON.stringify(this.rows);
  }
}
