"""How do two words become one? All that used the old one uses the new one, and the old name leads to it."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from portal.access.rules import Action, require

from ..kinds import Kind
from ..rules import chain_above, parents
from ..usages import follow, links_of
from ..words import normal, one_per_line
from .terms import Overtaken, hold, tell

SYNONYMS = (("label_nb", "synonyms"), ("label_nn", "synonyms_nn"), ("label_en", "synonyms_en"))


@transaction.atomic
def merge_terms(*, old, new, by, seen=None):
    """`seen` is a pair of versions that the page showed. Gives the new term as it stands afterwards."""
    require(by, Action.MANAGE_VOCABULARY)
    hold(old.kind)
    old, new = locked(old), locked(new)
    if old == new:
        raise ValidationError(_("Velg et annet ord enn det du vil slå sammen."))
    if old.successor_id or new.successor_id or (seen and seen != (old.version, new.version)):
        raise Overtaken
    moved = {link.use.code: follow(link, old.pk, new.pk) for link in links_of(old.kind) if not link.use.is_people}
    for link in links_of(old.kind):
        if link.use.is_people:
            follow(link, old.pk, new.pk)
    take_over_words(old, new)
    if old.kind == Kind.COMPETENCE:
        take_over_places(old, new)
    if old.kind == Kind.THEME:
        old.competences.update(theme=new)
    lead_to(old, new)
    tell(new, "merged", by, merged=old.slug, moved=moved)
    return new


def locked(term):
    """Whoever is about to use it, waits, and sees then that it is merged (following.py)."""
    return type(term).everything.select_for_update().get(pk=term.pk)


def take_over_words(old, new):
    """The old names are other words for the new one, each in its language, where they are not known already."""
    known = {normal(word) for word in new.all_words}
    for label, synonyms in SYNONYMS:
        for word in [getattr(old, label), *one_per_line(getattr(old, synonyms))]:
            if word and normal(word) not in known:
                known.add(normal(word))
                setattr(new, synonyms, "\n".join([*one_per_line(getattr(new, synonyms)), word]))


def take_over_places(old, new):
    """What stood under the old one, stands under the new one; the new one is lifted first when it stood there."""
    above = parents(Kind.COMPETENCE)
    if old.pk in chain_above(above.get(new.pk), above) or (new.broader_id is None and is_free(old, new, above)):
        new.broader_id = old.broader_id
    type(old).everything.filter(broader=old).exclude(pk=new.pk).update(broader=new)
    neighbours = old.related.exclude(pk=new.pk)
    new.related.add(*neighbours)
    old.related.clear()


def is_free(old, new, above):
    return new.pk not in chain_above(old.broader_id, above)


def lead_to(old, new):
    """Also what was merged into the old one before, so that no address has to be followed twice."""
    type(old).everything.filter(successor=old).update(successor=new)
    old.successor, old.version, new.version = new, old.version + 1, new.version + 1
    if old.kind == Kind.COMPETENCE:
        old.broader = None
    old.save()
    new.save()
