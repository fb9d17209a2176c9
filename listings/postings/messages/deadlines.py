"""Which messages are there about a posting's last days, and about how it went?"""

from django.utils.translation import gettext_lazy as _

from listings.agencies.permissions import writes_for_any
from portal.foundation.message_kinds import Place, declare_kind

from .words import PLACES, POSTINGS, TO_RESPONSIBLE, wording

EXPIRING = _("«%(title)s» er åpen for interesse til og med %(deadline)s. Etter det går den ut av søket.")
WAYS = _("Trenger dere mer tid, gir dere den en ny frist. Har dere nok kandidater, trenger dere ikke å gjøre noe.")
DEADLINE = Place(_("fristen"), "14. mai")

declare_kind(
    "posting_expiring",
    group=POSTINGS,
    sentence=_("Fristen for en utlysning nærmer seg"),
    concerns=writes_for_any,
    places={name: PLACES[name] for name in ("title", "agency")} | {"deadline": DEADLINE},
    by="left",
    wordings={
        "week": wording(_("Fristen for «%(title)s» er om en uke"), EXPIRING, WAYS, why=TO_RESPONSIBLE),
        "day": wording(_("Fristen for «%(title)s» er i morgen"), EXPIRING, WAYS, why=TO_RESPONSIBLE),
        "today": wording(_("Fristen for «%(title)s» er i dag"), EXPIRING, WAYS, why=TO_RESPONSIBLE),
    },
)
QUESTION = _(
    "Fortell om noen kom, og hvorfor ikke hvis ingen kom. Det tar et minutt, og du skriver ingen navn. "
    "Svarene hjelper oss å gjøre ordningen bedre."
)
TELL = {"why": TO_RESPONSIBLE, "button": _("Fortell hvordan det gikk"), "link": ("postings:move", "id", "move")}
declare_kind(
    "posting_outcome",
    group=POSTINGS,
    sentence=_("En utlysning er over, og portalen spør hvordan det gikk"),
    concerns=writes_for_any,
    places={name: PLACES[name] for name in ("title", "agency")},
    by="again",
    wordings={
        "": wording(_("Hvordan gikk det med «%(title)s»?"), QUESTION, **TELL),
        "again": wording(_("Vi spør en gang til: Hvordan gikk det med «%(title)s»?"), QUESTION, **TELL),
    },
)
