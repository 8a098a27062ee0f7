// A phone that fetches each named database into an empty one, and asks once more when nothing has changed.
// Prints two lines of JSON for each.
//
//   node fetch.mjs ORIGIN DATABASE...

import { phone, replicate, server } from "./asked.mjs";

const [origin, ...names] = process.argv.slice(2);

for (const name of names) {
  const { database, asked } = server(`${origin}/${name}`);
  const local = phone();
  console.log(JSON.stringify(await replicate(database, local, asked)));
  console.log(JSON.stringify(await replicate(database, local, asked)));
  await local.destroy();
}
