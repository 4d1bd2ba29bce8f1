#!/usr/bin/env bash
# Makes the next migration of a module: platform-ear/dev/new-migration.sh leave "request add reason"
set -euo pipefail
if [ $# -lt 2 ]; then
  echo "Use: $0 <module> <words>" >&2
  exit 2
fi
root="$(cd "$(dirname "$0")/../.." && pwd)"
module="$1"
shift
words="$(echo "$*" | tr 'A-Z -' 'a-z__' | tr -cd 'a-z0-9_' | sed 's/__*/_/g; s/^_//; s/_$//')"
folder="$root/modules/$module/src/main/resources/db/migration/$module"
if [ ! -d "$root/modules/$module" ]; then
  echo "There is no modules/$module" >&2
  exit 2
fi
if [ -z "$words" ]; then
  echo "Say in a few words what changes" >&2
  exit 2
fi
mkdir -p "$folder"
last="$(find "$folder" -name 'V[0-9][0-9][0-9]__*.sql' -printf '%f\n' | sort | tail -n 1 | cut -c2-4)"
next="$(printf '%03d' $((10#${last:-0} + 1)))"
file="$folder/V${next}__${words}.sql"
: > "$file"
echo "${file#"$root"/}"
