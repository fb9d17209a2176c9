"""`{% can "publish_posting" posting as may_publish %}`: the rule table, asked by a template."""

from django import template
from django.conf import settings

from ..rules import can as allowed

register = template.Library()
WARNED = 2 * 60  # seconds before the end


@register.simple_tag(takes_context=True)
def can(context, action, thing=None):
    return allowed(context["request"].user, action, thing)


@register.inclusion_tag("layouts/idle.html", takes_context=True)
def idle_warning(context):
    """Each page that is shown begins the time anew."""
    user = getattr(context.get("request"), "user", None)
    is_in = bool(user and user.is_authenticated)
    return {"is_in": is_in, "seconds": settings.SESSION_COOKIE_AGE, "warned": WARNED}
