"""What is somebody told of an agreement that changes while it is read, or that nobody goes on with?"""

from django.utils.translation import gettext_lazy as _

from listings.agencies.permissions import writes_for_any
from listings.applications.models import Application
from portal.access.rules import Action, can
from portal.foundation.message_kinds import Place, Rhythm, Wording, declare_kind

from ..models import Agreement
from ..status import Status
from ..stopping import is_turn_of
from .to_agency import TO_WRITERS
from .to_parties import AGREEMENTS, PLACES, WHY, still_holds


def stands_still(person, context):
    """As it stood then, and for her to go on with."""
    known = Agreement.objects.visible_to(person).with_people().filter(public_id=context["id"]).first()
    return known is not None and known.changed_at.isoformat() == context["since"] and is_turn_of(known, person)


def is_still_without(person, context):
    known = Application.objects.with_facts().filter(public_id=context["id"]).first()
    is_made = Agreement.objects.filter(application=known).exclude(status=Status.DECLINED).exists()
    return known is not None and not is_made and can(person, Action.MAKE_AGREEMENT, known)


def words(subject, body, button, link=("agreements:agreement", "id"), why=TO_WRITERS):
    return Wording(subject=subject, body=(body,), button=button, link=link, why=why)


declare_kind(
    "agreement_reworded",
    group=AGREEMENTS,
    sentence=_("Vilkårene blir endret i en avtale du leser"),
    default=Rhythm.DAILY,
    still_holds=still_holds,
    places=PLACES,
    wordings={
        "": words(
            _("Avtale %(number)s er endret mens dere leser"),
            _("%(receiving)s har endret vilkårene. Sammenlign versjonene for å se hva som er nytt."),
            _("Se hva som er endret"),
            ("agreements:versions", "id"),
            WHY,
        )
    },
)
declare_kind(
    "agreement_stalled",
    group=AGREEMENTS,
    sentence=_("En avtale venter på deg, og ingen har gått videre med den"),
    default=Rhythm.DAILY,
    still_holds=stands_still,
    by="status",
    places=PLACES,
    wordings={
        Status.DRAFT.value: words(
            _("Avtale %(number)s er fortsatt et utkast"),
            _(
                "Avtalen mellom %(sending)s og %(receiving)s har stått stille en stund. Fyll ut vilkårene, og del "
                "avtalen."
            ),
            _("Skriv videre"),
            why=WHY,
        ),
        Status.REVIEW.value: words(
            _("Avtale %(number)s venter på deg"),
            _(
                "Avtalen mellom %(sending)s og %(receiving)s er delt, og ingen har gått videre med den på en stund. På "
                "siden til avtalen står det hva som mangler."
            ),
            _("Gå til avtalen"),
            why=WHY,
        ),
    },
)
declare_kind(
    "place_without_agreement",
    group=AGREEMENTS,
    sentence=_("Noen har takket ja til en plass, men avtalen er ikke laget ennå"),
    default=Rhythm.DAILY,
    concerns=writes_for_any,
    still_holds=is_still_without,
    places={"title": Place(_("tittelen på utlysningen"), _("Rådgiver i analyse"))},
    wordings={
        "": words(
            _("Lag avtalen for «%(title)s»"),
            _("En kandidat har takket ja til plassen, men avtalen er ikke laget ennå. Kandidaten venter på dere."),
            _("Lag avtalen"),
            ("agreements:make", "id"),
        )
    },
)
