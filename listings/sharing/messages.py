"""Which messages are there about postings that stand openly?"""

from django.utils.translation import gettext_lazy as _

from listings.agencies.permissions import writes_for_any
from portal.foundation.message_kinds import Place, Wording, declare_kind

from .status import Ending

SHARING = _("Åpen deling av utlysningene våre")
TO_PUBLISHER = _("Du får e-posten fordi du lyser ut for %(agency)s.")
TITLE = Place(_("tittelen på utlysningen"), _("Rådgiver i analyse"))
AGENCY = Place(_("virksomheten som lyser ut"), "Kartverket")
PLACES = {"title": TITLE, "agency": AGENCY, "name": Place(_("navnet til den som gjorde det"), "Kari Nordmann")}
KEEP = ("sharing:keep", "id")


def about_posting(subject, body):
    return Wording(subject=subject, body=(body,), button=_("Se delingen"), link=KEEP, why=TO_PUBLISHER)


declare_kind(
    "posting_shared",
    group=SHARING,
    sentence=_("En kollega har delt en utlysning åpent"),
    concerns=writes_for_any,
    places=PLACES,
    wordings={
        "": about_posting(
            _("«%(title)s» er delt åpent"),
            _(
                "%(name)s har delt utlysningen åpent. Alle kan lese den uten innlogging, "
                "til noen av dere slutter å dele."
            ),
        )
    },
)
declare_kind(
    "posting_unshared",
    group=SHARING,
    sentence=_("En utlysning er ikke delt åpent lenger"),
    concerns=writes_for_any,
    places=PLACES,
    by="why",
    wordings={
        "": about_posting(
            _("«%(title)s» er ikke delt åpent lenger"),
            _("%(name)s har sluttet å dele utlysningen åpent. I portalen står den som før."),
        ),
        Ending.AUDIENCE.value: about_posting(
            _("«%(title)s» er ikke delt åpent lenger"),
            _(
                "Utlysningen er ikke lenger for alle som er med, så den åpne siden er borte. "
                "I portalen står den som før."
            ),
        ),
    },
)
declare_kind(
    "sharing_turned_off",
    group=SHARING,
    sentence=_("Virksomheten har slått av åpen deling"),
    concerns=writes_for_any,
    places={"agency": AGENCY},
    wordings={
        "": Wording(
            subject=_("%(agency)s deler ikke utlysninger åpent lenger"),
            body=(
                _(
                    "En administrator har slått av åpen deling. De åpne sidene er borte med en gang. "
                    "I portalen står utlysningene som før."
                ),
            ),
            button=_("Se utlysningene"),
            link=("postings:list",),
            why=TO_PUBLISHER,
        )
    },
)
