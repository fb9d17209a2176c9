"""What do the parties say that the exchanges gave?"""

from django.utils.translation import gettext_lazy as _

from ..asked import WISHED, code_of
from .measure import Area, Reckoning, declare_measure

CLOSED = _("Svar fra evalueringer som ble lukket i perioden. Svar som kommer etterpå, er ikke med.")
PROTECTED = _(
    "Svar fra evalueringer som ble lukket i perioden. Spørsmålet er frivillig og bare til statistikken. Andelen er "
    "regnet av alle som har evaluert, også dem som hoppet over spørsmålet. Vises bare for hele ordningen, og bare når "
    "minst fem er med i andelen og minst fem ikke er det."
)


def declare_effect(asked, yes, **words):
    """A share of those who answered; `yes` is the answer it is the share of."""
    code = code_of(asked)
    facts = {"source": code, "cuts": (code,), "share_of": (code, yes), "reckoning": Reckoning.SHARE}
    declare_measure(code, area=Area.EFFECT, is_shielded=True, **facts, **{"caveat": CLOSED} | words)


def declare_protected(asked, **words):
    """Of the whole alone: of a small place, what all have in common would tell of each."""
    declare_effect(asked, WISHED, caveat=PROTECTED, has_places=False, is_mixed=True, **words)


declare_effect(
    "goals",
    "yes",
    order=10,
    label=_("Nådde læringsmålene"),
    definition=_("Andelen som svarte ja, av alle hospitanter som svarte på om de nådde læringsmålene."),
)
declare_effect(
    "used",
    "much",
    order=20,
    label=_("Bruker mye av det den ansatte lærte"),
    definition=_(
        "Andelen som svarte «Ja, mye», av alle avgivende virksomheter som svarte på om de bruker det den ansatte lærte."
    ),
)
declare_effect(
    "used_home",
    "much",
    order=22,
    label=_("Bruker mye av det de lærte, hjemme"),
    definition=_("Andelen som svarte «Ja, mye», av alle hospitanter som svarte på om de bruker det hjemme."),
)
declare_effect(
    "gap",
    "yes",
    order=30,
    label=_("Fikk kompetansen de manglet"),
    definition=_(
        "Andelen som svarte ja, av alle mottakende virksomheter som svarte på om de fikk kompetansen de manglet."
    ),
)
declare_effect(
    "again",
    "yes",
    order=40,
    label=_("Ville gjort det igjen"),
    definition=_("Andelen som svarte ja, av alle hospitanter som svarte på om de ville gjort det igjen."),
)
declare_effect(
    "send_again",
    "yes",
    order=42,
    label=_("Ville sendt noen ut igjen"),
    definition=_(
        "Andelen som svarte ja, av alle avgivende virksomheter som svarte på om de ville sendt noen ut igjen."
    ),
)
declare_effect(
    "take_again",
    "yes",
    order=44,
    label=_("Ville tatt imot noen igjen"),
    definition=_(
        "Andelen som svarte ja, av alle mottakende virksomheter som svarte på om de ville tatt imot noen igjen."
    ),
)
declare_protected(
    "prepared",
    order=50,
    label=_("Oppholdet var godt forberedt"),
    definition=_(
        "Andelen som svarte «Godt» eller «Svært godt» på hvor godt oppholdet var forberedt, av alle hospitanter "
        "som har evaluert."
    ),
)
declare_protected(
    "followed_up",
    order=52,
    label=_("Ble godt fulgt opp"),
    definition=_(
        "Andelen som svarte «Godt» eller «Svært godt» på hvor godt de ble fulgt opp, av alle hospitanter som har "
        "evaluert."
    ),
)
declare_protected(
    "stay",
    order=54,
    label=_("Kunne tenkt seg å bli"),
    definition=_(
        "Andelen som svarte ja på om de kunne tenkt seg å bli der de var, av alle hospitanter som har evaluert."
    ),
)
declare_protected(
    "covered",
    order=60,
    label=_("Klarte seg godt uten den ansatte"),
    definition=_(
        "Andelen som svarte «Godt» eller «Svært godt» på hvor godt det gikk å klare seg uten den ansatte, av alle "
        "avgivende virksomheter som har evaluert."
    ),
)
declare_protected(
    "in_touch",
    order=62,
    label=_("Holdt god kontakt med den ansatte"),
    definition=_(
        "Andelen som svarte «Godt» eller «Svært godt» på hvor godt de holdt kontakten underveis, av alle avgivende "
        "virksomheter som har evaluert."
    ),
)
declare_protected(
    "ready",
    order=70,
    label=_("Var godt forberedt på å ta imot"),
    definition=_(
        "Andelen som svarte «Godt» eller «Svært godt» på hvor godt forberedt de var, av alle mottakende "
        "virksomheter som har evaluert."
    ),
)
declare_protected(
    "begun",
    order=72,
    label=_("Kom i gang innen to uker"),
    definition=_(
        "Andelen som svarte at det gikk to uker eller mindre før arbeidet var i gang, av alle mottakende "
        "virksomheter som har evaluert."
    ),
)
