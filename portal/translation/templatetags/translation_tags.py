"""`{% machine_pieces translation as waiting %}`: how many pieces of a page nobody has confirmed."""

from django import template

from ..segments import by_machine, pieces

register = template.Library()


@register.simple_tag
def machine_pieces(translation):
    return {"waiting": by_machine(translation).count(), "all": pieces(translation).count()}
