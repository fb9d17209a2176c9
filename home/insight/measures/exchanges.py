"""Which exchanges come of it, and what do managers answer?"""

from django.utils.translation import gettext_lazy as _

from .measure import Area, declare_both_sides, declare_measure

OUT = _(
    "Gjelder ansatte dere har sendt til andre. I tallene for alle teller utvekslingen hos virksomheten som tar imot."
)

BEGAN = "month", "kind", "form", "construction", "length", "workload", "payer", "county", "theme", "needed"
CAME_TO_AN_END = "month", "ending", "form", "construction", "length", "workload", "payer"
COMES, GOES = ("sender", "home"), ("receiver", "host")
"""By agency too, which is let out to nobody: both agencies of an exchange know the other one."""

declare_measure(
    "started",
    order=32,
    area=Area.EXTENT,
    label=_("Utvekslinger som har startet"),
    definition=_("Utvekslinger der alle parter har signert avtalen, og første dag var i perioden."),
    caveat=_(
        "Teller hos virksomheten som tar imot. Blir avtalen signert etter første dag, teller dagen den ble signert."
    ),
    unit=_("utvekslinger"),
    source="started",
    cuts=(*BEGAN, "home"),
)
declare_both_sides(
    "started",
    received={"label": _("Utvekslinger inn som har startet"), "cuts": (*BEGAN, *COMES)},
    sent={
        "label": _("Utvekslinger ut som har startet"),
        "definition": _(
            "Utvekslinger der en ansatt hos dere er sendt ut, alle parter har signert avtalen, og første dag var i "
            "perioden."
        ),
        "caveat": OUT,
        "cuts": (*BEGAN, *GOES),
    },
)
declare_measure(
    "ended",
    order=34,
    area=Area.EXTENT,
    label=_("Utvekslinger som er over"),
    definition=_(
        "Utvekslinger der siste dag var i perioden, enten det var som avtalt eller fordi avtalen ble avbrutt."
    ),
    caveat=_("Teller hos virksomheten som tok imot. Avtaler som ble avbrutt før første dag, er ikke med."),
    unit=_("utvekslinger"),
    source="ended",
    cuts=(*CAME_TO_AN_END, "home"),
)
declare_both_sides(
    "ended",
    received={"label": _("Utvekslinger inn som er over"), "cuts": (*CAME_TO_AN_END, *COMES)},
    sent={
        "label": _("Utvekslinger ut som er over"),
        "definition": _(
            "Utvekslinger der en ansatt hos dere var sendt ut, og siste dag var i perioden, enten det var som avtalt "
            "eller fordi avtalen ble avbrutt."
        ),
        "caveat": OUT,
        "cuts": (*CAME_TO_AN_END, *GOES),
    },
)
declare_measure(
    "approvals",
    order=40,
    area=Area.COURSE,
    label=_("Svar fra ledere"),
    definition=_(
        "Spørsmål om utveksling som en leder har svart ja eller nei på i perioden. Hvert spørsmål teller én gang."
    ),
    caveat=_(
        "Teller hos virksomheten til lederen. Svar utenfor portalen, og svar som endres en senere dag, er ikke med."
    ),
    unit=_("svar"),
    source="approval",
    cuts=("month", "manager"),
    is_shielded=True,
)
