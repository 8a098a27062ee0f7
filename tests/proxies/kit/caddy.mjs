// Caddy on the reference configuration. Knows nothing of the server behind it.

import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

import { Program } from "./program.mjs";
import { hasty, reference } from "./reference.mjs";

const CADDY = process.env.OPSTAP_CADDY ?? "/usr/bin/caddy";

const run = promisify(execFile);

export class Caddy {
  static title = "Caddy";

  /** Serves at these ports, with what is waited for cut short where so many seconds are said. */
  static async start(at) {
    const caddy = new Caddy();
    caddy.folder = at.folder;
    caddy.file = path.join(at.folder, "Caddyfile");
    // It speaks to nobody but who asks, and who still listens does not hold it up when it is to stop.
    const frame = ["admin off", `http_port ${at.http}`, `https_port ${at.https}`, "grace_period 1s"];
    const text = await reference("Caddyfile", [
      ["{\n\tlog {", `{\n\t${frame.join("\n\t")}\n\tlog {`],
      // No authority gives out a certificate for a name that only this machine has.
      ["opstap.example.nl {", `${at.host} {\n\ttls ${at.cert} ${at.key}`],
      ["127.0.0.1:8080", `127.0.0.1:${at.server}`],
    ]);
    await writeFile(caddy.file, at.seconds ? hasty(text, at.seconds) : text);
    caddy.env = { XDG_CONFIG_HOME: at.folder, XDG_DATA_HOME: at.folder };
    caddy.program = await Program.start(CADDY, ["run", "--config", caddy.file], /serving initial configuration/, caddy.env);
    return caddy;
  }

  /** What it makes of the file. */
  async settings() {
    const { stdout } = await run(CADDY, ["adapt", "--config", this.file], { env: { ...process.env, ...this.env } });
    return JSON.parse(stdout);
  }
}
