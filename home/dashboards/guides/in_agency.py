"""What do people in an agency begin with?"""

from django.urls import reverse
from django.utils.translation import gettext as _

from portal.access.roles import Role
from portal.foundation.landmarks import address_of

from ..doors import at_agency
from .guide import guide


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


def manager(request):
    return guide(
        _("For deg som er leder"),
        (
            _("Svar ansatte som vil ut en tur"),
            _("Du får e-post når noen spør. Du kan si ja eller nei, eller spørre om noe først."),
            reverse("approvals:list"),
        ),
        (
            _("Følg utvekslingene du har sagt ja til"),
            _("Se hvem som er ute, og hvor lenge. Kryss av i sjekklisten når noe er gjort."),
            at_agency(request, "exchanges:of_agency", Role.MANAGER),
        ),
        (
            _("Les utvekslingsplanen"),
            _("Målene for året, og hva dere søker og kan tilby."),
            at_agency(request, "exchanges:plan", Role.MANAGER),
        ),
    )


def report_reader(request):
    return guide(
        _("For deg som leser rapporter"),
        (
            _("Se tallene for virksomheten"),
            _("Hvor mange som vil ut, hvor mange som er ute, og rapporten for året."),
            at_agency(request, "insight:agency", Role.REPORT_READER),
        ),
        (
            _("Se tallene for hele ordningen"),
            _("Måned for måned, med rapporter du kan laste ned."),
            reverse("insight:whole"),
        ),
    )
