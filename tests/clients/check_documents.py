"""Validates the documents beside the tables: the data package, the Croissant descriptor and the workbook.

The JSON files, read by Python's own json module, are the reference for every record that another tool reads.
"""

import csv
import datetime
import json
import math
import shutil
import sys
import tempfile
from pathlib import Path

import frictionless
import mlcroissant
import openpyxl
import pandas as pd
from absl import logging

logging.set_verbosity(logging.ERROR)

EXCEL_TEXT = 32_767
# Excel counts days from 1 March 1900 on as everybody does.
EXCEL_FIRST_DAY = "1900-03-01"

passed = failed = 0


def check(name: str, run) -> None:
    global passed, failed
    try:
        problem = run()
    except Exception as error:  # A check that cannot run has failed.
        problem = f"{type(error).__name__}: {error}"
    if problem:
        failed += 1
        print(f"FAILED {name}: {problem}")
    else:
        passed += 1


def load(folder: Path, table: str) -> list[dict]:
    return json.loads((folder / f"json/{table}.json").read_text("utf-8"))


def table_names(folder: Path) -> list[str]:
    return sorted(path.stem for path in (folder / "json").glob("*.json"))


def kind_of(schema: dict, column: str) -> str:
    prop = schema["properties"][column]
    types = [prop["type"]] if isinstance(prop["type"], str) else prop["type"]
    return "date" if prop.get("format") == "date" else next(t for t in types if t != "null")


def properties(folder: Path, table: str) -> dict:
    return json.loads((folder / f"schemas/{table}.schema.json").read_text("utf-8"))


# Data package


def check_data_package(folder: Path):
    report = frictionless.Package(str(folder / "datapackage.json")).validate()
    for task in report.tasks:
        if task.errors:
            return f"{task.name}: {task.errors[0].message}"
    return None if report.valid else f"not valid: {report.errors}"


def check_package_rows(folder: Path, package: frictionless.Package, table: str):
    """Types and nulls: what frictionless reads from the CSV is what the JSON says."""
    reference = load(folder, table)
    rows = package.get_resource(table).read_rows()
    if len(rows) != len(reference):
        return f"{len(rows)} rows, expected {len(reference)}"
    for row, wanted in zip(rows, reference):
        for column, value in wanted.items():
            found = row[column]
            if isinstance(value, list):
                # A list type has no escapes: items with ; or \ cannot be compared.
                if any(c in item for item in value for c in ";\\"):
                    continue
                found = found or []
            if isinstance(found, datetime.date):
                found = found.isoformat()
            if isinstance(value, float) and found is not None:
                found = float(found)
            if found != value:
                return f"{column}: {found!r}, expected {value!r}"


def check_foreign_keys(folder: Path):
    """A reference that leads nowhere and a word outside its vocabulary are found, so the descriptor does say them."""
    with tempfile.TemporaryDirectory() as copy:
        forged = Path(copy) / "dist"
        shutil.copytree(folder, forged)
        path = forged / "csv/amounts.csv"
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        rows[0] |= {"article_id": "nowhere", "kind": "nothing"}
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, rows[0].keys(), lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)
        report = frictionless.Package(str(forged / "datapackage.json")).validate()
        found = {error.type for task in report.tasks for error in task.errors}
    missing = {"foreign-key", "constraint-error", "hash-count"} - found
    return f"a forged table shows no {', '.join(sorted(missing))}" if missing else None


# Croissant


def plain(value):
    if isinstance(value, bytes):
        return value.decode("utf-8")
    if isinstance(value, list):
        return [plain(item) for item in value]
    if value is None or value is pd.NaT or (isinstance(value, float) and math.isnan(value)):
        return None
    if isinstance(value, (datetime.date, pd.Timestamp)):
        return value.isoformat()[:10]
    return value.item() if hasattr(value, "item") else value


def check_croissant(folder: Path):
    dataset = mlcroissant.Dataset(jsonld=str(folder / "croissant.json"))
    issues = dataset.metadata.ctx.issues
    if issues.errors:
        return f"errors: {issues.errors}"
    names = sorted(record_set.id for record_set in dataset.metadata.record_sets)
    return None if names == table_names(folder) else f"record sets {names}"


def check_records(folder: Path, table: str):
    dataset = mlcroissant.Dataset(jsonld=str(folder / "croissant.json"))
    records = list(dataset.records(record_set=table))
    reference = load(folder, table)
    if len(records) != len(reference):
        return f"{len(records)} records, expected {len(reference)}"
    for i, (record, wanted) in enumerate(zip(records, reference)):
        found = {name.removeprefix(f"{table}/"): plain(value) for name, value in record.items()}
        if found != wanted:
            different = {name: (found.get(name), value) for name, value in wanted.items() if found.get(name) != value}
            return f"record {i}: (found, expected) {different}"


# Workbook


def cell_problem(kind: str, cell, value):
    if cell.data_type == "f":
        return f"{cell.coordinate} is a formula"
    found = cell.value
    if value is None or value == "" or value == []:
        return None if found is None else f"{cell.coordinate} is {found!r}, expected nothing"
    if kind == "date" and value >= EXCEL_FIRST_DAY:
        good = isinstance(found, datetime.datetime) and found.date().isoformat() == value
    elif kind == "array":
        good = found == ";".join(item.replace("\\", "\\\\").replace(";", "\\;") for item in value)[:EXCEL_TEXT]
    elif kind in ("string", "date"):
        good = found == value[:EXCEL_TEXT]
    else:
        good = found == value and isinstance(found, bool) == isinstance(value, bool)
    return None if good else f"{cell.coordinate} is {found!r}, expected {value!r}"


def check_sheet(folder: Path, book, table: str):
    sheet, schema, reference = book[table], properties(folder, table), load(folder, table)
    rows = list(sheet.iter_rows())
    names = [cell.value for cell in rows[0]]
    if names != list(schema["properties"]):
        return f"columns {names}"
    if sheet.freeze_panes != "A2":
        return f"the header is not frozen: {sheet.freeze_panes}"
    if len(rows) - 1 != len(reference):
        return f"{len(rows) - 1} rows, expected {len(reference)}"
    for cells, wanted in zip(rows[1:], reference):
        for name, cell in zip(names, cells):
            problem = cell_problem(kind_of(schema, name), cell, wanted[name])
            if problem:
                return f"{name}: {problem}"


def check_workbook(folder: Path, book):
    if sorted(book.sheetnames) != sorted(["contents", *table_names(folder)]):
        return f"sheets {book.sheetnames}"
    for name, rows in [(row[0], row[2]) for row in book["contents"].iter_rows(min_row=2, values_only=True)]:
        if name is not None and rows != len(load(folder, name)):
            return f"contents says {rows} rows of {name}"


def main(folder: Path) -> int:
    package = frictionless.Package(str(folder / "datapackage.json"))
    book = openpyxl.load_workbook(folder / "zhewen.xlsx")
    check("datapackage.json", lambda: check_data_package(folder))
    check("datapackage.json, foreign keys", lambda: check_foreign_keys(folder))
    check("croissant.json", lambda: check_croissant(folder))
    check("zhewen.xlsx", lambda: check_workbook(folder, book))
    for table in table_names(folder):
        check(f"{table} frictionless", lambda: check_package_rows(folder, package, table))
        check(f"{table} mlcroissant", lambda: check_records(folder, table))
        check(f"{table} openpyxl", lambda: check_sheet(folder, book, table))
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or passed == 0 else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
