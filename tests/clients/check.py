"""Opens every file of a published dataset in pyarrow, pandas, Polars and DuckDB.

The JSON files, read by Python's own json module, are the reference: each client must find the same columns,
types and values in CSV, JSON, Arrow and Parquet. `EXPECTED` says once more, apart from the code that
publishes, which columns there are and what they hold.
"""

import datetime
import hashlib
import json
import math
import re
import sys
from pathlib import Path

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.csv as pa_csv
import pyarrow.parquet as pq

SPAN = "text start:int end:int raw_start:int raw_end:int"
# name[:type][?]; a column without a type is a string. More columns may follow the ones listed.
EXPECTED = {
    "issues": "issue_id publication? title? reference_date:date source_file sha256 encoding bytes:int"
    " characters:int articles:int unassigned_characters:int",
    "blocks": "block_id issue_id article_id? kind:enum text raw_start:int raw_end:int",
    "articles": "article_id issue_id position:int section:enum? section_position:int? headline text"
    " paragraphs:int characters:int raw_start:int raw_end:int",
    "dates": f"date_id article_id {SPAN} kind:enum start_date:date? end_date:date? start_time? end_time?"
    " edtf? precision:enum? duration? direction:enum? modifier:enum? rule",
    "amounts": f"amount_id article_id {SPAN} kind:enum value:number? min:number? max:number? unit?"
    " unit_code? per? modifier:enum item? item_start:int? item_end:int? date_id? organization_id?"
    " event_id? rule",
    "organizations": "organization_id name type:enum parent_id? region? region_code? aliases:list"
    " mentions:int articles:int",
    "organization_mentions": f"mention_id article_id organization_id {SPAN} resolution:enum rule",
    "people": "person_id name titles:list organization_id? mentions:int",
    "person_mentions": f"mention_id article_id person_id {SPAN} title? rule",
    "documents": "document_id title kind:enum? issuer_id? mentions:int",
    "document_mentions": f"mention_id article_id document_id {SPAN} rule",
    "events": "event_id article_id type:enum is_main:bool trigger trigger_start:int trigger_end:int sentence"
    " sentence_start:int sentence_end:int date_id? start_date:date? end_date:date? date_precision:enum?"
    " edtf? place? place_code? modality:enum rule document_ids:list",
    "event_participants": "event_id organization_id? person_id? mention_id? role:enum",
}
SPANS = {
    **{t: [("text", "start", "end")] for t in ("organization_mentions", "person_mentions", "document_mentions", "dates")},
    "amounts": [("text", "start", "end"), ("item", "item_start", "item_end")],
    "events": [("trigger", "trigger_start", "trigger_end"), ("sentence", "sentence_start", "sentence_end")],
}
ARROW = {"string": pa.string(), "int": pa.int32(), "number": pa.float64(), "bool": pa.bool_(), "date": pa.date32()}
POLARS = {"string": pl.String, "int": pl.Int32, "number": pl.Float64, "bool": pl.Boolean, "date": pl.Date}
DUCKDB = {"string": "VARCHAR", "int": "INTEGER", "number": "DOUBLE", "bool": "BOOLEAN", "date": "DATE", "enum": "VARCHAR"}


class Column:
    def __init__(self, spec: str):
        name, _, kind = spec.removesuffix("?").partition(":")
        self.name, self.kind, self.nullable = name, kind or "string", spec.endswith("?")
        self.values: list[str] = []


class Tally:
    def __init__(self):
        self.passed = 0
        self.failed = 0

    def check(self, name: str, run) -> None:
        """Runs one check; what it returns, if anything, or what it raises is the failure."""
        try:
            problem = run()
        except Exception as error:  # a client that cannot open a file fails that check, not the run
            problem = f"{type(error).__name__}: {error}"
        if problem:
            self.failed += 1
            print(f"FAIL {name}: {str(problem)[:600]}")
        else:
            self.passed += 1


def columns_of(table: str, schema: dict) -> list[Column]:
    """The expected columns, then those that the JSON Schema adds, with the enum's values."""
    columns = [Column(spec) for spec in EXPECTED[table].split()]
    for name in list(schema["properties"])[len(columns) :]:
        columns.append(column_from_schema(name, schema["properties"][name]))
    for column in columns:
        column.values = [v for v in schema["properties"].get(column.name, {}).get("enum", []) if v is not None]
    return columns


