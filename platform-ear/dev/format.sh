#!/usr/bin/env bash
# Formats Java and poms of the whole repository, or of the modules named: platform-ear/dev/format.sh modules/core,reports
set -euo pipefail
cd "$(dirname "$0")/../.."
if [ $# -gt 0 ]; then
  exec mvn -q spotless:apply -pl "$1"
fi
exec mvn -q spotless:apply
