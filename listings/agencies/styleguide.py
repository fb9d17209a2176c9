"""What do agencies put on the style guide? Their states, and what wears an agency's colour, in three colours."""

from django.utils.translation import gettext_lazy as _

from portal.foundation import slots
from portal.foundation.styleguide.statuses import show

from .branding.colours import is_light, scale
from .branding.contrasts import contrast_table
from .branding.stylesheet import EXAMPLE_BRANDS
from .sheets import example_sheet, url_of
from .status import TONES, AgencyStatus, MembershipStatus

NAMES = (_("Fyrdirektoratet"), _("Skogtilsynet"), _("Solkyst – et direktorat med et langt navn og en lys farge"))


def head(request, thing):
    return slots.Part("listings/agencies/styleguide_head.html", {"address": url_of(example_sheet())})


def links(request, thing):
    return slots.Part("listings/agencies/styleguide_links.html")


def brands(request, thing):
    rows = [
        {"slug": slug, "colour": colour, "name": name, "is_light": is_light(colour), "pairs": contrasts_of(colour)}
        for (slug, colour), name in zip(EXAMPLE_BRANDS, NAMES, strict=True)
    ]
    return slots.Part("listings/agencies/styleguide_brands.html", {"brands": rows})


def contrasts_of(colour):
    return contrast_table(scale(colour))


show(_("Virksomhet"), AgencyStatus, TONES)
show(_("Tilknytning"), MembershipStatus, {})
slots.register("styleguide.head", head)
slots.register("styleguide.links", links)
slots.register("styleguide.brands", brands)
