"""Subpages and news of an agency, as their writers would leave them. `blocks`: pairs of block name and value."""

import json

from listings.agencies.models import AgencyNews, AgencySubpage
from tests.factories.agencies import AgencyFactory


def subpage(agency=None, title="Slik er det hos oss", **fields):
    return below(AgencySubpage, agency, title, **{"show_in_menus": True} | fields)


def news(agency=None, title="Nytt fra oss", **fields):
    return below(AgencyNews, agency, title, **fields)


def below(model, agency, title, *, blocks=(), **fields):
    """`live=False` leaves a draft; `parent` is another page of the agency than its main one."""
    parent = fields.pop("parent", None) or (agency or AgencyFactory()).main_page
    parent = type(parent).objects.get(pk=parent.pk)
    body = json.dumps([{"type": name, "value": value} for name, value in blocks])
    page = model(title=title, body=body, locale=parent.locale, **{"live": True} | fields)
    parent.add_child(instance=page)
    revision = page.save_revision()
    if page.live:
        revision.publish()
    return model.objects.get(pk=page.pk)
