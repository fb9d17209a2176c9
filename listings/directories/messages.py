"""Which messages are there about an agency's directory?"""

from django.utils.translation import gettext_lazy as _

from portal.access.roles import Role
from portal.foundation.message_kinds import Place, Wording, declare_kind


def administers_an_agency(user):
    return bool(user.agency_ids(Role.ADMINISTRATOR))


declare_kind(
    "directory_key_ends",
    group=_("Folk i virksomheten"),
    sentence=_("En nøkkel for katalogen går snart ut"),
    concerns=administers_an_agency,
    places={
        "agency": Place(_("navnet på virksomheten"), "Kystverket"),
        "key": Place(_("navnet på nøkkelen"), "Entra ID"),
        "day": Place(_("dagen nøkkelen slutter å virke"), "24.12.2026"),
    },
    wordings={
        "": Wording(
            subject=_("Nøkkelen «%(key)s» slutter å virke %(day)s"),
            body=(
                _(
                    "Katalogen til %(agency)s bruker nøkkelen «%(key)s». Etter %(day)s kommer ingen endringer inn, "
                    "heller ikke når noen slutter. Lag en ny nøkkel, og bytt den i katalogen."
                ),
            ),
            button=_("Lag en ny nøkkel"),
            link=("directories:keep", "slug"),
            why=_("Du får e-posten fordi du er administrator for %(agency)s."),
        )
    },
)
