#!/usr/bin/env bash
# Runs the example of extraction on Apache Spark (local mode) and compares it with a single process.
# Needs Python 3 and Java 17 or newer; the last line counts the checks.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
venv="$here/.venv"
export PYTHONUTF8=1

command -v java >/dev/null || { echo "Spark needs a Java runtime: apt-get install openjdk-17-jre-headless" >&2; exit 1; }
if ! cmp -s "$here/requirements.txt" "$venv/installed.txt"; then
  rm -rf "$venv"
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"
  cp "$here/requirements.txt" "$venv/installed.txt"
fi
export PYSPARK_PYTHON="$venv/bin/python" SPARK_LOCAL_IP=127.0.0.1
"$venv/bin/python" "$here/check.py"
