"""How is a story named on a card?"""

from django import template

from .. import telling

register = template.Library()


@register.filter
def story_headline(story):
    """What the person said, when the editor has chosen a sentence; else the title."""
    return f"«{story.quote}»" if story.quote else story.title


register.filter("journey", telling.journey)


@register.filter
def logo_address(agency):
    return agency.logo.url if agency.logo else ""
