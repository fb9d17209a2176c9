"""Which pages of what agencies do with each other are asked for?"""

from portal.foundation.clock import oslo_today

from .asked import Asked, at


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
    yield Asked("the same of the year before", "publisher", at("exchanges:plan", slug, ar=oslo_today().year - 1))
    yield Asked("what is to be done in each exchange", "administrator", at("exchanges:lines", slug))


def evaluations(slug, ones):
    for tab in ("", "frist", "svart"):
        label = f"the agency's evaluations{tab and ', ' + tab}"
        yield Asked(label, "publisher", at("evaluations:of_agency", slug, **({"vis": tab} if tab else {})))
    yield Asked("one evaluation", "publisher", at("evaluations:evaluation", ones["evaluation"]))


def agreed(slug, ones):
    """Once for all that are to come, with another agency or alone."""
    yield Asked("the agency's cooperation agreements", "administrator", at("cooperation:of_agency", slug))
    yield Asked("the second page of them", "administrator", at("cooperation:of_agency", slug, side=2))
    yield Asked("one cooperation agreement", "administrator", at("cooperation:cooperation", slug, ones["cooperation"]))
    yield Asked("the agency's usual terms", "administrator", at("agreements:usual", slug))


def requests(ones):
    yield Asked("requests to the agency", "publisher", at("requests:list"))
    yield Asked("requests from the agency", "publisher", at("requests:list", vis="sendt"))
    yield Asked("one request", "publisher", at("requests:request", ones["request"]))
