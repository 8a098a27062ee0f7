// A screen without a monitor, for windows that a test opens. Knows no window.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

const SIZE = "1400x1000x24";

/** A display of its own. */
export class Display {
  static async open() {
    const display = new Display();
    // It says itself which number was free.
    display.process = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", SIZE, "-nolisten", "tcp"], {
      stdio: ["ignore", "ignore", "ignore", "pipe"],
    });
    process.once("exit", () => display.process.kill("SIGKILL"));
    const [number] = await once(createInterface({ input: display.process.stdio[3] }), "line");
    display.name = `:${number}`;
    return display;
  }

  async close() {
    const exit = once(this.process, "exit");
    this.process.kill();
    await exit;
  }
}
