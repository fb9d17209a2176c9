"""What has a new agency left to do? Each step is asked of what is there, so that it can be left and taken up again."""

from collections.abc import Callable
from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from portal.access.roles import Role

from .models import Agency, Membership
from .terms import are_there_any, has_acknowledged


@dataclass(frozen=True)
class Step:
    """`url(agency)` is where it is done, and `is_done(agency)` whether it is; `applies()` whether anybody can do it."""

    order: int
    label: str
    text: str
    url: Callable
    is_done: Callable
    applies: Callable = lambda: True


@dataclass(frozen=True)
class Progress:
    agency: Agency
    rows: tuple[tuple[Step, str, bool], ...]
    """(step, address, whether it is done), in order."""

    @property
    def number(self):
        return sum(is_done for _step, _url, is_done in self.rows)

    @property
    def next(self):
        return next(((step, url) for step, url, is_done in self.rows if not is_done), None)


STEPS: list[Step] = []


def register_step(step):
    """Higher apps add what they hold."""
    STEPS.append(step)
    STEPS.sort(key=lambda row: row.order)


def progress_of(agency):
    return Progress(agency, tuple((step, step.url(agency), step.is_done(agency)) for step in STEPS if step.applies()))


def at(name):
    return lambda agency: reverse(name, args=[agency.slug])


def has_publisher(agency):
    return Membership.objects.of(agency).coming().with_role(Role.PUBLISHER).exists()


def has_words(agency):
    page = agency.main_page
    return bool(page and (page.tagline or page.intro))


for row in (
    Step(
        5,
        _("Les og godta vilkårene"),
        _("Hva dere kan vente av portalen og av hverandre."),
        at("agencies:terms"),
        has_acknowledged,
        are_there_any,
    ),
    Step(
        10,
        _("Slipp inn kolleger"),
        _("Noen må ha rollen som utlyser. Du kan gi den til deg selv også."),
        at("agencies:people"),
        has_publisher,
    ),
    Step(
        20,
        _("Legg inn logoen"),
        _("Da kjenner folk dere igjen. Velg gjerne en farge samtidig."),
        at("agencies:look"),
        lambda agency: bool(agency.logo),
    ),
    Step(
        30,
        _("Skriv noen ord om dere"),
        _("Det første andre leser: hva dere gjør, og hvorfor de bør komme til dere."),
        at("agencies:look"),
        has_words,
    ),
    Step(
        40,
        _("Bestem hvordan dere gjør det"),
        _("Hvem som er med, når lederen må ha sagt ja, og hvem som leser utlysningene først."),
        at("agencies:rules"),
        lambda agency: agency.rules_set_at is not None,
    ),
):
    register_step(row)