def column_from_schema(name: str, prop: dict) -> Column:
    types = prop["type"] if isinstance(prop["type"], list) else [prop["type"]]
    kind = {"integer": "int", "number": "number", "boolean": "bool", "array": "list"}.get(types[0], "string")
    kind = "enum" if "enum" in prop else "date" if prop.get("format") == "date" else kind
    return Column(f"{name}:{kind}{'?' if 'null' in types else ''}")


def check_schema(columns: list[Column], schema: dict):
    names = [c.name for c in columns]
    if list(schema["properties"]) != names or schema["required"] != names or schema["additionalProperties"] is not False:
        return f"columns {list(schema['properties'])}, expected {names}"
    for column in columns:
        found = column_from_schema(column.name, schema["properties"][column.name])
        if (found.kind, found.nullable) != (column.kind, column.nullable):
            return f"{column.name} is {found.kind}, expected {column.kind}"
        if not schema["properties"][column.name].get("description"):
            return f"{column.name} has no description"


def plain(value):
    """A client's value as the JSON reference holds it."""
    if value is None or value is pd.NaT or value is pd.NA or (isinstance(value, float) and math.isnan(value)):
        return None
    if isinstance(value, (datetime.datetime, pd.Timestamp)):
        return value.date().isoformat()
    if isinstance(value, datetime.date):
        return value.isoformat()
    if hasattr(value, "tolist"):
        return plain(value.tolist())
    return [plain(v) for v in value] if isinstance(value, (list, tuple)) else value


def same_rows(columns: list[Column], reference: list[dict], names: list[str], rows):
    expected_names = [c.name for c in columns]
    if list(names) != expected_names:
        return f"columns {list(names)}, expected {expected_names}"
    rows = list(rows)
    if len(rows) != len(reference):
        return f"{len(rows)} rows, expected {len(reference)}"
    for i, (expected, row) in enumerate(zip(reference, rows)):
        for column, value in zip(columns, row):
            found, wanted = plain(value), expected[column.name]
            if column.kind == "int" and isinstance(found, float):
                found = int(found)
            if found != wanted or (wanted is not None and type(found) is not type(wanted) and column.kind != "number"):
                return f"row {i}, {column.name}: {found!r}, expected {wanted!r}"


def frame_rows(frame: pd.DataFrame):
    return zip(*(frame[name].astype(object) for name in frame.columns)) if len(frame) else []


def split_list(field):
    """Undoes a;b with \\; and \\\\ inside the items."""
    if not field:
        return []
    items = re.findall(r"(?:^|;)(?:[^\\;]|\\[\\;])*", field)
    return [re.sub(r"\\([\\;])", r"\1", item if i == 0 else item[1:]) for i, item in enumerate(items)]


def from_csv(columns: list[Column], row):
    """CSV has no lists, and an empty field of a column that cannot be null is an empty string."""
    for column, value in zip(columns, row):
        if column.kind == "list":
            yield split_list(plain(value))
        else:
            empty = plain(value) is None and column.kind == "string" and not column.nullable
            yield "" if empty else value


# Arrow and Parquet: the types are in the file.


def arrow_problem(columns: list[Column], schema: pa.Schema, enums: bool):
    for column, field in zip(columns, schema):
        kind = column.kind
        if kind == "list":
            good = pa.types.is_list(field.type) and field.type.value_type == pa.string()
        elif kind == "enum" and enums:
            good = pa.types.is_dictionary(field.type) and field.type.value_type == pa.string()
        else:
            good = field.type == ARROW["string" if kind == "enum" else kind]
        if not good or field.nullable != column.nullable:
            return f"{column.name} is {field.type}{'' if field.nullable else ' not null'}, expected {kind}"


def read_arrow(path: Path) -> pa.Table:
    with pa.OSFile(str(path)) as file:
        return pa.ipc.open_file(file).read_all()


def pyarrow_arrow(path, columns, reference):
    table = read_arrow(path)
    table.validate(full=True)
    for column in columns:
        if not (table.field(column.name).metadata or {}).get(b"description"):
            return f"{column.name} has no description in its metadata"
        if column.kind == "enum":
            for chunk in table[column.name].chunks:
                if chunk.dictionary.to_pylist() != column.values:
                    return f"{column.name} has the dictionary {chunk.dictionary.to_pylist()}"
    rows = zip(*(table[c.name].to_pylist() for c in columns))
    return arrow_problem(columns, table.schema, True) or same_rows(columns, reference, table.column_names, rows)


