"""`{% agency_address agency %}`: where an agency stands; nothing for one that is out.

`{% brand_link agency %}` and `{% brand_link %}`: the stylesheet with the colours of one agency, or of all.

`{% brand agency %}` gives the attributes that switch the colours on, for the element around a card or an article.
"""

from django import template
from django.utils.html import format_html

from .. import addresses
from ..sheets import all_sheet, own_sheet, url_of

register = template.Library()


@register.simple_tag(takes_context=True)
def agency_address(context, agency):
    """An agency that is out of the scheme is named, not linked; one that has become part of another leads there."""
    stands = agency if agency.is_active else agency.successor
    return addresses.agency_address(stands, context.get("request")) if stands else ""


@register.simple_tag
def brand_link(agency=None):
    sheet = own_sheet(agency) if agency else all_sheet()
    return format_html('<link rel="stylesheet" href="{}">', url_of(sheet))


@register.simple_tag
def brand(agency):
    attributes = 'data-color="{}" data-brand="light"' if agency.is_light else 'data-color="{}"'
    return format_html(attributes, agency.slug)
