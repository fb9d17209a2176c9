"""Measure the search beside others: ``python -m tests.benchmarks [--sizes 5000,160000] [--write-docs]``."""

import argparse
import signal
import sys
from dataclasses import asdict
from pathlib import Path

from . import machine, measuring, places, report
from .chain import measuring as chain
from .contestants import ENTRIES
from .matching import measuring as matching
from .people import measuring as people

NAMES = tuple(entry.name for entry in ENTRIES)


def words(text):
    return tuple(filter(None, text.split(",")))


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=lambda text: [int(size) for size in words(text)], default=[5_000, 160_000])
    parser.add_argument("--mixes", type=int, default=60, help="how many searches; every second one has words")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--limit", type=float, default=10, help="seconds for one question")
    parser.add_argument("--budget", type=float, default=12, help="seconds for one contestant's answers")
    parser.add_argument("--only", type=words, default=NAMES, help="contestants, by name: " + ", ".join(NAMES))
    parser.add_argument("--servers", type=words, default=("postgresql", "elastic"), help="none: --servers ''")
    parser.add_argument("--var", type=Path, default=places.FOLDER, help="folder for databases and JSON")
    parser.add_argument("--without-page", action="store_true", help="leave out the page of people")
    parser.add_argument("--without-chain", action="store_true", help="leave out what comes after the search")
    parser.add_argument("--chain-shrunk", type=int, default=1, help="so many times smaller, to try it")
    parser.add_argument("--write-docs", action="store_true", help=f"write the tables to {report.DOCS.name}")
    return parser.parse_args()


def main() -> int:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # the servers end with us
    signal.signal(signal.SIGINT, signal.default_int_handler)
    asked = arguments()
    results, matched, pages = [], [], []
    with places.servers(list(asked.servers)) as found:
        for size in asked.sizes:
            course = measuring.Course(size, asked.mixes, asked.rounds, asked.limit, asked.budget, names=asked.only)
            with places.grounds(found, asked.var) as grounds:
                try:
                    results.append(measuring.run(course, grounds) | {"course": asdict(course)})
                    matched.append(matching.run(size, grounds))
                    pages += [] if asked.without_page else [people.run(size, grounds)]
                except (measuring.Unequal, matching.UnequalPoints) as error:
                    print(f"Void, because not everybody finds the same:\n{error}", file=sys.stderr)
                    return 1
        measured = {"machine": machine.described(), "servers": found.versions(), "results": results}
        measured |= {"matching": matched, "people": pages, "chain": chained(asked, found)}
    print("\n".join(report.lines(measured)))
    print(f"\nEvery time is in {report.keep(measured, asked.var)}", file=sys.stderr)
    if asked.write_docs:
        report.write_docs(measured, report.DOCS)
    return 0


def chained(asked, found):
    """In databases of its own, once: its size is its own too."""
    if asked.without_chain:
        return []
    with places.grounds(found, asked.var) as grounds:
        return [chain.run(grounds, asked.chain_shrunk)]


if __name__ == "__main__":
    sys.exit(main())
