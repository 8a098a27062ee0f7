// What WebKit lets a developer look through: scripts run in a page, their answers come back. The product has no part in it; only
// a build for developers opens this door, and only when the environment says at which port.

// Long, because it only costs time where something is broken.
const PATIENCE_MS = 30_000;

/** The page of one window. */
export class Inspector {
  #waiting = new Map();
  #next = 1;

  /** Waits until there is a page at this port. */
  static async at(port, isOver) {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      try {
        return await Inspector.#connect(port);
      } catch (error) {
        if (isOver() || Date.now() > end) throw error;
        await new Promise((again) => setTimeout(again, 50));
      }
    }
  }

  static async #connect(port) {
    // Whoever asks for a page before it is on the list ends the program.
    const list = await (await fetch(`http://127.0.0.1:${port}/`)).text();
    const [, page] = /(\/socket\/\d+\/\d+\/WebPage)/.exec(list) ?? [];
    if (!page) throw new Error(`no page to inspect at ${port}`);
    const inspector = new Inspector();
    inspector.socket = new WebSocket(`ws://127.0.0.1:${port}${page}`);
    return new Promise((resolve, reject) => {
      const fail = () => reject(new Error(`nothing to inspect at ${port}`));
      inspector.socket.onerror = fail;
      inspector.socket.onclose = () => {
        fail();
        inspector.#end();
      };
      inspector.socket.onmessage = ({ data }) => {
        const { method, params } = JSON.parse(data);
        if (method === "Target.targetCreated" && !params.targetInfo.isProvisional) {
          inspector.target = params.targetInfo.targetId;
          resolve(inspector);
        }
        if (method === "Target.didCommitProvisionalTarget") inspector.target = params.newTargetId;
        if (method === "Target.dispatchMessageFromTarget") inspector.#hear(JSON.parse(params.message));
      };
    });
  }

  /** What a function answers in the page, with these arguments. Nothing, once the window is gone. */
  async evaluate(body, ...args) {
    const told = args.map((it) => JSON.stringify(it ?? null)).join(", ");
    const { result, wasThrown } = await this.#send("Runtime.evaluate", {
      expression: `(${body})(${told})`,
      returnByValue: true,
    });
    if (wasThrown) throw new Error(`in the page: ${result.description}`);
    return result.value;
  }

  /** Waits until the page could have drawn. */
  async drawn() {
    const { result } = await this.#send("Runtime.evaluate", {
      expression: "new Promise((drawn) => setTimeout(() => requestAnimationFrame(() => drawn(1)), 20))",
    });
    const waited = this.#send("Runtime.awaitPromise", { promiseObjectId: result.objectId, returnByValue: true });
    await waited.catch((error) => {
      // As the window opens, an empty page gives way to ours, and its promises with it.
      if (this.socket.readyState !== WebSocket.OPEN) throw error;
    });
  }

  close() {
    this.socket.close();
  }

  #send(method, params) {
    const id = this.#next++;
    const message = JSON.stringify({ id, method, params });
    return new Promise((resolve, reject) => {
      if (this.socket.readyState !== WebSocket.OPEN) return void reject(new Error("the window is gone"));
      this.#waiting.set(id, { resolve, reject });
      const params = { targetId: this.target, message };
      this.socket.send(JSON.stringify({ id: this.#next++, method: "Target.sendMessageToTarget", params }));
    });
  }

  #hear({ id, result, error }) {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(error.message));
    else waiting?.resolve(result);
  }

  #end() {
    for (const { reject } of this.#waiting.values()) reject(new Error("the window is gone"));
    this.#waiting.clear();
  }
}