def pandas_arrow(path, columns, reference):
    frame = pd.read_feather(path)
    for column in columns:
        if column.kind == "enum" and not isinstance(frame[column.name].dtype, pd.CategoricalDtype):
            return f"{column.name} is {frame[column.name].dtype}, expected a category"
    return same_rows(columns, reference, frame.columns, frame_rows(frame))


def polars_problem(columns, frame: pl.DataFrame, enums: bool):
    for column in columns:
        dtype = frame.schema.get(column.name)
        if column.kind == "list":
            good = dtype == pl.List(pl.String)
        elif column.kind == "enum" and enums:
            good = isinstance(dtype, (pl.Categorical, pl.Enum)) or dtype in (pl.Categorical, pl.Enum)
        else:
            good = dtype == POLARS["string" if column.kind == "enum" else column.kind]
        if not good:
            return f"{column.name} is {dtype}, expected {column.kind}"


def polars_arrow(path, columns, reference):
    frame = pl.read_ipc(path)
    return polars_problem(columns, frame, True) or same_rows(columns, reference, frame.columns, frame.rows())


def duck_rows(query: str, **views):
    with duckdb.connect() as db:
        for name, value in views.items():
            db.register(name, value)
        relation = db.sql(query)
        return relation.columns, [str(t) for t in relation.types], relation.fetchall()


def duck_problem(columns, types, enums: bool):
    for column, found in zip(columns, types):
        if column.kind == "enum" and enums:
            good = found.startswith("ENUM") or found == "VARCHAR"
        else:
            good = found == ("VARCHAR[]" if column.kind == "list" else DUCKDB[column.kind])
        if not good:
            return f"{column.name} is {found}, expected {column.kind}"


def duckdb_arrow(path, columns, reference):
    names, types, rows = duck_rows("select * from t", t=read_arrow(path))
    return duck_problem(columns, types, True) or same_rows(columns, reference, names, rows)


def pyarrow_parquet(path, columns, reference):
    table = pq.read_table(path)
    table.validate(full=True)
    metadata = pq.read_metadata(path).metadata or {}
    if not metadata.get(b"description") or set(json.loads(metadata[b"columns"])) != {c.name for c in columns}:
        return "the descriptions are missing in the metadata"
    rows = zip(*(table[c.name].to_pylist() for c in columns))
    return arrow_problem(columns, table.schema, False) or same_rows(columns, reference, table.column_names, rows)


def pandas_parquet(path, columns, reference):
    frame = pd.read_parquet(path)
    return same_rows(columns, reference, frame.columns, frame_rows(frame))


def polars_parquet(path, columns, reference):
    frame = pl.read_parquet(path)
    return polars_problem(columns, frame, False) or same_rows(columns, reference, frame.columns, frame.rows())


