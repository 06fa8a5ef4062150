"""Extracts NDJSON lines on Apache Spark, and assembles tables from the answers.

Every partition of the input runs through one `zhewen extract` process (Spark's `pipe`), which keeps no state between
lines. So the answers, partition after partition, are those that a single process gives, in the same order.

    python extract_on_spark.py INPUT OUTPUT [--tables DIR] [--partitions N] [--extract COMMAND]
    spark-submit --master URL extract_on_spark.py INPUT OUTPUT …

INPUT    NDJSON lines {"id", "text", "referenceDate"?, "region"?}: a file, a folder or a pattern that Spark can read.
         Give every line its reference date: without one, a line is read as of the day of reading.
OUTPUT   a folder that must not exist: part-00000, part-00001, … in the order of the input.
--tables a folder for Parquet tables of the answers: one row a record, with the `id` of its line.
"""

import argparse
import shlex
from pathlib import Path

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

ROOT = Path(__file__).resolve().parents[2]
EXTRACT = f"node {shlex.quote(str(ROOT / 'build' / 'pipeline' / 'cli' / 'main.js'))} extract"
MENTIONS = ["dates", "amounts", "organizations", "people", "documents", "events"]
# Whole numbers and fractions stand in one column; Spark would take the type from what it happens to see.
NUMBERS = ["value", "min", "max"]


def extract(spark: SparkSession, source: str, output: str, partitions: int, command: str) -> None:
    """Writes one answer a line to OUTPUT; a worker that fails fails the job (`checkCode`)."""
    lines = spark.sparkContext.textFile(source, minPartitions=partitions)
    lines.pipe(command, checkCode=True).saveAsTextFile(output)


def assemble(spark: SparkSession, output: str, tables: str) -> None:
    """Writes one Parquet table for each kind of record, and the bodies that their mentions lead to."""
    answers = spark.read.json(output)
    for kind in MENTIONS:
        if kind in answers.columns:
            records(answers, kind).write.parquet(f"{tables}/{kind}")
    bodies(records(answers, "organizations")).write.parquet(f"{tables}/bodies")


def records(answers: DataFrame, kind: str) -> DataFrame:
    """One row a record, by line and place; a bad line has none."""
    rows = answers.select("id", F.explode(kind).alias("record")).select("id", "record.*")
    for column in set(NUMBERS) & set(rows.columns):
        rows = rows.withColumn(column, F.col(column).cast("double"))
    return rows.orderBy("id", "start")


def bodies(mentions: DataFrame) -> DataFrame:
    """One row a body: its mentions counted, and every form in which it was named."""
    return (
        mentions.groupBy("name")
        .agg(
            F.count("*").alias("mention_count"),
            F.array_sort(F.collect_set("text")).alias("aliases"),
            F.min("type").alias("type"),
        )
        .orderBy("name")
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("input")
    parser.add_argument("output")
    parser.add_argument("--tables")
    parser.add_argument("--partitions", type=int, default=2)
    parser.add_argument("--extract", default=EXTRACT)
    options = parser.parse_args()
    spark = SparkSession.builder.appName("zhewen extract").getOrCreate()
    spark.sparkContext.setLogLevel("WARN")
    try:
        extract(spark, options.input, options.output, options.partitions, options.extract)
        if options.tables:
            assemble(spark, options.output, options.tables)
    finally:
        spark.stop()


if __name__ == "__main__":
    main()
