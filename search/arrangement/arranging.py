"""Which facets stand on the results page, and in which order? Read once, and anew when an editor has changed it."""

from django.core.cache import cache
from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver

from ..facets import Facet
from .models import Arrangement, Place

KEY, KEPT = "search.arrangement", 60  # seconds, should a process have a cache of its own


def arranged(facets: tuple[Facet, ...]) -> tuple[Facet, ...]:
    """In the editor's order, without those that she has hidden. What she has not placed stands last."""
    places = cache.get_or_set(KEY, read_places, KEPT)
    order = {name: number for number, (name, _) in enumerate(places)}
    hidden = {name for name, is_shown in places if not is_shown}
    ordered = sorted(facets, key=lambda facet: order.get(facet.name, len(order)))
    return tuple(facet for facet in ordered if facet.name not in hidden) or facets


def read_places() -> list[tuple[str, bool]]:
    return list(Place.objects.order_by("sort_order", "pk").values_list("facet", "is_shown"))


def forget_places() -> None:
    cache.delete(KEY)


@receiver([post_save, post_delete], sender=Place)
@receiver([post_save, post_delete], sender=Arrangement)
def arrangement_changed(sender, **kwargs):
    """Once more when others can see the change, if one of them asked meanwhile."""
    forget_places()
    transaction.on_commit(forget_places, robust=True)
