"""Postings in every state, made by the same verbs as in the portal where that is what a test is about.

`draft_posting(agency)` could be published as it stands; `published_posting(agency)` is out; `posting_in_state` skips
the verbs. All take fields of PostingPage, and `wanted`, `offered` (competences), `themes`, `qualities`, `chosen`.
"""

from datetime import timedelta

from django.utils import timezone

from listings.postings import actions
from listings.postings.choices import Kind
from listings.postings.drafts import draft_of
from listings.postings.models import PostingPage
from listings.postings.status import UNPUBLISHED, Status
from portal.foundation.clock import oslo_today

from .agencies import AgencyFactory, publisher
from .vocabulary import CompetenceFactory, MunicipalityFactory

WORDS = {
    "lead": "Vi skal lage et kurs i saksbehandling, og vil ha deg med på laget.",
    "tasks": "Du lager eksempler fra egne saker, og prøver ut kurset sammen med oss.",
    "looking_for": "Du har lang erfaring med saksbehandling.",
    "learning": "Du lærer hvordan et digitalt kurs blir til.",
    "contact_name": "Marte Lien",
    "contact_title": "Seksjonssjef",
    "contact_email": "marte.lien@example.no",
    "months_min": 6,
    "months_max": 12,
}


def complete_words(**words):
    start = oslo_today() + timedelta(days=90)
    return {
        **WORDS,
        "starts_earliest": start,
        "starts_latest": start + timedelta(days=30),
        "deadline": start - timedelta(days=30),
        "municipality": MunicipalityFactory(),
        **words,
    }


def draft_posting(agency=None, *, by=None, title="Vil du hospitere hos oss?", kind=Kind.NEED, **words):
    agency = agency or AgencyFactory()
    by = by or publisher(agency)
    terms = {name: words.pop(name, ()) for name in ("themes", "qualities", "chosen")}
    sides = {name: words.pop(name, None) for name in ("wanted", "offered")}
    posting = actions.start_posting(agency=agency, by=by, kind=kind, title=title, **complete_words(**words))
    draft = draft_of(posting)
    give_terms(draft, **terms)
    give_competences(draft, **sides)
    actions.change_posting(draft=draft, by=by)
    return PostingPage.objects.get(pk=posting.pk)


def give_terms(posting, themes=(), qualities=(), chosen=()):
    posting.themes, posting.qualities, posting.chosen_agencies = list(themes), list(qualities), list(chosen)


def give_competences(posting, wanted=None, offered=None):
    """One of each side that the kind asks for, when nothing is said."""
    if wanted is None:
        wanted = [CompetenceFactory()] if posting.kind != Kind.OFFER else []
    if offered is None:
        offered = [CompetenceFactory()] if posting.kind != Kind.NEED else []
    for side, competences in (("wanted", wanted), ("offered", offered)):
        for competence in competences:
            posting.competence_lines.create(competence=competence, side=side)


def published_posting(agency=None, *, by=None, **words):
    agency = agency or AgencyFactory()
    by = by or publisher(agency)
    posting = draft_posting(agency, by=by, **words)
    actions.publish(posting=posting, by=by)
    return posting


def posting_in_state(status, agency=None, **words):
    """As the row would stand, whatever way led there."""
    out = status not in UNPUBLISHED
    posting = draft_posting(agency, **words)
    PostingPage.objects.filter(pk=posting.pk).update(
        status=status, live=out, published_at=timezone.now() if out else None
    )
    return PostingPage.objects.get(pk=posting.pk)


STATES = list(Status)
