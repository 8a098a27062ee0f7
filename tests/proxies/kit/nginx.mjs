// nginx on the reference configuration. Knows the frame that Debian gives such a file, and nothing of the server behind it.

import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

import { Program } from "./program.mjs";
import { hasty, reference } from "./reference.mjs";

const NGINX = process.env.OPSTAP_NGINX ?? "/usr/sbin/nginx";
const PLACES = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];

const run = promisify(execFile);

export class Nginx {
  static title = "nginx";

  /** Serves at these ports, with what is waited for cut short where so many seconds are said. */
  static async start(at) {
    const nginx = new Nginx();
    nginx.folder = at.folder;
    const site = path.join(at.folder, "opstap.conf");
    const text = await reference("nginx.conf", [
      ["/etc/letsencrypt/live/opstap.example.nl/fullchain.pem", at.cert],
      ["/etc/letsencrypt/live/opstap.example.nl/privkey.pem", at.key],
      ["/var/log/nginx/error.log", path.join(at.folder, "error.log")],
      ["opstap.example.nl", at.host],
      ["listen 80;", `listen ${at.http};`],
      ["listen [::]:80;", `listen [::]:${at.http};`],
      ["listen 443 ", `listen ${at.https} `],
      ["listen [::]:443 ", `listen [::]:${at.https} `],
      ["127.0.0.1:8080", `127.0.0.1:${at.server}`],
    ]);
    await writeFile(site, at.seconds ? hasty(text, at.seconds) : text);
    nginx.frame = path.join(at.folder, "nginx.conf");
    nginx.accesses = path.join(at.folder, "access.log");
    await writeFile(nginx.frame, frame(at.folder, nginx.accesses, site));
    nginx.program = await Program.start(NGINX, ["-c", nginx.frame], /start worker process/);
    return nginx;
  }

  /** The site's directives, each as its words. */
  async settings() {
    const { stdout } = await run(NGINX, ["-T", "-c", this.frame]);
    return stdout.split("\n").map((line) => line.trim().replace(/;$/, "").split(/\s+/));
  }
}

/** What Debian's own file says around it, as far as it counts for what passes and what is kept; and where this one may write. */
function frame(folder, accesses, site) {
  const places = PLACES.map((place) => `  ${place}_temp_path ${path.join(folder, place)};`);
  return [
    // Who starts it is who it runs as.
    process.getuid() === 0 ? "user root;" : "",
    "daemon off;",
    "worker_processes 1;",
    "worker_rlimit_nofile 8192;",
    `pid ${path.join(folder, "nginx.pid")};`,
    "error_log stderr notice;",
    "events { worker_connections 4096; }",
    "http {",
    "  sendfile on;",
    "  tcp_nopush on;",
    "  gzip on;",
    `  access_log ${accesses};`,
    ...places,
    `  include ${site};`,
    "}",
  ].join("\n");
}
