"""Which pages are asked for, and by whom? Every list and every report of the chain, of the agency that has most."""

from dataclasses import dataclass

from django.urls import reverse

from listings.applications.listing import TABS
from listings.postings.choices import Form
from portal.foundation.clock import oslo_today


@dataclass(frozen=True)
class Asked:
    """`who`: the name of a reader in asking.py. A file to keep holds all there is, and is no page."""

    label: str
    who: str
    url: str

    @property
    def is_file(self):
        return any(sign in self.url for sign in FILES)


FILES = ("regneark", "/fil/", "fil=")


def at(name, *args, **query):
    return reverse(name, args=args, query=query or None)


def pages_of(world, sector) -> list[Asked]:
    slug = world.heavy.slug
    parts = (candidates(world), agreements(slug), exchanges(slug), evaluations(slug), own())
    return [*(one for part in parts for one in part), *figures(slug, sector), *overviews(slug)]


def candidates(world):
    table, number = at("applications:candidates", world.crowd.pk), world.sizes.crowd
    yield Asked(f"candidates of a posting with {number}", "publisher", table)
    for tab in TABS:
        yield Asked(f"the same, {tab.label}", "publisher", f"{table}?steg={tab.code}")
    yield Asked("the same by name, the third page", "publisher", f"{table}?sorter=navn&side=3")
    for name, label in (("printed", "on paper"), ("spreadsheet", "XLSX"), ("invited", "invited")):
        yield Asked(f"the same, {label}", "publisher", at(f"applications:{name}", world.crowd.pk))
    yield Asked("who may be asked again", "publisher", at("applications:second_chance", world.crowd.pk))
    yield Asked("answer all", "publisher", at("applications:answer_all", world.crowd.pk))
    yield Asked("one candidate of them", "publisher", at("applications:candidate", world.candidate))
    yield Asked("the agency's postings", "publisher", at("postings:list"))
    yield Asked("its postings in Wagtail", "publisher", at("posting_pages:index"))


def agreements(slug):
    for tab in ("", "gjelder", "ferdig", "stoppet"):
        label = f"the agency's agreements{tab and ', ' + tab}"
        yield Asked(label, "publisher", at("agreements:of_agency", slug, **({"vis": tab} if tab else {})))
    yield Asked("the last page of them", "publisher", at("agreements:of_agency", slug, vis="ferdig", side=10**6))


def exchanges(slug):
    for tab in ("", "kommer", "avsluttet"):
        label = f"the agency's exchanges{tab and ', ' + tab}"
        yield Asked(label, "publisher", at("exchanges:of_agency", slug, **({"vis": tab} if tab else {})))
    yield Asked("the same, the year before", "publisher", at("exchanges:of_agency", slug, ar=oslo_today().year - 1))
    yield Asked("the same for a leader", "manager", at("exchanges:of_agency", slug))
    for kind in ("xlsx", "csv"):
        yield Asked(f"the same, {kind.upper()}", "publisher", at("exchanges:file", slug, kind))
    yield Asked("the plan of exchanges", "publisher", at("exchanges:plan", slug))


def evaluations(slug):
    for tab in ("", "frist", "svart"):
        label = f"the agency's evaluations{tab and ', ' + tab}"
        yield Asked(label, "publisher", at("evaluations:of_agency", slug, **({"vis": tab} if tab else {})))


def own():
    for app, label in (("applications", "own applications"), ("approvals", "what one has asked and is asked")):
        yield Asked(label, "busy", at(f"{app}:{'mine' if app == 'applications' else 'list'}"))
    for app in ("agreements", "exchanges", "evaluations"):
        yield Asked(f"own {app}", "busy", at(f"{app}:mine"))
    yield Asked("what a manager is asked", "manager", at("approvals:list"))
    yield Asked("agreements that a manager signs", "manager", at("agreements:mine"))
    yield Asked("evaluations that a manager answers", "manager", at("evaluations:mine"))
    yield Asked("addresses to confirm", "administrator", at("approvals:approvers"))
    for who in ("busy", "publisher", "manager", "administrator", "owner"):
        yield Asked(f"My page of {READERS[who]}", who, at("home:my_page"))


READERS = {
    "busy": "one who has sent much",
    "publisher": "a publisher",
    "manager": "a manager",
    "administrator": "an agency's administrator",
    "owner": "the portal's administrator",
    "report": "a report reader of an agency",
}


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
    yield Asked("figures of the agency for a report reader", "report", at("insight:agency", slug))


def overviews(slug):
    yield Asked("overview of the portal", "owner", at("home:overview"))
    yield Asked("overview of an agency", "administrator", at("home:agency_overview", slug))
    yield Asked("nynorsk in an agency", "administrator", at("home:written_forms", slug))
    yield Asked("before an agency is closed", "owner", at("agencies:close", slug))
