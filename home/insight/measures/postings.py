"""How much is announced, and what kind of exchange is it?"""

from django.utils.translation import gettext_lazy as _

from .measure import Area, declare_measure

AGAIN = _("En utlysning som trekkes og publiseres på nytt, teller en gang til.")

declare_measure(
    "postings",
    area=Area.EXTENT,
    label=_("Utlysninger"),
    definition=_("Behov, tilbud og bytter som er publisert i perioden."),
    caveat=AGAIN,
    unit=_("utlysninger"),
    source="published",
    cuts=("month", "kind", "form", "length", "percentage", "payer", "county", "theme", "wanted", "offered"),
    is_of_people=False,
    order=10,
)
declare_measure(
    "stories",
    area=Area.EXTENT,
    label=_("Historier"),
    definition=_("Erfaringer som er fortalt i portalen for første gang i perioden. Begge målformer teller som én."),
    caveat=_("Teller hos virksomheten som tok imot. Historier uten en virksomhet er bare med i tallet for alle."),
    unit=_("historier"),
    source="story",
    cuts=("month",),
    is_of_people=False,
    order=40,
)
