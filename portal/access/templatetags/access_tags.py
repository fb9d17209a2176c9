"""`{% can "publish_posting" posting as may_publish %}`: the rule table, asked by a template."""

from django import template
from django.conf import settings

from ..longest_session import seconds_left
from ..rules import can as allowed

register = template.Library()
WARNED = 2 * 60  # seconds before the end of doing nothing, which she can put off
WARNED_OF_THE_LAST = 5 * 60  # seconds before she has been in for as long as one may


@register.simple_tag(takes_context=True)
def can(context, action, thing=None):
    return allowed(context["request"].user, action, thing)


@register.inclusion_tag("layouts/idle.html", takes_context=True)
def idle_warning(context):
    """Each page that is shown begins the time anew."""
    user = getattr(context.get("request"), "user", None)
    if not (user and user.is_authenticated):
        return {}
    times = {"seconds": settings.SESSION_COOKIE_AGE, "most": seconds_left(context["request"].session)}
    return {"is_in": True, "warned": WARNED, "warned_last": WARNED_OF_THE_LAST} | times
