"""`{% slot "agency.postings" page %}`: the parts that higher apps put here."""

from django import template
from django.template.loader import render_to_string
from django.utils.safestring import mark_safe

from .. import slots

register = template.Library()


@register.simple_tag(takes_context=True)
def slot(context, name, thing=None):
    request = context["request"]
    parts = slots.parts(name, request, thing)
    # Each part is a rendered template, which has escaped its own values.
    return mark_safe("".join(render_to_string(part.template, part.context, request) for part in parts))
