"""Which messages are there about a posting that needs a second pair of eyes?"""

from django.utils.translation import gettext_lazy as _

from listings.agencies.permissions import writes_for_any
from portal.access.roles import Role
from portal.foundation.message_kinds import Place, declare_kind

from .words import PLACES, POSTINGS, TO_ADMINISTRATOR, wording

TO_ASKER = _("Du får e-posten fordi du sendte utlysningen til godkjenning.")
SAID = "with_comment"
WITH_COMMENT = PLACES | {"comment": Place(_("det som ble skrevet ved siden av"), _("Si mer om oppgavene."))}
SHE_WRITES = _("%(name)s skriver:")
QUOTE = "%(comment)s"


def with_and_without(subject, body, why):
    """What somebody wrote stands in a paragraph of its own."""
    return {
        "": wording(subject, body, why=why),
        SAID: wording(subject, body, SHE_WRITES, QUOTE, why=why),
    }


declare_kind(
    "posting_submitted",
    group=POSTINGS,
    sentence=_("En utlysning venter på at du godkjenner den"),
    concerns=lambda user: bool(user.agency_ids(Role.ADMINISTRATOR)),
    places=WITH_COMMENT,
    by="said",
    wordings=with_and_without(
        _("«%(title)s» venter på godkjenning"),
        _(
            "%(name)s har sendt utlysningen til godkjenning hos %(agency)s. "
            "Les den, og publiser den eller send den tilbake."
        ),
        TO_ADMINISTRATOR,
    ),
)
declare_kind(
    "posting_approved",
    group=POSTINGS,
    sentence=_("Utlysningen du sendte til godkjenning, er publisert"),
    can_stop=False,
    concerns=writes_for_any,
    places=PLACES,
    wordings={
        "": wording(
            _("«%(title)s» er godkjent og publisert"),
            _("%(name)s har godkjent utlysningen. Nå er den synlig for dem den er ment for."),
            why=TO_ASKER,
        )
    },
)
declare_kind(
    "posting_sent_back",
    group=POSTINGS,
    sentence=_("Utlysningen du sendte til godkjenning, kommer tilbake"),
    can_stop=False,
    concerns=writes_for_any,
    places=WITH_COMMENT,
    by="said",
    wordings=with_and_without(
        _("«%(title)s» er sendt tilbake"),
        _("%(name)s har sendt utlysningen tilbake. Den er et utkast igjen, og ingen utenfor virksomheten ser den."),
        TO_ASKER,
    ),
)
