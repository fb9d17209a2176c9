"""Which messages are there about who answers for a posting?"""

from django.utils.translation import gettext_lazy as _

from listings.agencies.permissions import writes_for_any
from portal.access.roles import Role
from portal.foundation.message_kinds import Place, declare_kind

from .words import PLACES, POSTINGS, TO_ADMINISTRATOR, TO_RESPONSIBLE, wording

declare_kind(
    "posting_ownership",
    group=POSTINGS,
    sentence=_("Du blir ansvarlig for en utlysning, eller slipper å være det"),
    concerns=writes_for_any,
    places=PLACES,
    by="how",
    wordings={
        "owner": wording(
            _("Du er ansvarlig for «%(title)s»"),
            _("%(name)s har gitt deg ansvaret for utlysningen hos %(agency)s. Beskjedene om den kommer til deg."),
            why=TO_RESPONSIBLE,
        ),
        "co_owner": wording(
            _("Du er medansvarlig for «%(title)s»"),
            _("%(name)s har gjort deg medansvarlig for utlysningen hos %(agency)s. Du får de samme beskjedene."),
            why=TO_RESPONSIBLE,
        ),
        "relieved": wording(
            _("En annen er ansvarlig for «%(title)s»"),
            _("%(name)s har gitt ansvaret for utlysningen hos %(agency)s til en annen. Du trenger ikke å gjøre noe."),
            why=_("Du får e-posten fordi du var ansvarlig for utlysningen."),
        ),
    },
)
declare_kind(
    "postings_without_owner",
    group=POSTINGS,
    sentence=_("En som var ansvarlig for utlysninger, skriver ikke lenger for dere"),
    concerns=lambda user: bool(user.agency_ids(Role.ADMINISTRATOR)),
    places={
        "name": Place(_("den som var ansvarlig"), "Kari Nordmann"),
        "agency": Place(_("virksomheten som lyser ut"), "Kartverket"),
        "number": Place(_("hvor mange utlysninger det gjelder"), "3"),
    },
    wordings={
        "": wording(
            _("Utlysninger hos %(agency)s mangler en ansvarlig"),
            _(
                "%(name)s skriver ikke lenger utlysninger for %(agency)s. "
                "Så mange utlysninger mangler en ansvarlig: %(number)s. Gi dem til en kollega."
            ),
            why=TO_ADMINISTRATOR,
            button=_("Velg en ansvarlig"),
            link=("postings:orphans",),
        )
    },
)
