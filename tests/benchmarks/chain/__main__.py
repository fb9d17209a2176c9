"""Measure the pages after the search alone: ``python -m tests.benchmarks.chain [--shrunk 50] [--write-docs]``."""

import argparse
import json
import signal
import sys
from pathlib import Path

from .. import machine, places
from ..report import DOCS, MARK
from . import measuring, telling


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shrunk", type=int, default=1, help="so many times smaller, to try it")
    parser.add_argument("--rounds", type=int, default=measuring.ROUNDS)
    parser.add_argument("--sqlite", action="store_true", help="start no PostgreSQL")
    parser.add_argument("--var", type=Path, default=places.FOLDER, help="folder for databases and JSON")
    parser.add_argument("--write-docs", action="store_true", help=f"write the table to {DOCS.name}")
    return parser.parse_args()


def main() -> int:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # the server ends with us
    signal.signal(signal.SIGINT, signal.default_int_handler)
    asked = arguments()
    with places.servers([] if asked.sqlite else ["postgresql"]) as found, places.grounds(found, asked.var) as grounds:
        result = measuring.run(grounds, asked.shrunk, asked.rounds)
        result |= {"machine": machine.described(), "servers": found.versions()}
    print("\n".join(telling.lines([result])))
    path = asked.var / f"{result['machine']['date']}-chain.json"
    path.write_text(json.dumps(result, ensure_ascii=False, indent=1), encoding="utf-8")
    print(f"Every time is in {path}", file=sys.stderr)
    if asked.write_docs:
        telling.write_part(DOCS, MARK, telling.lines([result]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
