"""Who is interested, who is chosen, and why not?"""

from django.utils.translation import gettext_lazy as _

from .measure import Area, Reckoning, declare_measure

declare_measure(
    "interest",
    order=20,
    area=Area.EXTENT,
    label=_("Interessemeldinger"),
    definition=_("Interessemeldinger sendt i perioden. Hver utlysning teller én gang per person."),
    caveat=_("Samme person kan ha sendt flere, til ulike utlysninger."),
    unit=_("interessemeldinger"),
    source="interest",
    cuts=("month", "kind", "form", "theme", "county", "home"),
)
declare_measure(
    "chosen",
    order=30,
    area=Area.EXTENT,
    label=_("Har takket ja til plass"),
    definition=_("Personer som har takket ja til plass hos en annen virksomhet i perioden."),
    caveat=_("Et ja er ikke en avtale ennå, og kan tas tilbake. Tallet sier ikke om det ble noe av utvekslingen."),
    unit=_("plasser"),
    source="chosen",
    cuts=("month", "kind", "form", "length", "home"),
)
declare_measure(
    "filled",
    order=10,
    area=Area.COURSE,
    label=_("Utlysninger som fikk noen"),
    definition=_("Andelen utlysninger der noen kom eller kommer, av dem virksomhetene har svart for i perioden."),
    caveat=_("Bare utlysninger der virksomheten har fortalt hvordan det gikk, er med."),
    source="outcome",
    cuts=("result", "kind"),
    reckoning=Reckoning.SHARE,
    share_of=("result", "came"),
)
declare_measure(
    "days",
    order=20,
    area=Area.COURSE,
    label=_("Fra publisert til valgt"),
    definition=_("Antall dager fra utlysningen ble publisert til noen takket ja. Median: halvparten gikk raskere."),
    caveat=_("Regnet fra siste gang utlysningen ble publisert."),
    unit=_("dager"),
    source="chosen",
    reckoning=Reckoning.MEDIAN,
)
declare_measure(
    "candidates",
    order=30,
    area=Area.COURSE,
    label=_("Kandidater per utlysning"),
    definition=_("Median for utlysninger der fristen gikk ut i perioden. De som har trukket seg, er ikke med."),
    caveat=_("Utlysninger uten frist er ikke med. Får en utlysning ny frist etterpå, teller den igjen."),
    unit=_("kandidater"),
    source="deadline",
    reckoning=Reckoning.MEDIAN,
)
declare_measure(
    "turned_down",
    area=Area.COURSE,
    label=_("Ikke valgt"),
    definition=_("Interessemeldinger som i perioden fikk svar om at en annen er valgt, etter grunnen som ble oppgitt."),
    caveat=_("Virksomheten velger én grunn fra en liste, og forklarer med egne ord til kandidaten."),
    unit=_("interessemeldinger"),
    source="turned_down",
    cuts=("reason",),
)
declare_measure(
    "declined",
    area=Area.COURSE,
    label=_("Takket nei til plass"),
    definition=_("Tilbud om plass som den ansatte takket nei til i perioden."),
    caveat=_("Den ansatte trenger ikke å oppgi noen grunn. Den som først takket ja, er ikke med."),
    unit=_("tilbud"),
    source="declined",
)
declare_measure(
    "taken_back",
    area=Area.COURSE,
    label=_("Trukket interesse"),
    definition=_("Interessemeldinger som den ansatte selv trakk i perioden."),
    caveat=_("Den ansatte trenger ikke å oppgi noen grunn."),
    unit=_("interessemeldinger"),
    source="taken_back",
)
