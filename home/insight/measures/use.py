"""How much is the portal used?"""

from django.utils.translation import gettext_lazy as _

from .measure import Area, declare_measure

declare_measure(
    "use",
    area=Area.USE,
    label=_("Personer som har logget inn"),
    definition=_("Ulike personer som logget inn i et kvartal. Den som har flere roller, teller i den mest omfattende."),
    caveat=_("For et helt år legges kvartalene sammen, så samme person kan telle opptil fire ganger."),
    unit=_("personer"),
    source="use",
    cuts=("role",),
    has_places=False,
)
declare_measure(
    "missed",
    area=Area.USE,
    label=_("Søk uten treff"),
    definition=_("Ganger noen søkte på ord alene uten å finne noe. Samme ord innen en time teller én gang."),
    caveat=_("Søk med fødselsnummer, e-post eller lange setninger er ikke med."),
    unit=_("søk"),
    source="missed",
    cuts=("month",),
    has_places=False,
)
