"""What do they get who had an agreement to read or to sign, and have it no more?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.message_kinds import Wording, declare_kind

from ..models import Agreement
from ..sides import everybody
from ..status import Event, Status
from .to_parties import FACTS, READ, WHY, words


def is_still_closed(person, context):
    """To one who is with it yet. Who is not, has left, or been replaced by another who signs."""
    known = Agreement.objects.filter(public_id=context["id"], status=Status.DRAFT).with_facts().first()
    return known is not None and person.pk in {one.pk for one in everybody(known)}


declare_kind(
    "agreement_taken_back",
    sentence=_("En avtale du er med i, blir tatt tilbake til utkast"),
    wordings={
        "": Wording(
            subject=_("Avtale %(number)s er tatt tilbake til utkast"),
            body=(
                _(
                    "%(receiving)s skriver mer på avtalen mellom %(sending)s og %(receiving)s. Så lenge den er et "
                    "utkast, kan bare de som skriver den, lese den."
                ),
                _("Du trenger ikke å gjøre noe. Du får beskjed når avtalen blir sendt til gjennomlesing igjen."),
            ),
            why=WHY,
        )
    },
    **FACTS | {"still_holds": is_still_closed},
)
declare_kind(
    "agreement_unasked",
    sentence=_("En avtale du skulle signere, blir åpnet for endring"),
    by="why",
    wordings={
        Event.REOPEN.value: words(
            _("Du trenger ikke å signere avtale %(number)s nå"),
            _(
                "%(receiving)s har åpnet avtalen mellom %(sending)s og %(receiving)s for endring. Du får beskjed når "
                "den blir sendt til signering igjen. Til da kan du kommentere den og be om endringer."
            ),
            READ,
        ),
        Event.EDIT.value: words(
            _("Du trenger ikke å signere avtale %(number)s nå"),
            _(
                "%(receiving)s har endret vilkårene i avtalen mellom %(sending)s og %(receiving)s. Du får beskjed når "
                "den blir sendt til signering igjen. Til da kan du kommentere den og be om endringer."
            ),
            READ,
        ),
    },
    **FACTS,
)
