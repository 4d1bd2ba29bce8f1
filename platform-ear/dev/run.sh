#!/usr/bin/env bash
# Starts what mvn package has built, without Maven and without the defaults of development: no demo world, pages from the
# EAR, the server's optimising compiler. Settings: environment variables, see README.md. Ctrl-C or SIGTERM stops all of it.
#   --development   the defaults of mvn -Prun (demo world, pages from the source tree)
set -euo pipefail
root="$(cd "$(dirname "$0")/../.." && pwd)"
launcher="$root/modules/launcher/target"
if [ ! -f "$launcher/launcher.classpath" ]; then
  echo "[strook] Nothing is built yet; run: mvn -DskipTests package" >&2
  exit 2
fi
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx256m \
  -cp "$launcher/classes:$(cat "$launcher/launcher.classpath")" \
  nl.strook.launcher.Launcher "--repository=$root" "$@"