def duckdb_parquet(path, columns, reference):
    names, types, rows = duck_rows(f"select * from read_parquet('{path}')")
    problem = duck_problem(columns, types, False) or same_rows(columns, reference, names, rows)
    # A filter goes through the statistics of the row groups, which must not hide a row.
    for row in reference[:: max(1, len(reference) // 20)]:
        name, value = columns[0].name, row[columns[0].name].replace("'", "''")
        _, _, found = duck_rows(f"select count(*) from read_parquet('{path}') where {name} = '{value}'")
        if found[0][0] != sum(1 for r in reference if r[name] == row[name]):
            problem = problem or f"a filter on {name} = {value} finds {found[0][0]} rows"
    return problem


# CSV and JSON: the types come from the schema.


def pyarrow_csv(path, columns, reference):
    types = {c.name: ARROW["string" if c.kind in ("enum", "list") else c.kind] for c in columns}
    options = pa_csv.ConvertOptions(column_types=types, null_values=[""], strings_can_be_null=True)
    table = pa_csv.read_csv(path, convert_options=options, parse_options=pa_csv.ParseOptions(newlines_in_values=True))
    rows = zip(*(table[c.name].to_pylist() for c in columns))
    return same_rows(columns, reference, table.column_names, (from_csv(columns, row) for row in rows))


def pandas_csv(path, columns, reference):
    kinds = {"int": "Int32", "number": "float64", "bool": "bool"}
    dtypes = {c.name: kinds.get(c.kind, "object") for c in columns}
    frame = pd.read_csv(path, dtype=dtypes, keep_default_na=False, na_values=[""])
    return same_rows(columns, reference, frame.columns, (from_csv(columns, row) for row in frame_rows(frame)))


def polars_csv(path, columns, reference):
    schema = {c.name: POLARS["string" if c.kind in ("enum", "list") else c.kind] for c in columns}
    frame = pl.read_csv(path, schema=schema)
    return same_rows(columns, reference, frame.columns, (from_csv(columns, row) for row in frame.rows()))


def duckdb_csv(path, columns, reference):
    types = {c.name: DUCKDB["string" if c.kind == "list" else c.kind] for c in columns}
    query = f"select * from read_csv('{path}', header = true, delim = ',', quote = '\"', escape = '\"', columns = {types})"
    names, _, rows = duck_rows(query)
    return same_rows(columns, reference, names, (from_csv(columns, row) for row in rows))


def pandas_json(path, columns, reference):
    frame = pd.read_json(path, dtype=False, precise_float=True)
    if not reference:
        return None if frame.empty else "rows in an empty table"
    return same_rows(columns, reference, frame.columns, frame_rows(frame))


def polars_json(path, columns, reference):
    schema = {c.name: pl.List(pl.String) if c.kind == "list" else POLARS.get(c.kind, pl.String) for c in columns}
    schema |= {c.name: pl.String for c in columns if c.kind == "date"}
    frame = pl.read_json(path, schema=schema)
    return same_rows(columns, reference, frame.columns, frame.rows())


def duckdb_json(path, columns, reference):
    types = {c.name: "VARCHAR[]" if c.kind == "list" else DUCKDB[c.kind] for c in columns}
    names, _, rows = duck_rows(f"select * from read_json('{path}', format = 'array', columns = {types}, maximum_object_size = 536870912)")
    return same_rows(columns, reference, names, rows)


CLIENTS = {
    "arrow": {"pyarrow": pyarrow_arrow, "pandas": pandas_arrow, "polars": polars_arrow, "duckdb": duckdb_arrow},
    "parquet": {"pyarrow": pyarrow_parquet, "pandas": pandas_parquet, "polars": polars_parquet, "duckdb": duckdb_parquet},
    "csv": {"pyarrow": pyarrow_csv, "pandas": pandas_csv, "polars": polars_csv, "duckdb": duckdb_csv},
    "json": {"pandas": pandas_json, "polars": polars_json, "duckdb": duckdb_json},
}


def check_spans(table: str, rows: list[dict], texts: dict[str, str]):
    for row in rows:
        for text, start, end in SPANS[table]:
            if row[text] is not None and texts[row["article_id"]][row[start] : row[end]] != row[text]:
                return f"{row[text]!r} is not at [{row[start]}, {row[end]}) of {row['article_id']}"


def check_sums(folder: Path):
    lines = (folder / "SHA256SUMS").read_text().splitlines()
    listed = {}
    for line in lines:
        digest, path = line.split("  ", 1)
        listed[path] = digest
        if hashlib.sha256((folder / path).read_bytes()).hexdigest() != digest:
            return f"{path} has another hash"
    files = {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()} - {"SHA256SUMS"}
    if files != set(listed) or list(listed) != sorted(listed):
        return f"listed but missing or present but not listed: {sorted(files ^ set(listed))}"


def check_folder(folder: Path, tally: Tally) -> None:
    tally.check("SHA256SUMS", lambda: check_sums(folder))
    tables: dict[str, list[dict]] = {}
    for table in EXPECTED:
        try:
            tables[table] = json.loads((folder / f"json/{table}.json").read_text("utf-8"))
            schema = json.loads((folder / f"schemas/{table}.schema.json").read_text("utf-8"))
        except (OSError, ValueError) as error:
            tally.check(f"{table} json", lambda: error)
            continue
        columns = columns_of(table, schema)
        tally.check(f"{table} schema", lambda: check_schema(columns, schema))
        tally.check(f"{table} json", lambda: same_rows(columns, tables[table], [c.name for c in columns], (list(r.values()) for r in tables[table])))
        for extension, clients in CLIENTS.items():
            path = folder / extension / f"{table}.{extension}"
            for client, run in clients.items():
                tally.check(f"{table} {extension} {client}", lambda: run(path, columns, tables[table]))
    texts = {row["article_id"]: row["text"] for row in tables.get("articles", [])}
    for table in SPANS:
        tally.check(f"{table} spans", lambda: check_spans(table, tables[table], texts))


def main(folders: list[Path]) -> int:
    tally = Tally()
    for folder in folders:
        check_folder(folder, tally)
    print(f"{tally.passed} passed, {tally.failed} failed")
    return 1 if tally.failed or tally.passed == 0 else 0


if __name__ == "__main__":
    sys.exit(main([Path(name) for name in sys.argv[1:]] or [Path("dist")]))
