// PouchDB with what a phone has of it, and an ear for what it asks of a server, so that the same can be asked again.

import http from "pouchdb-adapter-http";
import memory from "pouchdb-adapter-memory";
import PouchDB from "pouchdb-core";
import replication from "pouchdb-replication";

PouchDB.plugin(http).plugin(memory).plugin(replication);

// As many records as it may be; of its own accord PouchDB asks for a hundred, and takes twice as long.
const AT_ONCE = 1000;

let made = 0;

// An empty database in memory.
export function phone() {
  made += 1;
  return new PouchDB(`${made}`, { adapter: "memory" });
}

// A server's database, and the list of what was asked of it since the last look.
export function server(url) {
  const asked = [];
  const fetch = (url, options = {}) => {
    const { pathname, search } = new URL(url);
    const { method = "GET", body = "" } = options;
    asked.push({ method, path: forAnyone(pathname + search), body: forAnyone(body) });
    return PouchDB.fetch(url, options);
  };
  return { database: new PouchDB(url, { fetch }), asked };
}

// Brings one database as far as another: how long that took, how many records it was, what was asked.
export async function replicate(from, to, asked) {
  const start = performance.now();
  const { docs_written: records } = await PouchDB.replicate(from, to, { batch_size: AT_ONCE });
  return { ms: performance.now() - start, records, asked: asked.splice(0) };
}

// How far a phone has come is kept under a name of its own: without it here, another can ask the same.
function forAnyone(text) {
  return text.replace(/_local\/[^"?]+/g, "_local/phone");
}
