"""What do those who write for an agency get about an agreement: to archive, or waiting for a manager or for a name?"""

from django.utils.translation import gettext_lazy as _

from listings.agencies.permissions import writes_for_any
from listings.approvals.models import Approval
from listings.approvals.status import Status as Answer
from portal.foundation.message_kinds import Place, Rhythm, Wording, declare_kind

from ..models import Agreement
from ..naming import lacks_signatory, may_name
from ..progress import is_to_archive, is_to_choose, unarchived_sides
from .to_parties import AGREEMENTS, PLACES


def is_still_unarchived(person, context):
    """By the agency that she was told for."""
    known = Agreement.objects.visible_to(person).with_facts().filter(public_id=context["id"]).first()
    return known is not None and context["side"] in unarchived_sides(known) and is_to_archive(known, person)


def is_still_answered_so(person, context):
    """And the agreement is hers to read, and has not come to nothing."""
    known = Agreement.objects.visible_to(person).live().filter(public_id=context["id"])
    return known.exists() and Approval.objects.filter(pk=context["approval"], status=context["answer"]).exists()


def is_still_unnamed(person, context):
    """For the agency that she was told for, and hers to name."""
    known = Agreement.objects.visible_to(person).with_people().filter(public_id=context["id"]).first()
    side = context["side"]
    if known is None or not known.are_both_in or not is_to_choose(known, side):
        return False
    return lacks_signatory(known, side) and may_name(person, known, side)


TO_WRITERS = _("Du får e-posten fordi du lyser ut eller er administrator for en virksomhet.")


def words(subject, *body):
    return Wording(
        subject=subject,
        body=body,
        button=_("Gå til avtalen"),
        link=("agreements:agreement", "id"),
        why=TO_WRITERS,
    )


HOW = _("Last ned arkivpakken, og legg den i arkivet deres. Velg så «Avtalen er arkivert» på siden til avtalen.")
declare_kind(
    "agreement_unarchived",
    group=AGREEMENTS,
    sentence=_("En avtale er over, og virksomheten din har ikke arkivert den"),
    default=Rhythm.DAILY,
    concerns=writes_for_any,
    still_holds=is_still_unarchived,
    by="turn",
    places=PLACES | {"agency": Place(_("virksomheten som skal arkivere"), "Kystverket")},
    wordings={
        "first": words(
            _("Avtale %(number)s er over og skal arkiveres"),
            _("Avtalen mellom %(sending)s og %(receiving)s er over, og portalen er ikke et arkiv."),
            HOW,
        ),
        "again": words(
            _("Avtale %(number)s er ikke arkivert ennå"),
            _(
                "Avtalen mellom %(sending)s og %(receiving)s er over, og %(agency)s har ikke meldt at den er arkivert. "
                "Kopien i portalen blir ikke slettet før begge virksomhetene har arkivert avtalen."
            ),
            HOW,
        ),
    },
)

SEE = _("Regelsjekken på siden til avtalen viser hva det betyr for vilkårene.")
NO_LONGER = words(
    _("Lederens ja gjelder ikke lenger for avtale %(number)s"),
    _("Lederen til hospitanten i %(sending)s hadde sagt ja i portalen. Det svaret gjelder ikke lenger."),
    SEE,
)
declare_kind(
    "agreement_manager_answered",
    group=AGREEMENTS,
    sentence=_("Lederen til hospitanten svarer om en avtale du skriver"),
    concerns=writes_for_any,
    still_holds=is_still_answered_so,
    by="answer",
    places=PLACES,
    wordings={
        Answer.APPROVED.value: words(
            _("Lederen har sagt ja til utvekslingen i avtale %(number)s"),
            _("Lederen til hospitanten i %(sending)s har svart ja i portalen."),
            SEE,
        ),
        Answer.DECLINED.value: words(
            _("Lederen har sagt nei til utvekslingen i avtale %(number)s"),
            _("Lederen til hospitanten i %(sending)s har svart nei i portalen. Snakk sammen om hva dere gjør nå."),
            SEE,
        ),
        Answer.WITHDRAWN.value: NO_LONGER,
        Answer.ENDED.value: NO_LONGER,
    },
)

NAME = _("Velg hvem som signerer, på siden til avtalen. Personen får beskjed og kan lese avtalen.")
declare_kind(
    "agreement_unnamed",
    group=AGREEMENTS,
    sentence=_("En avtale mangler noen som signerer for virksomheten din"),
    concerns=writes_for_any,
    still_holds=is_still_unnamed,
    by="how",
    places=PLACES | {"agency": Place(_("virksomheten som skal velge hvem som signerer"), "Kystverket")},
    wordings={
        "left": words(
            _("Velg en ny som signerer avtale %(number)s"),
            _(
                "Den som skulle signere avtalen mellom %(sending)s og %(receiving)s for %(agency)s, hører ikke til i "
                "virksomheten lenger."
            ),
            NAME,
        ),
        "again": words(
            _("Avtale %(number)s venter på at dere velger hvem som signerer"),
            _(
                "Avtalen mellom %(sending)s og %(receiving)s, eller en endring av den, mangler signaturer. Ingen er "
                "valgt til å signere for %(agency)s."
            ),
            NAME,
        ),
    },
)
