"""`{% moves_of posting as buttons %}`: what the reader may do with a posting of her own agency."""

from django import template

from portal.access.rules import Action, can

from ..moves import buttons_for

register = template.Library()


@register.simple_tag(takes_context=True)
def moves_of(context, posting):
    user = context["request"].user
    return buttons_for(user, posting) if can(user, Action.EDIT_POSTING, posting) else None
