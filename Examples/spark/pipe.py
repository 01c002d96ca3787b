#!/usr/bin/env python3
"""A day's messages through niggle on Apache Spark: pipe.py REQUESTS REPLIES [PROGRAM]

REQUESTS are lines of the JSON Lines protocol, each with a `session` and a `now`, those of a session
in order; REPLIES is the folder that Spark writes.
"""
import json
import sys
import zlib

from pyspark.sql import SparkSession


def keyed(numbered):
    """A line by its session and its place, so that order survives the shuffle."""
    line, place = numbered
    return (json.loads(line)["session"], place), line


def home(key):
    """Where a session lives: the same on every machine, which Python's own hash is not."""
    return zlib.crc32(key[0].encode())


def answered(lines, program, partitions):
    """The replies to requests, from one niggle for each partition."""
    # Sorted by session, a partition is one conversation after the other, so that a process holds
    # few at a time, and none is let go before its last message.
    together = (
        lines.zipWithIndex()
        .map(keyed)
        .repartitionAndSortWithinPartitions(partitions, partitionFunc=home)
        .values()
    )
    return together.pipe(f"{program} serve --idle 0", checkCode=True)


if __name__ == "__main__":
    requests, replies, program = (sys.argv[1:] + ["niggle"])[:3]
    spark = SparkSession.builder.appName("niggle").getOrCreate().sparkContext
    parallel = spark.defaultParallelism
    answered(spark.textFile(requests), program, 2 * parallel).saveAsTextFile(replies)
