#!/usr/bin/env bash
# npm 11.19.1, its option `omit-lockfile-registry-resolved`, and a dependency that is named by a tag.
#
# A good guess: a lock file that `npm install` wrote without the addresses of the registry is as good for `npm ci` as one with
# them; the option is there so that a lock can be used with any registry.
#
# Seen: where a package asks for another by a tag (here `third-party-web: latest`, asked by @paulirish/trace_engine 0.0.59, as
# Lighthouse 12.8.2 brings it) and the root holds an older version of that, `npm install` keeps the one at the root, and writes a
# lock. With addresses `npm ci` takes that lock. Without them it ends with EUSAGE, "Missing: third-party-web@... from lock file":
# whether a tag is satisfied is told by the address alone. An `overrides` entry with a version instead of the tag helps.
set -euo pipefail

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix tool npm@11.19.1
npm="$place/tool/node_modules/.bin/npm"
quiet=(--no-audit --no-fund --ignore-scripts)

mkdir project && cd project
cat > package.json <<'END'
{ "name": "locked", "private": true, "dependencies": { "@paulirish/trace_engine": "0.0.59", "third-party-web": "0.27.0" } }
END

try() {
  rm -rf package-lock.json node_modules
  "$npm" install --silent --package-lock-only "--omit-lockfile-registry-resolved=$1" "${quiet[@]}"
  "$npm" ci "--omit-lockfile-registry-resolved=$1" "${quiet[@]}" 2>&1 || true
}

with=$(try false)
without=$(try true)
echo "with addresses:    $(grep -m1 -E 'added|Missing' <<< "$with")"
echo "without addresses: $(grep -m1 -E 'added|Missing' <<< "$without")"
grep -q 'added 3 packages' <<< "$with"
grep -q 'Missing: third-party-web@.* from lock file' <<< "$without"
echo "as seen with npm $("$npm" --version)"
