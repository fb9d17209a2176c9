"""Why did somebody not come in by a provider? Each reason with what the page says and what the machine answers."""

from dataclasses import dataclass

from allauth.socialaccount.providers.base import ProviderException
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class Reason:
    code: str
    title: str
    text: str
    status: int = 403
    can_try_again: bool = True


CANCELLED = Reason("cancelled", _("Innloggingen ble avbrutt"), _("Du avbrøt innloggingen hos %(provider)s."), 200)
NOT_FINISHED = Reason(
    "not_finished",
    _("Innloggingen ble ikke fullført"),
    _("Svaret fra %(provider)s hører ikke til en innlogging som er i gang her. Kanskje tok den for lang tid."),
    400,
)
DOWN = Reason(
    "down",
    _("Vi får ikke kontakt med %(provider)s"),
    _("Tjenesten svarer ikke, eller svarer feil. Prøv igjen om litt."),
    503,
)
NOT_UNDERSTOOD = Reason(
    "not_understood",
    _("Innloggingen ble ikke godkjent"),
    _("Vi kan ikke stole på svaret vi fikk fra %(provider)s, og kan derfor ikke logge deg inn."),
)
TOO_LOW = Reason(
    "too_low",
    _("Du må logge inn på en sikrere måte"),
    _("Portalen godtar ikke måten du logget inn på hos %(provider)s. Prøv igjen, og velg en annen måte."),
)
NOT_ADMITTED = Reason(
    "not_admitted",
    _("Kontoen gir ikke tilgang"),
    _("%(provider)s sier ikke at du er ansatt. Portalen er bare for ansatte i virksomheter som er med."),
)
NOT_SEEN = Reason(
    "not_seen_anew",
    _("Du må logge inn på nytt hos %(provider)s"),
    _(
        "%(provider)s slapp deg inn uten å sjekke hvem du er. Prøv igjen og logg inn på nytt der, "
        "eller få en kode på e-post."
    ),
)
NOT_TOLD_WHEN = Reason(
    "not_told_when",
    _("Du må logge inn på en annen måte"),
    _("%(provider)s sier ikke når du logget inn der, så vi vet ikke om det er du som er her nå. Få en kode på e-post."),
    can_try_again=False,
)
NO_ORGANISATION = Reason(
    "no_organisation",
    _("Vi fikk ikke vite hvor du jobber"),
    _("%(provider)s sa ikke hvilken virksomhet du jobber i. Må du velge virksomhet der, så prøv igjen."),
)
UNKNOWN = Reason(
    "unknown_organisation",
    _("Virksomheten din er ikke med ennå"),
    _("Ingen av virksomhetene i ordningen har organisasjonsnummeret vi fikk fra %(provider)s."),
    can_try_again=False,
)
SHUT = Reason(
    "shut_organisation",
    _("Virksomheten din er ikke med nå"),
    _("%(agency)s har ikke tilgang til portalen for tiden."),
    can_try_again=False,
)
ONLY_LISTED = Reason(
    "only_listed",
    _("Du står ikke på lista til virksomheten din"),
    _("%(agency)s slipper bare inn dem den har satt på en liste. Spør administratoren for portalen der."),
    can_try_again=False,
)
TAKEN = Reason(
    "taken",
    _("Kontoen er stengt"),
    _("Du kan ikke logge inn med denne kontoen nå. Snakk med administratoren for portalen i virksomheten din."),
    can_try_again=False,
)


class Refused(ProviderException):
    """allauth takes its own exceptions to its adapter, where ours become a page."""

    def __init__(self, reason, **words):
        super().__init__(reason.code)
        self.reason, self.words = reason, words
