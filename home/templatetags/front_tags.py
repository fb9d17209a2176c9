"""What does the front page gather from below? `{% newest_postings as cards %}` and its kin, for home/blocks."""

from django import template

from .. import front
from ..figures import figures as counted

register = template.Library()


@register.simple_tag(takes_context=True)
def featured_stories(context):
    return front.featured_stories(context["request"])


@register.simple_tag(takes_context=True)
def newest_postings(context):
    return front.newest_postings(context["request"])


@register.simple_tag(takes_context=True)
def agencies_with_logo(context):
    return front.agencies_with_logo(context["request"])


@register.simple_tag
def figures(chosen):
    return counted(chosen)
