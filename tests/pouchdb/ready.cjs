// Loaded before pouchdb-server: has it listen on whatever port is free, say so as our own server does, leave a quiet
// connection open as ours does, and end with whoever started it, however that one ends.
const { Server } = require("node:net");

const listen = Server.prototype.listen;

Server.prototype.listen = function (port, host, ...rest) {
  this.keepAliveTimeout = 0;
  this.once("listening", () => console.log(`ready http://${host}:${this.address().port}`));
  return listen.call(this, 0, host, ...rest);
};

process.stdin.on("end", () => process.exit()).resume();
