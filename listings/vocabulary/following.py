"""What happens when something chooses a word that was merged in the same moment? It gets the word that took its place.

A page that was opened before a merger, and a draft that was written before it, still name the old word. A key holds its
row, so of two transactions one waits for the other, and the later of them sees what the earlier has done.
"""

from django.db.models.signals import m2m_changed, post_save
from django.dispatch import receiver

from .kinds import Kind
from .usages import LINKS, follow


def standing_keys(kind, keys):
    """Key → key of what stands in its place now; a key that has no row is not in it."""
    if not keys:
        return {}
    found = Kind(kind).model.everything.filter(pk__in=set(keys)).values_list("pk", "successor")
    return {pk: successor or pk for pk, successor in found}


def standing(kind, keys):
    """The same for a list, in its order and each once."""
    now = standing_keys(kind, keys or [])
    return list(dict.fromkeys(now[key] for key in keys or [] if key in now))


def lead_on(link, keys):
    for old, new in standing_keys(link.kind, keys).items():
        if old != new:
            follow(link, old, new)


def successors(codes):
    """Code of a merged competence → code of the one that took its place; for copies that hold no keys."""
    merged = Kind.COMPETENCE.model.everything.filter(slug__in=codes).exclude(successor=None)
    return dict(merged.values_list("slug", "successor__slug")) if codes else {}


@receiver(post_save)
def row_saved(sender, instance, **kwargs):
    for link in LINKS:
        if link.table == sender._meta.label:
            lead_on(link, [getattr(instance, sender._meta.get_field(link.column).attname)])


@receiver(m2m_changed)
def words_chosen(sender, action, pk_set, model, **kwargs):
    if action == "post_add":
        for link in LINKS:
            if link.table == sender._meta.label and model is Kind(link.kind).model:
                lead_on(link, pk_set)
