"""How does a template ask for icons, fields and words?"""

import re
from html import escape

from django import template
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import mark_safe

from portal.foundation import dates, landmarks
from portal.foundation.forms import PortalBoundField, PortalRenderer
from portal.foundation.mistakes import MistakeSummary

register = template.Library()

ICON = '<svg class="p-icon" aria-hidden="true" focusable="false"><use href="{}#{}"></use></svg>'
CHOICE = """<div class="ds-field"{level}>
  <input class="ds-input" type="checkbox" id="{id}" name="{name}" value="{value}"{checked}>
  <label class="ds-label" for="{id}"><span>{label}</span>{count}</label>
</div>"""
COUNT = ' <span class="p-count" id="{id}-count">({count})</span>'
TONES = {"error": "danger", "debug": "info"}
MONOGRAM = 2
WORD = re.compile(r"\w+")
LONGEST_SMALL_WORD = 3


@register.simple_tag
def icon(name):
    return format_html(ICON, static("portal/identity/icons.svg"), name)


@register.simple_tag(takes_context=True)
def address_of(context, label):
    """`{% address_of "stories.StoryIndexPage" %}`"""
    return landmarks.address_of(label, context.get("request"))


@register.simple_tag
def field(bound):
    """A form field with label, help and mistakes; also for forms that are not ours, such as allauth's."""
    if not isinstance(bound, PortalBoundField):
        bound.form.renderer = PortalRenderer()
        bound = PortalBoundField(bound.form, bound.field, bound.name)
    return bound.as_field_group()


@register.simple_tag
def facet_choices(name, options):
    """The rows of components/facet.html. A page has hundreds of them, which as templates take most of its time."""
    return mark_safe("\n".join(facet_choice(escape(name), option) for option in options))


def facet_choice(name, option):
    key, level, count = escape(option["id"]), option.get("level") or 1, option.get("count")
    return CHOICE.format(
        id=key,
        name=name,
        value=escape(option["value"]),
        label=escape(str(option["label"])),
        level=f' data-level="{level:d}"' if level > 1 else "",
        checked=" checked" if option["checked"] else "",
        count="" if count is None else COUNT.format(id=key, count=int(count)),
    )


@register.simple_tag
def error_summary(*forms):
    """One summary for all the forms and formsets of a page."""
    return MistakeSummary(*forms).__html__()


@register.filter
def tone(level_tag):
    """Designsystemet's colour for a level of Django's messages."""
    return TONES.get(level_tag, level_tag or "info")


@register.filter
def initials(name):
    """«Barne- og familiedepartementet» gives BF, «DFØ» gives DF."""
    words = [word for word in WORD.findall(str(name)) if word[0].isupper() or len(word) > LONGEST_SMALL_WORD]
    letters = "".join(word[0] for word in words) if len(words) > 1 else str(name)
    return letters[:MONOGRAM].upper()


def register_words(name, in_words):
    """Of a moment, the day that it was in Norway; of nothing, nothing."""
    register.filter(name, lambda day: in_words(day) if day else "", expects_localtime=True)


register_words("day", dates.day_in_words)
register_words("date_words", dates.date_in_words)
register_words("whole_date", dates.whole_date_in_words)
register_words("moment", dates.moment_in_words)
register_words("month", dates.month_in_words)
register.filter("deadline", dates.deadline_in_words)
register.filter("days_left", dates.days_left)
register.simple_tag(dates.start_in_words, name="start")
