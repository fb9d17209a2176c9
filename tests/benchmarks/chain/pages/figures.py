"""Which pages and files of figures are asked for?"""

from datetime import timedelta

from listings.postings.choices import Form
from portal.foundation.clock import oslo_today

from .asked import Asked, at

A_DAY = timedelta(days=1)


def figures(slug, sector):
    year = oslo_today().year
    places = (("agency", "publisher", (slug,)), ("whole", "owner", ()), ("sector", "owner", (sector,)))
    for name, who, args in places:
        label = f"figures of the {name}"
        yield Asked(label, who, at(f"insight:{name}", *args))
        for kind in ("xlsx", "csv"):
            yield Asked(f"the same, {kind.upper()}", who, at(f"insight:{name}", *args, fil=kind))
        report = "insight:report" if name == "whole" else f"insight:{name}_report"
        yield Asked("the same, report of a year", who, at(report, *args, year))
        yield Asked("the same, PDF", who, at(report, *args, year, fil="pdf"))
    alone = {"bare": f"form:{Form.values[0]}"}
    yield Asked("figures of the whole, one form alone", "owner", at("insight:whole", **alone))
    yield Asked("the same, XLSX", "owner", at("insight:whole", **alone, fil="xlsx"))
    yield Asked("figures of the agency, one form alone", "publisher", at("insight:agency", slug, **alone))
    month = f"{oslo_today().replace(day=1) - A_DAY:%Y-m%m}"
    for label, code in (("the last twelve months", "siste-12"), ("the month before", month)):
        yield Asked(f"figures of the agency, {label}", "publisher", at("insight:agency", slug, periode=code))
    yield Asked("the same, XLSX", "publisher", at("insight:agency", slug, periode=month, fil="xlsx"))
    yield Asked("figures of the agency for a report reader", "report", at("insight:agency", slug))
