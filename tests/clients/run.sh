#!/usr/bin/env bash
# Opens a published dataset in pyarrow, pandas, Polars and DuckDB, and its descriptors and workbook in frictionless,
# mlcroissant and openpyxl. The last line counts all checks.
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
  described=("$@")
else
  # Writes tests/clients/.cache/awkward.
  mkdir -p "$here/.cache"
  (cd "$root" && npx --no-install vitest run tests/clients --reporter=dot >"$here/.cache/vitest.log" 2>&1) ||
    { cat "$here/.cache/vitest.log" >&2; exit 1; }
  folders=("$root/dist" "$here/.cache/awkward")
  # The awkward values are of tables alone, and refer to nothing.
  described=("$root/dist")
fi
for folder in "${folders[@]}"; do
  [ -f "$folder/SHA256SUMS" ] || { echo "$folder: no published dataset (no SHA256SUMS); run npm run dataset" >&2; exit 1; }
done

passed=0
failed=0
# Runs one script and adds the counts of its last line; a script that ends without them has failed.
count() {
  local output last
  output="$("$venv/bin/python" "$@")" || true
  last="$(tail -n 1 <<<"$output")"
  if [[ "$last" =~ ^([0-9]+)\ passed,\ ([0-9]+)\ failed$ ]]; then
    passed=$((passed + BASH_REMATCH[1]))
    failed=$((failed + BASH_REMATCH[2]))
    sed '$d' <<<"$output"
  else
    failed=$((failed + 1))
    printf '%s\nFAILED %s: it did not come to its end\n' "$output" "$1"
  fi
}
count "$here/check.py" "${folders[@]}"
for folder in "${described[@]}"; do count "$here/check_documents.py" "$folder"; done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
