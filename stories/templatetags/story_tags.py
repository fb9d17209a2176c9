"""How is a story named and pictured, on a card and at its top, and what do editors see of its background?"""

from django import template
from django.templatetags.static import static
from django.utils.translation import gettext as _

from .. import obstacles, telling
from ..models import Consent
from ..pictures import Illustration
from ..quotes import join_words

register = template.Library()


@register.filter
def story_teller(story):
    """Her name, or what she is, when she does not want it shown."""
    return story.person_name or story.person_title


@register.filter
def picture_words(story):
    """The editor's description; a portrait without one is described by whose it is."""
    if not story.portrait:
        return ""
    return story.picture_alt or _("Portrett av %(name)s") % {"name": story.person_name}


@register.filter
def illustration_address(story):
    return static(f"portal/pictures/{story.illustration or Illustration.FJORD}.svg")


register.filter("story_headline", telling.headline)
register.filter("journey", telling.journey)
register.filter("teller_agreed", obstacles.teller_agreed)
register.filter("joined", join_words)


@register.filter
def logo_address(agency):
    return agency.logo.url if agency.logo else ""


@register.simple_tag
def background_of(page):
    """For the editor in Wagtail: what it was made of, who is named, and what stands in the way."""
    if not page.pk:
        return {}
    return {
        "experience": obstacles.experience_of(page),
        "consents": Consent.objects.about(page),
        "obstacles": obstacles.of_page(page),
    }
