#!/usr/bin/env bash
# Opens a published dataset in pyarrow, pandas, Polars and DuckDB.
#   tests/clients/run.sh [FOLDER]     FOLDER: the dataset, dist by default; without one, a fixture is built
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(cd "$here/../.." && pwd)"
venv="$here/.venv"
folder="${1:-$root/dist}"

if ! cmp -s "$here/requirements.txt" "$venv/installed.txt"; then
  rm -rf "$venv"
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"
  cp "$here/requirements.txt" "$venv/installed.txt"
fi

if [ ! -f "$folder/SHA256SUMS" ]; then
  if [ $# -gt 0 ]; then
    echo "$folder: no published dataset (no SHA256SUMS)" >&2
    exit 1
  fi
  folder="$(mktemp -d)/fixture"
  trap 'rm -rf "$(dirname "$folder")"' EXIT
  echo "dist holds no dataset yet; checking a fixture"
  (cd "$root" && npx --no-install vitest run tests/clients/fixture.test.ts --silent >/dev/null 2>&1 ||
    { echo 'cannot build the fixture' >&2; exit 1; }) && cp -r "$here/.cache/fixture" "$folder"
fi
PYTHONUTF8=1 "$venv/bin/python" "$here/check.py" "$folder"
