"""What the agreements app holds about people, what stays when somebody leaves, and what must be settled first."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from listings.applications.forgetting import register_settling
from portal.foundation.personal_data import BY_JOB, declare, register_hold

from . import signals
from .actions.ending import lapse_amendments
from .handing_out import agreements_of, amendments_of, papers_of, remarks_of, signatures_of, versions_of
from .leaving import say_that_she_is_gone, to_be_signed_by
from .models import Agreement, AgreementEvent, Amendment, Archiving, Remark, RuleSetting, Signatory, Signature, Version
from .status import LIVE, OVER

PURPOSE = gettext_noop("La en hospitant og to virksomheter skrive, signere og følge opp en avtale")
BASIS = gettext_noop("Personvernforordningen artikkel 6 nr. 1 bokstav b og e")
WITH_IT = gettext_noop("Sammen med avtalen")
RETENTION = gettext_noop(
    "Tre år etter siste dag, når begge virksomhetene har arkivert avtalen. 12 måneder etter siste steg når den aldri "
    "ble signert av alle"
)
KEPT = gettext_noop("Avtaler som er signert, fordi de er partenes, til virksomhetene har arkivert dem")
TO_MANAGER = gettext_noop(
    "De som er med i avtalen. Lederen til hospitanten får e-post når virksomheten sier at lederen har sagt ja. Den som "
    "har sagt ja, får vite perioden og stillingsprosenten når avtalen gjelder, når de blir endret, og når avtalen blir "
    "avbrutt. E-posten går også til en leder uten bruker i portalen"
)


@register_settling
def settled_places(applications):
    """What she said yes to has been agreed on, and is over."""
    rows = Agreement.objects.filter(application__in=applications)
    return rows.filter(status__in=OVER).exclude(application__agreements__status__in=LIVE).values("application")


@register_hold
def has_a_live_agreement(person):
    """It stands between three parties; none of them can go away in the middle of it."""
    held = Agreement.objects.filter(person=person, status__in=LIVE).select_related("receiving").first()
    if held is None:
        return ""
    return _("Du har en avtale om hospitering hos %(agency)s. Den må være over eller avbrutt først.") % {
        "agency": held.receiving.name
    }


def forget_in_agreements(person):
    """What was never signed by all goes; the rest is the parties'. A change that she should have signed falls away. Of
    what they were in the middle of, the agencies hear."""
    hers = Agreement.objects.filter(person=person)
    # whoever signs in this moment waits for us, or we for her
    held = list(hers.select_for_update(of=("self",)).with_facts().order_by("pk"))
    unsigned = [one for one in held if one.in_force_at is None]
    lapse_amendments(rows=Amendment.objects.open().filter(agreement__in=hers))
    for one in unsigned:
        if one.is_live:
            signals.agreement_gone.send(sender=Agreement, agreement=one)
    number = sum(bool(one.delete()) for one in unsigned) + hers.update(person=None)
    return number + Agreement.objects.filter(made_by=person).update(made_by=None)


def forget_remarks(person):
    Remark.objects.filter(answered_by=person).update(answered_by=None)
    return Remark.objects.filter(by=person).update(by=None)


def forget_signatory(person):
    left = [(one, side) for one, side in to_be_signed_by(person) if person.belongs_to(one.agency_on(side))]
    Signatory.objects.filter(chosen_by=person).update(chosen_by=None)
    number = Signatory.objects.filter(person=person).delete()[0]
    for agreement, side in left:
        say_that_she_is_gone(person, agreement, side)
    return number


WORDS = {"purpose": PURPOSE, "basis": BASIS, "done_by": BY_JOB}
declare(
    "agreements.Agreement",
    path="person",
    what=gettext_noop("Hvem som er hospitant i en avtale, perioden og stillingsprosenten, og hvem som laget avtalen"),
    retention=RETENTION,
    recipients=TO_MANAGER,
    kept=KEPT,
    export=agreements_of,
    erase=forget_in_agreements,
    **WORDS,
)
declare(
    "agreements.Version",
    path="agreement__person",
    what=gettext_noop(
        "Vilkårene i en avtale, med navnet og stillingen til hospitanten og navnet på lederen, og hvem som skrev dem"
    ),
    retention=WITH_IT,
    kept=KEPT,
    export=versions_of,
    erase=lambda person: Version.objects.filter(by=person).update(by=None),
    **WORDS,
)
declare(
    "agreements.Amendment",
    path="agreement__person",
    what=gettext_noop("Endringer av en avtale som gjelder: de nye vilkårene, begrunnelsen, og hvem som foreslo dem"),
    retention=WITH_IT,
    kept=KEPT,
    export=amendments_of,
    erase=lambda person: Amendment.objects.filter(by=person).update(by=None),
    **WORDS,
)
declare(
    "agreements.Signature",
    path="person",
    what=gettext_noop(
        "Hvem som har godkjent en avtale elektronisk, for hvem og når, når personen logget inn, og hva som sto på siden"
    ),
    retention=WITH_IT,
    kept=gettext_noop("Navnet ditt i avtaler du har signert, fordi avtalen er partenes"),
    export=signatures_of,
    erase=lambda person: Signature.objects.filter(person=person).update(person=None, evidence={}),
    **WORDS,
)
declare(
    "agreements.SignedPaper",
    path="version__agreement__person",
    what=gettext_noop("PDF-en av en avtale som alle har signert, med vilkårene, navnene og signaturene"),
    retention=WITH_IT,
    kept=KEPT,
    export=papers_of,
    **WORDS,
)
declare(
    "agreements.Signatory",
    path="person",
    what=gettext_noop("Hvem en virksomhet har valgt til å signere, hva som gir rett til det, og hvem som valgte"),
    retention=WITH_IT,
    erase=forget_signatory,
    **WORDS,
)
declare(
    "agreements.Remark",
    path="by",
    what=gettext_noop("Kommentarer til en avtale og ønsker om endring, og hvem som skrev og svarte"),
    retention=WITH_IT,
    kept=gettext_noop("Det du skrev om en avtale, uten navnet ditt, fordi det er en del av saken"),
    export=remarks_of,
    erase=forget_remarks,
    **WORDS,
)
declare(
    "agreements.AgreementEvent",
    path="by",
    what=gettext_noop("Hvem som gjorde hva med en avtale og når, og begrunnelsen"),
    retention=WITH_IT,
    kept=gettext_noop("Begrunnelser du har skrevet, uten navnet ditt, fordi de er en del av saken"),
    export=lambda person: list(AgreementEvent.objects.filter(by=person).values("event", "text", "at")),
    erase=lambda person: AgreementEvent.objects.filter(by=person).update(by=None),
    **WORDS,
)
declare(
    "agreements.Archiving",
    path="by",
    what=gettext_noop("Hvem som meldte at virksomheten har arkivert en avtale, og når"),
    retention=WITH_IT,
    erase=lambda person: Archiving.objects.filter(by=person).update(by=None),
    **WORDS,
)
declare(
    "agreements.RuleSetting",
    path="by",
    what=gettext_noop("Hvem som endret en regel for avtaler, og når"),
    retention=gettext_noop("Så lenge portalen er i bruk, uten navnet når personen slettes"),
    erase=lambda person: RuleSetting.objects.filter(by=person).update(by=None),
    **WORDS,
)
