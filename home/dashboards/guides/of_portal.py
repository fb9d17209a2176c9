"""What do those who tend the portal begin with?"""

from django.urls import reverse
from django.utils.translation import gettext as _

from portal.foundation.landmarks import address_of

from ..doors import front_pages, in_wagtail, new_stories
from .guide import guide


def editor(request):
    return guide(
        _("For deg som er redaktør"),
        (
            _("Rediger forsiden"),
            _(
                "Bokmål og nynorsk er hver sin side. Velg «Hold målformene i takt» i sidens meny. Da kommer det du "
                "endrer, over til den andre med «Hent endringer til oversettelsene»."
            ),
            front_pages(),
        ),
        (_("Skriv en historie"), _("Med portrett, sitat, fakta og temaer."), new_stories()),
        (_("Les det folk har fortalt"), _("Lag historier og anbefalinger av det."), reverse("stories:desk")),
        (_("Se over e-postene"), _("Les og endre det portalen skriver til folk."), reverse("notices:texts")),
        (
            _("Stell ordlista"),
            _("Svar på forslag, slå sammen ord og se hvem som bruker dem."),
            reverse("vocabulary:list", args=["kompetanser"]),
        ),
        (_("Rediger sider"), _("De faste sidene og bildene."), in_wagtail()),
    )


def portal_administrator(request):
    quality = reverse("agencies:quality")
    return guide(
        _("For deg som er portaladministrator"),
        (_("Se oversikten"), _("Hva som venter på deg, og om alt går som det skal."), reverse("home:overview")),
        (
            _("Svar virksomheter som vil være med"),
            _("Se over det de har skrevet, og slipp dem inn."),
            reverse("joining:requests"),
        ),
        (_("Legg til en virksomhet"), _("Ett skjema lager siden, rollene og rettighetene."), reverse("agencies:add")),
        (_("Se over datakvaliteten"), _("Hva som mangler hos virksomhetene, og hvor det rettes."), quality),
        (
            _("Steng ute, slipp inn eller legg ned"),
            _("Finn virksomheten i lista."),
            address_of("agencies.AgencyIndexPage", request),
        ),
        (_("Slipp folk inn og ut"), _("Finn en person, og gi eller ta roller."), reverse("access:people")),
        (_("Ta vare på personvernet"), _("Svar på krav, og se loggen og slettingen."), reverse("privacy:requests")),
        (_("Se over e-postene"), _("Les og endre det portalen skriver til folk."), reverse("notices:texts")),
        (_("Rediger sider"), _("Sider og bilder."), in_wagtail()),
    )


def facilitator(request):
    return guide(
        _("For deg som formidler"),
        (_("Åpne arbeidslista"), _("Det som haster mest, står først."), reverse("facilitation:list")),
        (_("Finn muligheter"), _("Se hva virksomhetene leter etter nå."), reverse("search:postings")),
    )
