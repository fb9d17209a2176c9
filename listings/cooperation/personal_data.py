"""What does the app hold about people? Who wrote and agreed for her agency."""

from django.utils.translation import gettext_noop as _

from portal.foundation.personal_data import BY_JOB, declare

from .models import Acceptance, AgreedPaper, Cooperation, CooperationEvent, Proposal

PURPOSE = _("La to virksomheter bli enige om vilkår som er like for alle avtalene mellom dem")
BASIS = _("Personvernforordningen artikkel 6 nr. 1 bokstav e")
WITH_IT = _("Sammen med samarbeidsavtalen")
WORDS = {"purpose": PURPOSE, "basis": BASIS, "done_by": BY_JOB}


def begun_by(person):
    return [{"number": one.number, "made_at": one.made_at} for one in Cooperation.objects.filter(made_by=person)]


def accepted_by(person):
    rows = Acceptance.objects.filter(person=person)
    facts = ("name", "title", "language", "digest", "at")
    return [{"agency": one.agency_name} | {name: getattr(one, name) for name in facts} for one in rows]


def papers_of(person):
    rows = AgreedPaper.objects.filter(proposal__acceptances__person=person).distinct()
    return list(rows.values("at", "digest"))


def said_by(person):
    return list(CooperationEvent.objects.filter(by=person).values("event", "text", "at"))


def written_by(person):
    """Not the words: a draft is its agency's."""
    return list(Proposal.objects.filter(by=person).values("number", "status", "changed_at"))


declare(
    "cooperation.Cooperation",
    path="made_by",
    what=_("Hvem som begynte på en samarbeidsavtale for virksomheten sin, og når"),
    retention=_("Tre år etter siste dag. 12 måneder etter siste steg når den aldri ble godkjent av begge"),
    kept=_("Samarbeidsavtaler, fordi de er virksomhetenes"),
    export=begun_by,
    erase=lambda person: Cooperation.objects.filter(made_by=person).update(made_by=None),
    **WORDS,
)
declare(
    "cooperation.Proposal",
    path="by",
    what=_("Hvem som sist skrev på et forslag til samarbeidsavtale, og når"),
    retention=WITH_IT,
    kept=_("Vilkårene, fordi de er virksomhetens"),
    export=written_by,
    erase=lambda person: Proposal.objects.filter(by=person).update(by=None),
    **WORDS,
)
declare(
    "cooperation.Acceptance",
    path="person",
    what=_("Navnet og stillingen til den som godkjente et forslag for virksomheten sin, når, og hvilken tekst"),
    retention=WITH_IT,
    kept=_("Navnet og stillingen i det som er godkjent, fordi det er virksomhetenes"),
    export=accepted_by,
    erase=lambda person: Acceptance.objects.filter(person=person).update(person=None),
    **WORDS,
)
declare(
    "cooperation.AgreedPaper",
    path="proposal__acceptances__person",
    what=_("PDF-en av en samarbeidsavtale som begge har godkjent, med navnene og stillingene til dem som godkjente"),
    retention=WITH_IT,
    kept=_("Navnet og stillingen i det som er godkjent, fordi det er virksomhetenes"),
    export=papers_of,
    **WORDS,
)
declare(
    "cooperation.CooperationEvent",
    path="by",
    what=_("Hvem som sendte, svarte på eller avsluttet noe for virksomheten sin, når, og begrunnelsen de skrev"),
    retention=WITH_IT,
    kept=_("Begrunnelsene, fordi de er virksomhetenes"),
    export=said_by,
    erase=lambda person: CooperationEvent.objects.filter(by=person).update(by=None),
    **WORDS,
)
