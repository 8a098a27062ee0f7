// The end of a line over TLS, in front of a server that speaks without: with a certificate made for the occasion. Knows no request.

import { execFile } from "node:child_process";
import { once } from "node:events";
import { readFile, rm } from "node:fs/promises";
import { connect } from "node:net";
import path from "node:path";
import { createServer } from "node:tls";
import { promisify } from "node:util";

import { temporary } from "../../e2e/kit/place.mjs";

const run = promisify(execFile);
const KEY = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "30"];

/** One who vouches for servers, known to nobody before. */
export class Authority {
  static async fresh() {
    const authority = new Authority();
    authority.folder = await temporary("authority");
    authority.file = path.join(authority.folder, "authority.pem");
    authority.key = path.join(authority.folder, "authority.key");
    const who = ["-subj", "/CN=Opstap for tests", "-keyout", authority.key, "-out", authority.file];
    await run("openssl", ["req", "-x509", ...KEY, ...who]);
    return authority;
  }

  /** A key and a certificate for this machine. */
  async vouchFor(host) {
    const [key, cert] = ["server.key", "server.pem"].map((name) => path.join(this.folder, `${host}.${name}`));
    const by = ["-CA", this.file, "-CAkey", this.key, "-keyout", key, "-out", cert];
    const what = ["-subj", `/CN=${host}`, "-addext", `subjectAltName=DNS:${host}`, "-addext", "basicConstraints=critical,CA:FALSE"];
    await run("openssl", ["req", "-x509", ...KEY, ...by, ...what]);
    return { key: await readFile(key), cert: await readFile(cert) };
  }

  remove() {
    return rm(this.folder, { recursive: true, force: true });
  }
}

/** A line over TLS to a port of this machine. */
export class TlsLine {
  static async to(port, authority, host = "localhost") {
    const line = new TlsLine();
    Object.assign(line, { far: port, authority, host, sockets: new Set(), peers: [] });
    await line.open();
    return line;
  }

  /** Answers at its address: the same again, if it did so before. */
  async open() {
    this.near = createServer(await this.authority.vouchFor(this.host), (socket) => this.#pass(socket));
    this.near.on("tlsClientError", () => {});
    this.near.on("connection", (socket) => {
      this.sockets.add(socket);
      socket.on("close", () => this.sockets.delete(socket));
    });
    this.near.listen(this.port ?? 0, "localhost");
    await once(this.near, "listening");
    this.port = this.near.address().port;
    this.origin = `https://${this.host}:${this.port}`;
  }

  /** Whoever vouched until now does so no more. */
  async vouchedBy(authority) {
    this.authority = authority;
    await this.close();
    await this.open();
  }

  /** The address of a link on this line. */
  here(link) {
    return this.origin + link.slice(new URL(link).origin.length);
  }

  /** Nobody is at this address any more. */
  async close() {
    const over = once(this.near, "close");
    this.near.close();
    for (const socket of this.sockets) socket.destroy();
    await over;
  }

  #pass(socket) {
    this.peers.push(`${socket.remoteAddress}:${socket.remotePort} ${socket.getProtocol()} ${socket.getCipher().standardName}`);
    const onward = connect(this.far, "127.0.0.1");
    socket.pipe(onward).pipe(socket);
    for (const [one, other] of [[socket, onward], [onward, socket]]) {
      one.on("error", () => other.destroy());
      one.on("close", () => other.destroy());
    }
  }
}
