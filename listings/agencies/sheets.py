"""Which stylesheets of agencies are there now, and at which address?"""

from django.urls import reverse

from .branding.stand_in import generated_colour
from .branding.stylesheet import ALL, EXAMPLE_BRANDS, EXAMPLES, sheet
from .leading import address_today
from .models import Agency


def own_sheet(agency):
    return sheet(agency.slug, [(agency.slug, agency.colour)])


def all_sheet():
    """Every agency that is in, so that any list may colour its cards."""
    brands = Agency.objects.active().order_by("slug").values_list("slug", "brand_colour", "name_nb")
    return sheet(ALL, [(slug, colour or generated_colour(name)) for slug, colour, name in brands])


def example_sheet():
    """The made-up brands of the style guide."""
    return sheet(EXAMPLES, EXAMPLE_BRANDS)


def current_sheet(name):
    """The sheet of that name as it is now; raises Agency.DoesNotExist."""
    if name == EXAMPLES:
        return example_sheet()
    return all_sheet() if name == ALL else own_sheet(Agency.objects.active().get(slug=address_today(name)))


def url_of(sheet):
    return reverse("agencies:stylesheet", args=[sheet.name, sheet.hash])
