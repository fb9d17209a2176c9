"""What does a cooperation agreement say on paper? The same groups as on the page, and who has agreed to them.

What both have agreed to is settled as `words_of`, which is kept (papers.py).
"""

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from portal.foundation import pdf
from portal.foundation.clock import oslo_today
from portal.foundation.dates import date_in_words

from .progress import LONG_AGO, stand_of
from .shared_terms import GROUPS, rows_in, shown_of
from .status import Status


def document_of(cooperation, proposal, language):
    title = _("Samarbeidsavtale om hospitering")
    acceptances = list(proposal.acceptances.all())
    return pdf.Document(
        title,
        language,
        (*said(proposal.terms), *agreed(acceptances)),
        lead=lead_of(cooperation, proposal, acceptances[0]),
    )


def lead_of(cooperation, proposal, first):
    """With the names that the two had, and how it stands; of what has ended, when."""
    stands = stand_of(cooperation).label if proposal == cooperation.current else proposal.get_status_display()
    if proposal.starts and proposal.starts > oslo_today():
        stands = _("Gjelder fra %(day)s") % {"day": date_in_words(proposal.starts, LONG_AGO)}
    told = {"number": cooperation.number, "one": first.agency_name, "other": first.other_name, "status": stands}
    if cooperation.status == Status.ENDED:
        told["status"] = f"{stands} {date_in_words(cooperation.ends, LONG_AGO)}"
    return _("%(number)s mellom %(one)s og %(other)s. %(status)s.") % told


def said(terms):
    for group in GROUPS:
        if rows := tuple((row["field"].label, row["text"]) for row in rows_in(group, terms) if row["text"]):
            yield pdf.Heading(group.heading)
            yield pdf.Facts(rows)


def agreed(acceptances):
    yield pdf.Heading(_("Godkjent av"))
    for one in acceptances:
        yield pdf.Heading(one.agency_name, level=3)
        yield pdf.Facts(tuple(facts_of(one)))


def facts_of(acceptance):
    yield _("Navn"), ", ".join(filter(None, (acceptance.name, acceptance.title)))
    yield _("Godkjent elektronisk"), date_format(timezone.localtime(acceptance.at), "j. F Y H.i")
    yield _("Fingeravtrykk (SHA-256)"), acceptance.digest


def made_afterwards():
    return _(
        "Denne PDF-en er laget etter at begge godkjente avtalen. Overskriftene kan være andre enn de som sto på siden "
        "da."
    )


def words_of(cooperation, proposal, acceptances, *, afterwards):
    """All that the kept paper says, in the language that is active. `acceptances`: of both."""
    first, last = acceptances[0], acceptances[-1]
    told = {"number": cooperation.number, "one": first.agency_name, "other": first.other_name}
    told["day"] = date_format(timezone.localtime(last.at), "DATE_FORMAT")
    return {
        "title": _("Samarbeidsavtale om hospitering"),
        "lead": _("%(number)s mellom %(one)s og %(other)s. Godkjent av begge %(day)s.") % told,
        "note": made_afterwards() if afterwards else "",
        "groups": shown_of(proposal.terms),
        "signed": _("Godkjent av"),
        "signatures": [{"heading": one.agency_name, "rows": list(map(list, facts_of(one)))} for one in acceptances],
    }
