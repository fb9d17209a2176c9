"""How does a word come into the list, change, and go out of use? It is never deleted: others have used it."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from portal.access.rules import Action, require
from portal.foundation.audit import record

from ..kinds import Kind
from ..rules import circle, clashes, makes_a_circle, parents
from ..signals import term_changed
from ..words import code_from, normal


class Overtaken(ValidationError):
    """Somebody else has changed the word since the page was opened."""

    SENTENCE = _(
        "Noen har endret ordet i mellomtiden. Det du skrev, er her fortsatt. Lagre en gang til for å bruke det."
    )

    def __init__(self):
        super().__init__(self.SENTENCE, code="overtaken")


@transaction.atomic
def add_term(*, term, by, related=()):
    """`term` is new and filled in; its code is made from the bokmål label when it has none."""
    require(by, Action.MANAGE_VOCABULARY)
    hold(term.kind)
    check(term)
    model = type(term)
    term.slug = term.slug or code_from(term.label_nb, lambda code: model.everything.filter(slug=code).exists())
    term.save()
    relate(term, related)
    tell(term, "added", by)
    return term


@transaction.atomic
def change_term(*, term, by, seen, related=()):
    """`seen` is the version that the page was opened with. Raises Overtaken when there is a newer one."""
    require(by, Action.MANAGE_VOCABULARY)
    hold(term.kind)
    check(term)
    step_on(term, seen)
    term.save()
    relate(term, related)
    tell(term, "changed", by)
    return term


@transaction.atomic
def retire(*, term, by):
    """No longer offered, and still shown wherever it was chosen."""
    return switch(term, by, is_retired=True)


@transaction.atomic
def bring_back(*, term, by):
    return switch(term, by, is_retired=False)


def switch(term, by, is_retired):
    require(by, Action.MANAGE_VOCABULARY)
    hold(term.kind)
    term.refresh_from_db(from_queryset=type(term).everything)
    if term.successor_id:
        raise Overtaken
    if term.is_retired != is_retired:
        term.is_retired, term.version = is_retired, term.version + 1
        term.save()
        tell(term, "retired" if is_retired else "brought back", by)
    return term


def hold(kind):
    """One editor at a time changes the list of a kind, so that two never give a name twice. Readers do not wait."""
    list(Kind(kind).model.everything.select_for_update(no_key=True).order_by("pk").values_list("pk"))


def check(term):
    """Raises ValidationError by field, when a word is taken or the term would stand above itself."""
    others = list(type(term).objects.exclude(pk=term.pk))
    faults = {}
    before = type(term).objects.filter(pk=term.pk).first()
    own = {normal(word) for word in before.all_words} if before else set()
    for name in WORDS:
        new = [word for word in getattr(term, name).splitlines() if normal(word) not in own]
        if told := clashes(new, others):
            faults[name] = told
    broader = getattr(term, "broader", None)
    if term.pk and broader and makes_a_circle(term.pk, broader.pk, parents(term.kind)):
        faults["broader"] = [circle(term.label_nb, broader.label_nb)]
    if faults:
        raise ValidationError(faults)


WORDS = ("label_nb", "label_nn", "label_en", "synonyms", "synonyms_nn", "synonyms_en")


def step_on(term, seen):
    """The row says which version it is, so a page that is sent twice counts once."""
    fresh = type(term).objects.filter(pk=term.pk, version=seen)
    if not fresh.update(version=seen + 1):
        raise Overtaken
    term.version = seen + 1


def relate(term, related):
    if hasattr(term, "related"):
        term.related.set([other for other in related if other != term])


def tell(term, event, by, **facts):
    record(term, f"term.{event}", by=by, **facts)
    term_changed.send(sender=type(term), term=term)
