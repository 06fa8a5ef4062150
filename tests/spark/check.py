"""Compares extraction on Spark with one process over the same lines; the last line counts the checks."""

import json
import shlex
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

import pyarrow.parquet as parquet
from extract_on_spark import EXTRACT, MENTIONS, ROOT

PARTITIONS = 5
AWKWARD = [
    '{"id": "empty", "text": ""}',
    '{"id": "no text"}',
    "no JSON",
    '{"id": "separator", "text": "2020年\\u2028投资3亿元。", "referenceDate": "2020"}',
    '{"id": "quotes", "text": "浙江省“十四五”规划\\n《条例》\\t3.5%", "referenceDate": "2021-03", "region": "浙江省"}',
]


def lines() -> list[str]:
    """Every paragraph of the published articles, with awkward lines between them."""
    issues = {row["issue_id"]: row for row in json.loads((ROOT / "dist/json/issues.json").read_text("utf-8"))}
    found = []
    for article in json.loads((ROOT / "dist/json/articles.json").read_text("utf-8")):
        issue = issues[article["issue_id"]]
        for number, text in enumerate(article["text"].split("\n")):
            context = {"referenceDate": issue["reference_date"], "region": "浙江省"}
            found.append(json.dumps({"id": f"{article['article_id']}/{number}", "text": text, **context}, ensure_ascii=False))
    for place, line in enumerate(AWKWARD):
        found.insert(place * 10, line)
    return found


def compare(folder: Path) -> list[tuple[str, bool]]:
    source = folder / "lines.ndjson"
    source.write_text("".join(f"{line}\n" for line in lines()), encoding="utf-8")
    with source.open("rb") as stream:
        alone = subprocess.run(shlex.split(EXTRACT), stdin=stream, capture_output=True, check=True).stdout
    script = Path(__file__).with_name("extract_on_spark.py")
    arguments = [str(source), str(folder / "parts"), "--tables", str(folder / "tables"), "--partitions", str(PARTITIONS)]
    subprocess.run([sys.executable, str(script), *arguments], check=True, stderr=subprocess.DEVNULL)

    parts = sorted((folder / "parts").glob("part-*"))
    answers = [json.loads(line) for line in alone.splitlines()]
    checks = [
        (f"{len(parts)} parts of {PARTITIONS}", len(parts) >= PARTITIONS),
        ("one answer a line", len(answers) == len(lines())),
        ("the parts in order are the single output, byte for byte", b"".join(p.read_bytes() for p in parts) == alone),
    ]
    for kind in MENTIONS:
        expected = sorted((a["id"], r["start"], r["end"], r["text"]) for a in answers for r in a.get(kind, []))
        rows = parquet.read_table(folder / "tables" / kind).to_pylist()
        checks.append((f"{kind}: {len(expected)} rows", expected == sorted((r["id"], r["start"], r["end"], r["text"]) for r in rows) and len(rows) > 0))
    named = Counter(record["name"] for answer in answers for record in answer.get("organizations", []))
    rows = parquet.read_table(folder / "tables" / "bodies").to_pylist()
    checks.append((f"{len(named)} bodies", {row["name"]: row["mention_count"] for row in rows} == named))
    values = parquet.read_table(folder / "tables" / "amounts").column("value")
    checks.append(("values are doubles", str(values.type) == "double"))
    return checks


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        results = compare(Path(folder))
    for name, good in results:
        print(f"{'ok' if good else 'FAILED'}  {name}")
    failed = sum(not good for _, good in results)
    print(f"{len(results) - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)
