"""On which pages is an agency kept, and who may open which? For the agency's own page, and for the tabs on each."""

from collections.abc import Callable
from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from portal.access.rules import Action, can

from .status import SHUT


@dataclass(frozen=True)
class Way:
    """`url(agency)`. Most are closed while the agency is out."""

    order: int
    action: Action
    label: str
    url: Callable
    while_out: bool = False


WAYS: list[Way] = []


def register_way(way):
    """Higher apps keep more of what an agency decides."""
    WAYS.append(way)
    WAYS.sort(key=lambda row: row.order)


def at(name):
    return lambda agency: reverse(name, args=[agency.slug])


for row in (
    Way(10, Action.MANAGE_MEMBERS, _("Folk og roller"), at("agencies:people"), while_out=True),
    Way(20, Action.EDIT_AGENCY, _("Utseende"), at("agencies:look")),
    Way(30, Action.EDIT_SUBPAGE, _("Undersider og nyheter"), lambda agency: reverse("agency_pages:index")),
    Way(40, Action.EDIT_AGENCY, _("Slik gjør dere det"), at("agencies:rules")),
    Way(45, Action.EDIT_AGENCY, _("Vilkår"), at("agencies:terms")),
    Way(55, Action.RENAME_AGENCY, _("Navn"), at("agencies:names"), while_out=True),
    Way(60, Action.ADD_AGENCY, _("Nummer og domener"), at("agencies:identity"), while_out=True),
    Way(70, Action.SUSPEND_AGENCY, _("Inne eller ute"), at("agencies:standing"), while_out=True),
):
    register_way(row)


def ways(user, agency, here=""):
    """For components/tabs.html. `here` is the address of the page that asks."""
    for way in WAYS:
        if (agency.status not in SHUT or way.while_out) and can(user, way.action, agency):
            url = way.url(agency)
            yield {"label": way.label, "url": url, "is_current": url == here}
