"""What of the agencies' own becomes another's: its numbers, domains and people, and the agencies below it?"""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from portal.notifications.outbox import hand_over

from .actions.transfer import move_places
from .identity import add_to_identity, take_from_identity
from .merging import Part, register_part
from .models import Agency, AgencyNews, AgencySubpage, Membership, PutOut


def people_told(source, target):
    people = Membership.objects.who_may_move(source).count()
    if people:
        words = ngettext(
            "%(people)s person hører til %(target)s, med rollene sine.",
            "%(people)s personer hører til %(target)s, med rollene sine.",
            people,
        )
        yield words % {"people": people, "target": target.name}
    rules = _("Reglene til %(target)s gjelder for alle, også når lederen må ha sagt ja.")
    yield rules % {"target": target.name}


def move_people(source, target, by):
    move_places(Membership.objects.who_may_move(source), target, by=by, with_roles=True)
    hand_over(source, target)


def identity_told(source, target):
    numbers, domains = source.organisation_numbers.count(), source.domains.count()
    if numbers or domains:
        yield _("%(target)s overtar organisasjonsnumrene (%(numbers)s) og e-postdomenene (%(domains)s).") % {
            "numbers": numbers,
            "domains": domains,
            "target": target.short,
        }


def move_identity(source, target, by):
    numbers = list(source.organisation_numbers.values_list("number", flat=True))
    domains = list(source.domains.values_list("domain", flat=True))
    take_from_identity(source, numbers=numbers, domains=domains, by=by)
    add_to_identity(target, numbers=numbers, domains=domains, by=by)
    keep_out(source, target)


def keep_out(source, target):
    """Whom the one has put out does not come in at the other by the domain that is now its own."""
    known = PutOut.objects.of(target).values("digest")
    PutOut.objects.of(source).exclude(digest__in=known).update(agency=target)
    PutOut.objects.of(source).delete()


def below_told(source, target):
    if below := source.subordinates.exclude(pk=target.pk).count():
        words = ngettext(
            "%(below)s virksomhet hører under %(target)s.", "%(below)s virksomheter hører under %(target)s.", below
        )
        yield words % {"below": below, "target": target.name}


def move_below(source, target, by):
    Agency.objects.filter(ministry=source).exclude(pk=target.pk).update(ministry=target)
    Agency.objects.filter(ministry=source).update(ministry=None)


def pages_told(source, target):
    if pages := sum(model.objects.of(source).live().count() for model in (AgencySubpage, AgencyNews)):
        words = ngettext(
            "%(pages)s underside eller nyhet er ikke synlig lenger. Kopier den først hvis den skal leve videre.",
            "%(pages)s undersider og nyheter er ikke synlige lenger. Kopier dem først hvis de skal leve videre.",
            pages,
        )
        yield words % {"pages": pages}


def stays_where_it_is(source, target, by):
    """What has been written about the agency is its history."""


register_part(Part(10, identity_told, move_identity))
register_part(Part(12, below_told, move_below))
register_part(Part(80, people_told, move_people))
register_part(Part(90, pages_told, stays_where_it_is))
