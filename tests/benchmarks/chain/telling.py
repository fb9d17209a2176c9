"""How are the times of the chain told? A row for each page, and what the filling and the night took."""

import re
from pathlib import Path

from ..figures import percentile

LIMIT, FILE_LIMIT = 0.300, 1.500  # seconds at p95: of a page, and of a file that somebody asks for and waits for
HEADING = "## The chain"


def lines(results: list[dict]) -> list[str]:
    """Nothing, when it was left out."""
    return [line for result in results for line in of(result)]


def of(result):
    nights, rows = result["nights"], result["rows"]
    when = f"Measured alone {result['machine']['date']}: " if "machine" in result else ""
    yield from (HEADING, "", f"{when}{counted(rows)}, {result['database']}.")
    yield f"Load of the machine in the last five minutes: {result['load']:.1f}. Above its cores the times are too long."
    yield f"Written in {result['filling']:,.0f} s. The nightly command took {nights['first']:,.0f} s over all of it"
    yield f"({nights['facts']:,} facts, {nights['cells']:,} cells), and {nights['again']:,.1f} s with nothing new."
    yield from ("", "| page | queries | kB | p50 / p95 / p99 ms | asked | promised at p95 |")
    yield "| --- | ---: | ---: | ---: | ---: | --- |"
    yield from (f"| {' | '.join(row_of(page))} |" for page in result["pages"])
    yield ""


def counted(rows):
    return ", ".join(f"{number:,} {name}" for name, number in rows.items())


def row_of(page):
    told = " / ".join(f"{1000 * percentile(page['seconds'], share):,.0f}" for share in (0.5, 0.95, 0.99))
    size, asked = f"{page['bytes'] / 1000:,.0f}", str(len(page["seconds"]))
    return [page["label"], str(page["queries"]), size, told, asked, promise(page)]


def promise(page):
    limit = FILE_LIMIT if page["is_file"] else LIMIT
    holds = "yes" if percentile(page["seconds"], 0.95) <= limit else "**no**"
    return f"{1000 * limit:,g} ms: {holds}"


def write_part(path: Path, mark: str, told: list[str]) -> None:
    """In the place of what stood there, before what was promised; the other parts are from another run, and stay."""
    above, _mark, below = path.read_text(encoding="utf-8").partition(mark)
    parts = [part for part in re.split(r"(?m)^(?=## )", below) if not part.startswith(f"{HEADING}\n")]
    parts.insert(-1, "\n".join(told) + "\n")
    path.write_text(above + mark + "".join(parts), encoding="utf-8")
