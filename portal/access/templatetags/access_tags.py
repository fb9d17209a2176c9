"""`{% can "publish_posting" posting as may_publish %}`: the rule table, asked by a template."""

from django import template

from ..rules import can as allowed

register = template.Library()


@register.simple_tag(takes_context=True)
def can(context, action, thing=None):
    return allowed(context["request"].user, action, thing)
