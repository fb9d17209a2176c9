"""Which messages are there about a posting that needs a second pair of eyes?"""

from django.utils.translation import gettext_lazy as _

from portal.access.roles import Role
from portal.foundation.message_kinds import Place, Wording, declare_kind

POSTINGS = _("Utlysningene våre")
TO_ASKER = _("Du får e-posten fordi du sendte utlysningen til godkjenning.")
PLACES = {
    "title": Place(_("tittelen på utlysningen"), _("Rådgiver i analyse")),
    "agency": Place(_("virksomheten som lyser ut"), "Kartverket"),
    "name": Place(_("navnet til den som gjorde det"), "Kari Nordmann"),
}


def wording(subject, body, why=TO_ASKER):
    button, link = _("Se over utlysningen"), ("postings:review", "id")
    return {"": Wording(subject=subject, body=(body,), button=button, link=link, why=why)}


declare_kind(
    "posting_submitted",
    group=POSTINGS,
    sentence=_("En utlysning venter på at du godkjenner den"),
    concerns=lambda user: bool(user.agency_ids(Role.ADMINISTRATOR)),
    places=PLACES,
    wordings=wording(
        _("«%(title)s» venter på godkjenning"),
        _(
            "%(name)s har sendt utlysningen til godkjenning hos %(agency)s. "
            "Les den, og publiser den eller send den tilbake."
        ),
        _("Du får e-posten fordi du er administrator i virksomheten."),
    ),
)
declare_kind(
    "posting_approved",
    group=POSTINGS,
    sentence=_("Utlysningen du sendte til godkjenning, er publisert"),
    can_stop=False,
    concerns=lambda user: bool(user.agency_ids(Role.PUBLISHER)),
    places=PLACES,
    wordings=wording(
        _("«%(title)s» er godkjent og publisert"),
        _("%(name)s har godkjent utlysningen. Nå er den synlig for dem den er ment for."),
    ),
)
declare_kind(
    "posting_sent_back",
    group=POSTINGS,
    sentence=_("Utlysningen du sendte til godkjenning, kommer tilbake"),
    can_stop=False,
    concerns=lambda user: bool(user.agency_ids(Role.PUBLISHER)),
    places=PLACES,
    wordings=wording(
        _("«%(title)s» er sendt tilbake"),
        _("%(name)s har sendt utlysningen tilbake. Den er et utkast igjen, og ingen utenfor virksomheten ser den."),
    ),
)
