// A program that serves until it is told to stop, and what it says meanwhile. Knows nothing of what it serves.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { createInterface } from "node:readline";

/** How long a start may take. */
const START_MS = 60_000;

const running = new Set();

// A test that breaks off leaves no program behind; nginx takes its workers along, if it is asked.
process.on("exit", () => running.forEach((child) => child.kill("SIGTERM")));

export class Program {
  /** Starts it, and waits until it says a line like this. */
  static async start(name, words, ready, env = {}) {
    const program = new Program();
    Object.assign(program, { name, said: [] });
    program.process = spawn(name, words, { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, ...env } });
    running.add(program.process);
    await program.#until(ready);
    return program;
  }

  /** All it said, on either stream. */
  text() {
    return this.said.join("\n");
  }

  /** Asks it to stop, as its keeper does, and waits until it has. */
  async stop() {
    const { exitCode, signalCode } = this.process;
    if (exitCode !== null || signalCode !== null) return;
    const closed = once(this.process, "close");
    this.process.kill("SIGTERM");
    await closed;
  }

  #until(ready) {
    return new Promise((resolve, reject) => {
      for (const stream of [this.process.stdout, this.process.stderr]) {
        createInterface({ input: stream }).on("line", (line) => {
          this.said.push(line);
          const found = ready.exec(line);
          if (found) resolve((this.found = found));
        });
      }
      const late = () => reject(new Error(`${this.name} is not ready after ${START_MS} ms:\n${this.text()}`));
      setTimeout(late, START_MS).unref();
      this.process.once("error", (error) => reject(new Error(`${this.name} cannot be started: ${error.message}`)));
      this.process.once("close", (code) => {
        running.delete(this.process);
        reject(new Error(`${this.name} ended with ${code} before it was ready:\n${this.text()}`));
      });
    });
  }
}

/** Below those that the system gives to whoever asks for any: what is chosen here is nobody else's a moment later. */
const PORTS = { from: 10_000, each: 100, processes: 200 };

let nextPort = PORTS.from + (process.pid % PORTS.processes) * PORTS.each;

/** A port that nobody listens on, and that no other test of this process had; a proxy cannot choose one itself and say so. */
export async function freePort() {
  const port = nextPort++;
  const held = createServer();
  const isFree = await new Promise((resolve) => held.once("error", () => resolve(false)).listen(port, () => resolve(true)));
  if (!isFree) return freePort();
  await once(held.close(), "close");
  return port;
}
