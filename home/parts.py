"""What does home put on pages of others, and on its own for those who keep them?"""

from django.utils.translation import override

from portal.access.catalogue import Action
from portal.access.rules import can
from portal.foundation import slots
from portal.foundation.clock import oslo_today

from .blocks import DeclarationBlock, section_blocks
from .models import StandardPage

MAIN = "nb"


def pages_to_review(request, thing=None):
    if not can(request.user, Action.EDIT_PORTAL_PAGES):
        return None
    due = StandardPage.objects.live().filter(review_on__lte=oslo_today()).select_related("locale").order_by("review_on")
    return slots.Part("home/parts/pages_to_review.html", {"pages": due}) if due else None


def examples(request, thing=None):
    """The parts of the front page, and what only standard pages have, on the style guide."""
    found = [example(name, block, request) for name, block in [*section_blocks(), ("declaration", DeclarationBlock())]]
    return slots.Part("home/parts/styleguide_blocks.html", {"blocks": found})


def example(name, block, request):
    """As Wagtail previews it to editors; what fills itself may have nothing to show."""
    context = {"request": request, "number": f"example-{name}", "is_example": True, "LANGUAGE_CODE": MAIN}
    told = {"name": name, "label": block.label, "description": block.meta.description, "template": block.meta.template}
    with override(MAIN):
        return told | {"html": block.render(block.get_preview_value(), context)}


def for_machines(request, thing=None):
    """Whoever looks at what is open may want to show it on a site of her own."""
    return slots.Part("home/parts/open_data.html")


slots.register("styleguide.blocks", examples)
slots.register("sharing.list", for_machines)
slots.register("my_page", pages_to_review, order=70)
