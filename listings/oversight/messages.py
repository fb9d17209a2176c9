"""Which messages are there about openings?"""

from django.utils.translation import gettext_lazy as _

from listings.agencies.messages import EXAMPLE
from portal.access.permissions import is_portal_administrator
from portal.access.roles import Role
from portal.foundation.message_kinds import Place, Wording, declare_kind

from .telling import answers_for

OVERSIGHT = _("Innsyn for portalens eier")
PLACES = {
    "agency": Place(_("navnet på virksomheten"), "Kystverket"),
    "by": Place(_("navnet til portaladministratoren"), EXAMPLE),
    "reason": Place(_("grunnen"), _("En klage")),
    "until": Place(_("når det er slutt"), "3. desember kl. 14.10"),
}
NUMBER = {"number": Place(_("hvor mange sider som ble lest"), "4")}
WHY = _("Du får e-posten fordi du er administrator for %(agency)s.")
WHY_UNKEPT = _("Du får e-posten fordi du er portaladministrator, og %(agency)s ikke har noen administrator.")
SEE = _("Se hva som er lest")


def is_told(user):
    """Also who is out with her whole agency: it is opened all the same."""
    return bool(user.agency_ids(Role.ADMINISTRATOR)) or not user.is_member


def still_holds(person, context):
    return answers_for(person, context["slug"])


def declare(code, sentence, must_say, words, **facts):
    declare_kind(
        code,
        group=OVERSIGHT,
        sentence=sentence,
        can_stop=False,
        places=PLACES | NUMBER if "number" in must_say else PLACES,
        must_say=must_say,
        wordings={"": words},
        **facts,
    )


def words(subject, body, why):
    return Wording(subject=subject, body=body, button=SEE, link=("oversight:agency", "slug"), why=why)


KEPT = {"concerns": is_told, "still_holds": still_holds}
UNKEPT = {"concerns": is_portal_administrator}
IS_ENDED = _("Innsynet i %(agency)s er avsluttet")
ENDED = (
    _("%(by)s kan ikke lenger lese om kandidatene til %(agency)s. Grunnen var: %(reason)s."),
    _("Antall sider som ble lest: %(number)s."),
)

declare(
    "agency_opened",
    _("Portalens eier har åpnet for å lese om kandidatene til virksomheten"),
    ("by", "reason", "until"),
    words(
        _("Portalens eier har åpnet %(agency)s for innsyn"),
        (
            _(
                "%(by)s, som er portaladministrator, kan lese om kandidatene til %(agency)s, med notater og "
                "merkelapper, fram til %(until)s. Grunn: %(reason)s."
            ),
            _("Ingenting kan endres. Hver side som blir lest, kan dere se i portalen."),
        ),
        WHY,
    ),
    **KEPT,
)
declare(
    "agency_opening_ended",
    _("Innsynet som portalens eier hadde i virksomheten, er avsluttet"),
    ("number",),
    words(IS_ENDED, ENDED, WHY),
    **KEPT,
)
declare(
    "agency_opened_unkept",
    _("En portaladministrator har åpnet en virksomhet som ikke har noen administrator"),
    ("by", "agency", "reason", "until"),
    words(
        _("%(by)s har åpnet %(agency)s for innsyn"),
        (
            _(
                "%(by)s kan lese om kandidatene til %(agency)s, med notater og merkelapper, fram til %(until)s. "
                "Grunn: %(reason)s."
            ),
            _("Virksomheten har ingen administrator som kan få beskjed. Derfor får du den."),
        ),
        WHY_UNKEPT,
    ),
    **UNKEPT,
)
declare(
    "agency_opening_ended_unkept",
    _("Innsynet i en virksomhet som ikke har noen administrator, er avsluttet"),
    ("by", "agency", "number"),
    words(IS_ENDED, ENDED, WHY_UNKEPT),
    **UNKEPT,
)
