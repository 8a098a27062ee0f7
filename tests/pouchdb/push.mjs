// A phone that has a database, and brings one record more, twice: as long as the last, under a name of its own. The
// first time PouchDB looks through all it has; from then on it knows how far it came.
// Prints a line of JSON for each.
//
//   node push.mjs ORIGIN DATABASE

import { phone, replicate, server } from "./asked.mjs";

const [origin, name] = process.argv.slice(2);
const { database, asked } = server(`${origin}/${name}`);
const local = phone();

await replicate(database, local, asked);
const { rows } = await local.allDocs({ include_docs: true, descending: true, limit: 1 });
const { _id, _rev, ...record } = rows[0].doc;

for (const name of ["one", "two"]) {
  await local.put({ ...record, _id: _id.replace(/-.*/, `-${name}`) });
  console.log(JSON.stringify(await replicate(local, database, asked)));
}
