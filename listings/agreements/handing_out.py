"""What is a person given of what agreements hold about her?"""

from django.db.models import Q

from .drafts import shown_versions
from .models import Agreement, Amendment, Remark, Signature, SignedPaper, Version
from .permissions import is_shown
from .status import Party


def agreements_of(person):
    """That there is a draft, without the words that nobody else than its agency has read."""
    rows = Agreement.objects.filter(person=person).with_facts()
    return [
        {"number": one.number, "status": one.status, "made_at": one.made_at}
        | {"terms": one.current.terms if is_shown(person, one) else ""}
        for one in rows
    ]


def versions_of(person):
    """Those that she has written, and of an agreement about her those that she has been shown."""
    written = Version.objects.filter(by=person).exclude(agreement__person=person).select_related("agreement")
    hers = Agreement.objects.filter(person=person)
    rows = [(one.agreement, one) for one in written] + [(about, one) for about in hers for one in shown_versions(about)]
    return [{"agreement": about.number, "number": one.number, "at": one.at, "terms": one.terms} for about, one in rows]


def amendments_of(person):
    """Of another's agreement only what she wrote herself; a draft is its agency's."""
    shown = Q(agreement__person=person, version__isnull=False)
    rows = Amendment.objects.filter(shown | Q(by=person)).select_related("agreement")
    hers = ("status", "why", "made_at")
    return [
        {"agreement": one.agreement.number}
        | {name: getattr(one, name) for name in hers}
        | {"terms": one.terms if one.agreement.person_id == person.pk and one.version_id else ""}
        for one in rows
    ]


def signatures_of(person):
    rows = Signature.objects.filter(person=person).select_related("agreement")
    facts = ("party", "name", "authority", "method", "language", "digest", "at")
    return [
        {"agreement": one.agreement.number}
        | {name: getattr(one, name) for name in facts}
        | {"shown": one.shown if one.party == Party.PERSON else []}
        for one in rows
    ]


def papers_of(person):
    rows = SignedPaper.objects.filter(version__agreement__person=person).select_related("version__agreement")
    return [
        {"agreement": one.version.agreement.number, "version": one.version.number, "at": one.at, "digest": one.digest}
        for one in rows.defer("content", "words")
    ]


def remarks_of(person):
    return list(Remark.objects.filter(by=person).values("group", "text", "proposed", "at"))
