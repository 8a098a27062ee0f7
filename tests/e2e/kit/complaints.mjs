// What a browser complains of while someone uses the app: broken policies, errors, crashes. Knows no screen.

// What the network does to a request is for the test to judge, not a fault of the page.
const OF_THE_NETWORK = /^Failed to load resource/;

/** Listens to every page of a context. */
export async function listen(context) {
  const complaints = [];
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      const { effectiveDirective, blockedURI, sourceFile, lineNumber } = event;
      console.error(`policy: ${effectiveDirective} blocked ${blockedURI} at ${sourceFile}:${lineNumber}`);
    });
  });
  context.on("console", (message) => {
    if (message.type() === "error" && !OF_THE_NETWORK.test(message.text())) {
      complaints.push(`${message.text()} (${message.location().url})`);
    }
  });
  context.on("weberror", (error) => complaints.push(String(error.error().stack ?? error.error())));
  return complaints;
}
