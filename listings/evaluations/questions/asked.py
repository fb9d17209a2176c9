"""Which questions is each party asked? Few, so that they take three minutes."""

from django.utils.translation import gettext_lazy as _

from .question import choice, scale, text

MUCH, SOME, NONE = ("much", _("Ja, mye")), ("some", _("Ja, noe")), ("no", _("Nei"))
I_USE = (MUCH, SOME, ("later", _("Ikke ennå, men jeg vil")), NONE)
WE_USE = (MUCH, SOME, ("later", _("Ikke ennå, men vi vil")), NONE)
AGAIN = (("yes", _("Ja")), ("maybe", _("Kanskje")), ("no", _("Nei")))
BEGUN = (
    ("week", _("Mindre enn en uke")),
    ("weeks", _("En til to uker")),
    ("month", _("Tre til fire uker")),
    ("longer", _("Lenger")),
    ("never", _("Kom ikke helt i gang")),
)
BETTER = text("better", _("Én ting som kunne vært bedre"))

PERSON = (
    choice("goals", _("Nådde du læringsmålene?"), is_needed=True),
    text("learned", _("Hva gjorde du, og hva lærte du?"), story="did"),
    choice("used", _("Bruker du det hjemme?"), I_USE, is_needed=True),
    text("used_how", _("Hva bruker du hjemme?"), story="learned"),
    choice("again", _("Ville du gjort det igjen?"), AGAIN, is_needed=True),
    scale("prepared", _("Hvor godt var oppholdet forberedt?"), is_shared=False),
    scale("followed_up", _("Hvor godt ble du fulgt opp?"), is_shared=False),
    choice("stay", _("Kunne du tenkt deg å bli der du var?"), AGAIN, is_shared=False),
    BETTER,
    text("advice", _("Et råd til den neste"), story="advice"),
)
SENDING = (
    choice("used", _("Bruker dere det den ansatte lærte?"), WE_USE, is_needed=True),
    text("used_how", _("Hva bruker dere?")),
    choice("again", _("Ville dere sendt noen ut igjen?"), AGAIN, is_needed=True),
    scale("covered", _("Hvor godt gikk det å klare seg uten den ansatte?"), is_shared=False),
    scale("followed_up", _("Hvor godt holdt dere kontakten underveis?"), is_shared=False),
    BETTER,
)
RECEIVING = (
    choice("gap", _("Fikk dere den kompetansen dere manglet?"), is_needed=True),
    text("gained", _("Hva fikk dere?")),
    choice("again", _("Ville dere tatt imot noen igjen?"), AGAIN, is_needed=True),
    choice("begun", _("Hvor lang tid gikk det før arbeidet var i gang?"), BEGUN, is_shared=False),
    scale("prepared", _("Hvor godt forberedt var dere?"), is_shared=False),
    BETTER,
)
