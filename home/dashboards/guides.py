"""What can a person do here, and where does she begin? One guide per role she holds."""

from dataclasses import dataclass, replace

from django.urls import reverse
from django.utils.translation import gettext as _

from portal.access.permissions import is_facilitator, is_member, is_portal_administrator, is_portal_editor
from portal.access.roles import Role
from portal.foundation.landmarks import address_of

from .doors import Way, at_agency, front_pages, in_wagtail, new_stories


@dataclass(frozen=True)
class Step:
    """`where`: an address, or a way to each written form."""

    label: str
    text: str
    where: str | list[Way]

    @property
    def ways(self):
        return [] if isinstance(self.where, str) else self.where

    @property
    def url(self):
        return "" if self.ways else self.where


@dataclass(frozen=True)
class Guide:
    """`is_folded`: closed until she opens it, for what is not why she is here."""

    title: str
    steps: list[Step]
    is_folded: bool = False


def guides_for(request):
    """In the order of how often a role is used; steps without an address are left out."""
    user = request.user
    ways = (
        (is_publisher(user), publisher),
        (is_agency_administrator(user), agency_administrator),
        (is_portal_editor(user), editor),
        (is_portal_administrator(user), portal_administrator),
        (is_facilitator(user), facilitator),
        (is_member(user), employee),
    )
    guides = [write(request) for holds, write in ways if holds]
    return guides[:1] if len(guides) == 1 else [*guides[:-1], replace(guides[-1], is_folded=is_member(user))]


def is_publisher(user):
    return bool(user.agency_ids(Role.PUBLISHER))


def is_agency_administrator(user):
    return bool(user.agency_ids(Role.ADMINISTRATOR))


def guide(title, *steps):
    return Guide(title, [Step(*step) for step in steps if step[-1]])


def employee(request):
    stories = address_of("stories.StoryIndexPage", request)
    return guide(
        _("For deg som vil ut en tur"),
        (_("Finn muligheter"), _("Søk på det du kan, eller det du vil lære."), reverse("search:postings")),
        (_("Kompetanseprofilen din"), _("Du bestemmer hvem som ser den."), reverse("profiles:own")),
        (
            _("Be om hjelp til å finne noe"),
            _("Formidleren leser profilen din, og foreslår noe som passer."),
            reverse("facilitation:wish"),
        ),
        (
            _("Bli kjent med virksomhetene"),
            _("Se hvem de er, og hva de lyser ut."),
            address_of("agencies.AgencyIndexPage", request),
        ),
        (_("Les historiene"), _("De som har vært ute, forteller hva de lærte."), stories),
        (
            _("Fortell din egen historie"),
            _("Også fra før portalen fantes. En redaktør hjelper deg."),
            reverse("stories:tell"),
        ),
        (_("Se hvordan det virker"), _("Fire steg fra innlogging til avtale."), "/slik-virker-det/"),
    )


def publisher(request):
    return guide(
        _("For deg som lyser ut"),
        (
            _("Lys ut en mulighet"),
            _("Beskriv oppgavene og hva dere trenger. Portalen lagrer underveis."),
            reverse("postings:create"),
        ),
        (
            _("Følg opp utlysningene"),
            _("Se hvem som har meldt interesse, og gi alle et svar."),
            reverse("postings:list"),
        ),
        (
            _("Få hjelp til å finne noen"),
            _("Si hva dere trenger eller kan tilby, så leter formidleren for dere."),
            reverse("facilitation:mine"),
        ),
    )


def agency_administrator(request):
    return guide(
        _("For deg som er administrator i virksomheten"),
        (
            _("Kom i gang"),
            _("Det som gjenstår før andre finner dere."),
            at_agency(request, "agencies:getting_started"),
        ),
        (_("Slipp inn kolleger"), _("Gi roller til dem som skal lyse ut."), at_agency(request, "agencies:people")),
        (
            _("Gjør siden til deres egen"),
            _("Logo, farge, bilde og noen ord om dere."),
            at_agency(request, "agencies:look"),
        ),
        (
            _("Bestem hvordan dere gjør det"),
            _("Hvem som er med, når lederen må ha sagt ja, og hvem som godkjenner utlysninger."),
            at_agency(request, "agencies:rules"),
        ),
        (
            _("Se hvor mye som er på nynorsk"),
            _("Andelen av det dere har publisert."),
            at_agency(request, "home:written_forms"),
        ),
    )


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
