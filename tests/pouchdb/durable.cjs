// LevelDB as pouchdb-server uses it, but every write is on the disk before it is answered. PouchDB has no setting for it.
const Leveldown = require("leveldown");

module.exports = function Durable(location) {
  const store = new Leveldown(location);
  const batch = store._batch.bind(store);
  store._batch = (operations, options, done) => batch(operations, { ...options, sync: true }, done);
  return store;
};
