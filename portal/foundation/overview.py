"""What does an administrator see at a glance? Each app tells of its own in its overview.py; the page is home's."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.db import models
from django.utils.translation import gettext_lazy as _


class Area(models.TextChoices):
    """The parts of the page, in their order."""

    AGENCIES = "agencies", _("Virksomheter")
    PEOPLE = "people", _("Folk")
    CONTENT = "content", _("Innhold")
    RUNNING = "running", _("Drift")


@dataclass(frozen=True)
class Figure:
    """How many there are of something, and where they are seen to. `waits`: it is the reader's turn, and `text` says
    to do what."""

    label: str
    number: int
    url: str = ""
    text: str = ""
    waits: bool = False


@dataclass(frozen=True)
class Source:
    area: Area
    order: int
    figures: Callable[..., Iterable[Figure]]


OF_PORTAL: list[Source] = []
OF_AGENCY: list[Source] = []


def tells_of_portal(area, *, order):
    """`figures(user)`, in as many questions to the database whatever their numbers."""
    return registering(OF_PORTAL, area, order)


def tells_of_agency(area, *, order):
    """`figures(user, agency)`: of no other agency, and nothing that the reader may not see."""
    return registering(OF_AGENCY, area, order)


def registering(sources, area, order):
    def registered(figures):
        sources.append(Source(area, order, figures))
        sources.sort(key=lambda source: source.order)
        return figures

    return registered


def sections(sources, *about):
    """[(area, its figures)], without areas that have none."""
    found = {area: [] for area in Area}
    for source in sources:
        found[source.area] += source.figures(*about)
    return [(area, figures) for area, figures in found.items() if figures]
