"""Which messages are there about an agency's list of people?"""

from django.utils.translation import gettext_lazy as _

from listings.agencies.messages import PEOPLE
from portal.access.roles import Role
from portal.foundation.message_kinds import Place, Wording, declare_kind

declare_kind(
    "list_is_due",
    group=PEOPLE,
    sentence=_("Det er på tide å se over hvem som har tilgang"),
    concerns=lambda user: bool(user.agency_ids(Role.ADMINISTRATOR)),
    places={"agency": Place(_("navnet på virksomheten"), "Kystverket")},
    wordings={
        "": Wording(
            subject=_("Se over hvem som har tilgang i %(agency)s"),
            body=(
                _(
                    "Det er et år siden noen så over lista over folk i %(agency)s. "
                    "Ta ut dem som har sluttet, og bekreft at resten stemmer."
                ),
            ),
            button=_("Se over lista"),
            link=("agencies:people", "slug"),
            why=_("Du får e-posten fordi du er administrator for %(agency)s."),
        )
    },
)
