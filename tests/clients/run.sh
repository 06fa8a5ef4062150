#!/usr/bin/env bash
# Opens a published dataset in pyarrow, pandas, Polars and DuckDB.
#   tests/clients/run.sh [FOLDER]     FOLDER: the dataset; without one, dist and a dataset of awkward values
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(cd "$here/../.." && pwd)"
venv="$here/.venv"
export PYTHONUTF8=1

if ! cmp -s "$here/requirements.txt" "$venv/installed.txt"; then
  rm -rf "$venv"
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"
  cp "$here/requirements.txt" "$venv/installed.txt"
fi

if [ $# -gt 0 ]; then
  folders=("$@")
else
  # Writes tests/clients/.cache/awkward.
  mkdir -p "$here/.cache"
  (cd "$root" && npx --no-install vitest run tests/clients --reporter=dot >"$here/.cache/vitest.log" 2>&1) ||
    { cat "$here/.cache/vitest.log" >&2; exit 1; }
  folders=("$root/dist" "$here/.cache/awkward")
fi
for folder in "${folders[@]}"; do
  [ -f "$folder/SHA256SUMS" ] || { echo "$folder: no published dataset (no SHA256SUMS); run npm run dataset" >&2; exit 1; }
done
"$venv/bin/python" "$here/check.py" "${folders[@]}"
