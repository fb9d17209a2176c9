"""Which of our rules does Wagtail's content checker know? It runs axe on the preview, beside the text.

The rules and their words are here; how a link is held against them, portal/js/house-rules.js says in the preview.
"""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.userbar import ContentCheckerItem

from .words import vague_pattern

OUR_RULES = [
    ("portal-link-text", "main a[href]", "portal-tells-nothing", vague_pattern()),
    ("portal-bare-address", "main a[href]", "portal-is-an-address", r"^(https?://|www\.)"),
]
FROM_AXE = ["image-alt", "page-has-heading-one", "duplicate-id-aria", "list", "listitem"]
MESSAGES = {
    "portal-link-text": {
        "error_name": _("Lenketeksten sier ikke hvor lenken går"),
        "help_text": _("Skriv i lenken hva leseren får, ikke «les mer» eller «her»."),
    },
    "portal-bare-address": {
        "error_name": _("Lenken er en nettadresse"),
        "help_text": _("Skriv med ord hvor lenken går."),
    },
    "image-alt": {
        "error_name": _("Bildet mangler beskrivelse"),
        "help_text": _("Fortell hva bildet viser, til dem som ikke ser det."),
    },
    "page-has-heading-one": {
        "error_name": _("Siden mangler hovedoverskrift"),
        "help_text": _("Tittelen på siden er hovedoverskriften. Skriv den."),
    },
}


class HouseRules(ContentCheckerItem):
    axe_run_only = [*ContentCheckerItem.axe_run_only, *FROM_AXE, *(name for name, *_rest in OUR_RULES)]
    axe_custom_rules = [
        *ContentCheckerItem.axe_custom_rules,
        *(
            {
                "id": name,
                "impact": "serious",
                "selector": selector,
                "tags": ["best-practice"],
                "none": [check],
                "enabled": True,
            }
            for name, selector, check, _pattern in OUR_RULES
        ),
    ]
    axe_custom_checks = [
        *ContentCheckerItem.axe_custom_checks,
        *({"id": check, "options": {"pattern": pattern}} for _name, _selector, check, pattern in OUR_RULES),
    ]
    axe_messages = ContentCheckerItem.axe_messages | MESSAGES


def with_house_rules(request, items, page):
    """For Wagtail's hook: in the place of its own checker."""
    items[:] = [swapped(item) for item in items]


def swapped(item):
    return HouseRules(in_editor=item.in_editor) if isinstance(item, ContentCheckerItem) else item
