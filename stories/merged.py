"""What becomes of stories when their agency becomes part of another? They stand as they were told, and are shown there.

Where somebody was, and what she has said yes to, does not change with an agency's name.
"""

from django.utils.translation import ngettext

from listings.agencies.merging import Part, register_part

from .models import StoryPage


def told(source, target):
    rows = StoryPage.objects.live().about(source).order_by()
    if number := rows.values("translation_key").distinct().count():
        words = ngettext(
            "%(number)s historie nevner fortsatt %(source)s, og vises på siden til %(target)s.",
            "%(number)s historier nevner fortsatt %(source)s, og vises på siden til %(target)s.",
            number,
        )
        yield words % {"number": number, "source": source.short, "target": target.short}


def nothing(source, target, by):
    """The page of the agency that stands asks for the stories of both."""


register_part(Part(85, told, nothing))
