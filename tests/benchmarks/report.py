"""How is it told? JSON with every time for whoever counts again, a table for the docs."""

import json
from pathlib import Path

from tests.services.places import PROJECT

from .chain import telling as chain
from .figures import percentile, shows, times
from .matching import measuring as matching
from .people import measuring as people

DOCS = PROJECT / "docs/benchmarks.md"
PERCENTILES = (0.50, 0.95, 0.99)
HEAD = (
    "",
    "facets alone",
    "with words",
    "first of all",
    "memory",
    "index",
    "documents/s",
    "visible after",
    "facets",
    "mixes",
)
MARK = "<!-- written by make bench -->"


def keep(measured: dict, folder: Path) -> Path:
    path = folder / f"{measured['machine']['date']}.json"
    path.write_text(json.dumps(measured, ensure_ascii=False, indent=1), encoding="utf-8")
    return path


def write_docs(measured: dict, path: Path) -> None:
    """What stands above the mark is written by people and stays."""
    above = path.read_text(encoding="utf-8").partition(MARK)[0]
    path.write_text(above + MARK + "\n\n" + "\n".join(lines(measured)) + "\n", encoding="utf-8")


def lines(measured: dict) -> list[str]:
    machine = measured["machine"]
    versions = machine["packages"] | measured["servers"]
    told = [
        f"Measured {machine['date']} on {machine['cores']} cores and {machine['memory_gb']} GB, {machine['system']},"
    ]
    told += [f"Python {machine['python']}; {', '.join(f'{name} {of}' for name, of in versions.items() if of)}.", ""]
    for result in measured["results"]:
        told += [f"## {result['size']:,} documents", "", *table(result), ""]
    return [
        *told,
        *matching.lines(measured["matching"]),
        *people.lines(measured["people"]),
        *chain.lines(measured["chain"]),
        "## What was promised",
        "",
        "Of 5,000 and of 160,000 documents; at other sizes the ratio is told alone.",
        "",
        *promises(measured["results"]),
    ]


def table(result: dict) -> list[str]:
    rows = [row(contestant, result) for contestant in result["contestants"]]
    return [in_row(HEAD), in_row(["---", *["---:"] * (len(HEAD) - 1)]), *map(in_row, rows)]


def in_row(cells):
    return f"| {' | '.join(cells)} |"


def row(contestant, result):
    if not contestant["seconds"] and not contestant["checking"]:
        return [contestant["label"], contestant["note"], *[""] * (len(HEAD) - 2)]
    fills = filled(contestant, result)
    visible = percentile(contestant["visible"], 0.5)
    asked = len(contestant["seconds"] or contestant["checking"])
    return [
        contestant["label"],
        milliseconds(times(contestant, "facets alone")),
        milliseconds(times(contestant, "with words")),
        f"{contestant['first']:,.1f} s" if contestant["first"] else "",
        megabytes(contestant["memory"]),
        " + ".join(megabytes(size) for _, _, size in fills),
        " + ".join(f"{documents / seconds:,.0f}" for documents, seconds, _ in fills),
        f"{1000 * visible:,.0f} ms" if visible else "",
        f"{len(contestant['counts'])}" if contestant["counts"] else "",
        f"{asked}" + (f"; {contestant['note']}" if contestant["note"] else ""),
    ]


def filled(contestant, result):
    """(documents, seconds, bytes) of each thing that its index is made of."""
    databases = [contestant["database"]] if contestant["database"] != "any" else ["postgresql", "sqlite"]
    keys = [[f"{database} {name}" for name in contestant["fills"]] for database in databases]
    return next(([result["parts"]["fill"][key] for key in several] for several in keys if kept(several, result)), [])


def kept(keys, result):
    return all(key in result["parts"]["fill"] for key in keys)


def milliseconds(seconds):
    found = [percentile(seconds, share) for share in PERCENTILES]
    return " / ".join(f"{1000 * value:,.{0 if value > 0.02 else 1}f}" for value in found) if seconds else "–"


def megabytes(size):
    return f"{size / 2**20:,.0f} MB" if size else ""


def promises(results):
    yield in_row(("promise", "measured", "holds"))
    yield in_row(("---", "---", "---"))
    for promise, told, holds in shows(results):
        yield in_row((promise, told, {True: "yes", False: "**no**", None: "–"}[holds]))
