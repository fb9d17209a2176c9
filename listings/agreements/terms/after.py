"""How is it followed up, kept and ended?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.lengths import months_in_words

from ..limits import NOTICE_MONTHS
from .choices import Publish
from .field import Group, choice, day, line, number, words

PRIVACY = Group(
    "personvern",
    _("Personvern og arkiv"),
    (
        words("privacy_roles", _("Behandlingsansvar"), help=_("Hvem som har ansvar for hvilke opplysninger.")),
        line("archive_sending", _("Arkivreferanse hos avgivende virksomhet")),
        line("archive_receiving", _("Arkivreferanse hos mottakende virksomhet")),
    ),
)
FOLLOW_UP = Group(
    "oppfolging",
    _("Oppfølging og evaluering"),
    (
        day("midway_talk", _("Midtveissamtale")),
        day("evaluation_due", _("Frist for sluttevaluering"), help=_("Vanligvis 21 dager etter siste dag.")),
        choice("publish_consent", _("Erfaringen kan publiseres"), Publish.choices, default=Publish.NO.value),
    ),
)
NOTICE = Group(
    "oppsigelse",
    _("Oppsigelse av avtalen"),
    (
        number(
            "notice_months",
            _("Oppsigelsesfrist for begge virksomheter"),
            (0, 6),
            unit=_("måneder"),
            default=NOTICE_MONTHS,
            says=months_in_words,
        ),
        words("notice_reasons", _("Grunner til å avslutte før tiden")),
        line("notice_to", _("Hvem som varsles")),
    ),
)
