// The real server with the demo's data, as its own process. Knows its command line and what it prints, nothing of its work.

import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";

import { DEMO, SERVER, WEB, temporary } from "./place.mjs";

const LINK = /^(candidate|coach|employer|manager|account_holder|viewer) (http\S+)$/;

const run = promisify(execFile);

const running = new Set();

// A test that breaks off leaves no server behind.
process.on("exit", () => running.forEach((child) => child.kill("SIGKILL")));

/** A running server, and the links it printed. */
export class Server {
  /** Starts the demo on data of its own, or on what an earlier one left; another build's, where `demo` is its program and words. */
  static async demo({ demo: [program, ...words] = [DEMO], data, web = WEB, port = 0 } = {}) {
    const server = new Server();
    server.data = data ?? (await temporary("data"));
    server.ownsData = data === undefined;
    server.links = {};
    server.log = [];
    const options = [...words, "--port", String(port), "--data", server.data, "--web", web];
    server.process = spawn(program, options, { stdio: ["ignore", "pipe", "pipe"] });
    running.add(server.process);
    server.process.once("exit", () => running.delete(server.process));
    await server.#ready();
    server.port = Number(new URL(server.links.candidate).port);
    return server;
  }

  /** The one-time link of a role, as the server printed it. */
  link(role) {
    return this.links[role];
  }

  /** Erases a traject for good, by the command and while it serves. */
  async erase(log) {
    await run(SERVER, ["erase", "--data", this.data, "--traject", log]);
  }

  /** All that is kept of somebody, by the command and while it serves. */
  async exported(person) {
    const folder = await temporary("exported");
    const file = path.join(folder, "person.json");
    await run(SERVER, ["person", "export", "--data", this.data, "--person", person, "--to", file]);
    const kept = JSON.parse(await readFile(file, "utf8"));
    await rm(folder, { recursive: true });
    return kept;
  }

  /** Asks it to stop, as Ctrl-C does, and waits until it has. */
  async stop() {
    await this.end("SIGINT");
    if (this.ownsData) await rm(this.data, { recursive: true, force: true });
  }

  /** Ends the process and keeps its data. Answers with its exit code, or the signal that ended it. */
  async end(signal) {
    if (this.process.exitCode === null && this.process.signalCode === null) {
      const exit = once(this.process, "exit");
      this.process.kill(signal);
      await exit;
    }
    return this.process.exitCode ?? this.process.signalCode;
  }

  #ready() {
    const { promise, resolve, reject } = withResolvers();
    const keep = (line) => this.log.push(line);
    createInterface({ input: this.process.stderr }).on("line", keep);
    createInterface({ input: this.process.stdout }).on("line", (line) => {
      keep(line);
      const [, role, link] = LINK.exec(line) ?? [];
      if (role) this.links[role] = link;
      if (line === "ready") resolve();
    });
    this.process.once("error", reject);
    this.process.once("exit", (code) => {
      reject(new Error(`the server ended with ${code} before it was ready:\n${this.log.join("\n")}`));
    });
    return promise;
  }
}

function withResolvers() {
  const parts = {};
  parts.promise = new Promise((resolve, reject) => Object.assign(parts, { resolve, reject }));
  return parts;
}
