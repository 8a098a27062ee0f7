// The wire between one device and the server: keeps every byte the device receives, and can be cut. Knows no record.

import { once } from "node:events";
import http from "node:http";

/** A line of one device's own. What it answers is what the server answers, uncompressed unless told so: it can be searched. */
export class Wire {
  /** Lays a wire to a server. */
  static async to(server) {
    const wire = new Wire();
    wire.far = server.port;
    wire.received = [];
    wire.isCut = false;
    wire.sockets = new Set();
    wire.detours = new Map();
    wire.turns = new Map();
    wire.isPacked = false;
    wire.open = [];
    wire.near = http.createServer((request, response) => wire.#pass(request, response));
    wire.near.on("connection", (socket) => {
      if (wire.isCut) socket.destroy();
      wire.sockets.add(socket);
      socket.on("close", () => wire.sockets.delete(socket));
    });
    wire.near.listen(0, "127.0.0.1");
    await once(wire.near, "listening");
    wire.origin = `http://localhost:${wire.near.address().port}`;
    return wire;
  }

  /** From now on nothing passes, and what was under way breaks off. */
  cut() {
    this.isCut = true;
    for (const socket of this.sockets) socket.destroy();
  }

  /** It passes again. */
  mend() {
    this.isCut = false;
  }

  /** Answers to requests at this address go through `take`, which may lose them; `null` ends that. */
  detour(path, take) {
    if (take === null) this.detours.delete(path);
    else this.detours.set(path, take);
  }

  /** Answers to requests at this address wait until the function that this answers with is called. */
  hold(path) {
    let letThrough;
    this.turns.set(path, new Promise((resolve) => {
      letThrough = resolve;
    }));
    return () => {
      this.turns.delete(path);
      letThrough();
    };
  }

  /** To another server process, at the same address for the device. */
  leadTo(server) {
    this.far = server.port;
    for (const socket of this.sockets) socket.destroy();
  }

  /** Everything that came over it, as text. */
  text() {
    return Buffer.concat(this.received).toString("utf8");
  }

  async close() {
    this.cut();
    this.near.close();
    await once(this.near, "close");
  }

  #pass(request, response) {
    const { "accept-encoding": packings, ...headers } = request.headers;
    if (this.isPacked && packings) headers["accept-encoding"] = packings;
    const { method, url } = request;
    this.open.push(url);
    const onward = http.request({ host: "127.0.0.1", port: this.far, method, path: url, headers, agent: false });
    onward.on("response", async (answer) => {
      const turn = this.turns.get(url);
      if (turn) await turn;
      // Whoever asked may have gone meanwhile.
      if (response.destroyed) return;
      const detour = this.detours.get(url);
      if (detour) return void answer.resume().on("end", () => detour(response));
      this.received.push(Buffer.from(`${url} ${answer.statusCode} ${JSON.stringify(answer.headers)}\n`));
      response.writeHead(answer.statusCode, answer.headers);
      response.flushHeaders();
      answer.on("data", (bytes) => this.received.push(bytes));
      answer.on("error", () => response.destroy());
      answer.pipe(response);
    });
    onward.on("error", () => response.destroy());
    response.on("close", () => {
      this.open.splice(this.open.indexOf(url), 1);
      onward.destroy();
    });
    request.pipe(onward);
  }
}

/** A detour on which every answer gets lost, after the server has done what it was asked. */
export function lost(response) {
  response.destroy();
}

/** A detour that ends at a page of the network in between, as where guests must first agree to something. */
export function pageInBetween(response) {
  response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
  response.end("<!doctype html><title>Gast-wifi</title><p>Ga akkoord om verder te gaan.</p>");
}

/** A detour on which a problem comes back instead. */
export function problem(status, code) {
  return (response) => {
    response.writeHead(status, { "Content-Type": "application/problem+json" });
    response.end(JSON.stringify({ type: `urn:opstap:problem:${code}`, title: code, status, code }));
  };
}
