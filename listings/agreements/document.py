"""What does an agreement say on paper? The same groups and pairs as on the page, with who has signed, in one PDF.

While it is written it is made anew for each reader. What all have signed is settled as `words_of`, which is data and
can be kept, and `paper_from` makes a document of that alone.
"""

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.foundation import pdf

from .status import Party
from .terms.showing import groups_of, shown_of

AFTERWARDS = gettext_lazy(
    "Denne PDF-en er laget etter at alle signerte. Overskriftene kan være andre enn de som sto på siden da."
)


def document_of(agreement, version, signatures, language):
    """`signatures`: those that stand."""
    told = {"number": agreement.number, "version": version.number, "status": agreement.get_status_display()}
    lead = _("Avtale %(number)s, versjon %(version)s. %(status)s.") % told
    return pdf.Document(_("Avtale om hospitering"), language, (*said(version.terms), *signed(signatures)), lead=lead)


def said(terms):
    for entry in groups_of(terms):
        if rows := tuple((row["field"].label, row["text"]) for row in entry["rows"] if row["text"]):
            yield pdf.Heading(entry["group"].heading)
            yield pdf.Facts(rows)


def signed(signatures):
    yield pdf.Heading(_("Signaturer"))
    if not signatures:
        yield pdf.Paragraph(_("Ingen har signert ennå."))
    for one in signatures:
        yield pdf.Heading(heading_of(one), level=3)
        yield pdf.Facts(tuple(facts_of(one)))


def heading_of(signature):
    return f"{signature.name}, {Party(signature.party).label}"


def facts_of(signature):
    yield _("Godkjent elektronisk"), date_format(timezone.localtime(signature.at), "j. F Y H.i")
    yield _("Fullmakt"), signature.authority or "–"
    yield _("Fingeravtrykk (SHA-256)"), signature.digest


def words_of(agreement, version, signatures, *, afterwards):
    """All that the kept paper says, in the language that is active. `signatures`: of all three."""
    last = date_format(timezone.localtime(signatures[-1].at), "DATE_FORMAT")
    told = {"number": agreement.number, "version": version.number, "day": last}
    return {
        "title": _("Avtale om hospitering"),
        "lead": _("Avtale %(number)s, versjon %(version)s. Signert av alle %(day)s.") % told,
        "note": str(AFTERWARDS) if afterwards else "",
        "groups": shown_of(version.terms),
        "signed": _("Signaturer"),
        "signatures": [{"heading": heading_of(one), "rows": list(map(list, facts_of(one)))} for one in signatures],
    }


def paper_from(words, language):
    blocks = [pdf.Note(words["note"])] if words["note"] else []
    for group in words["groups"]:
        blocks += [pdf.Heading(group["heading"]), pdf.Facts(pairs(group))]
    blocks.append(pdf.Heading(words["signed"]))
    for one in words["signatures"]:
        blocks += [pdf.Heading(one["heading"], level=3), pdf.Facts(pairs(one))]
    return pdf.Document(words["title"], language, tuple(blocks), lead=words["lead"])


def pairs(part):
    return tuple(map(tuple, part["rows"]))
