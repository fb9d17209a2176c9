"""`{% slot "agency.postings" page %}`: the parts that higher apps put here."""

from django import template
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from .. import slots

register = template.Library()


class Rendered(SafeString):
    """The parts as they stand, and how many things they show, where they say so with `number`."""

    number = 0


@register.simple_tag(takes_context=True)
def slot(context, name, thing=None):
    request = context["request"]
    parts = slots.parts(name, request, thing)
    # Each part is a rendered template, which has escaped its own values.
    rendered = Rendered("".join(render_to_string(part.template, part.context, request) for part in parts))
    rendered.number = sum(part.context.get("number", 0) for part in parts)
    return rendered
