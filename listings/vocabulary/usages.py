"""What uses the shared words? Higher apps declare their tables; here they are counted, and follow when words merge."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass

from django.apps import apps
from django.db.models import Count, Q
from django.utils.translation import gettext as _

BANDS = (5, 10, 20, 30, 50, 100, 200, 300, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000)
FEWEST = BANDS[0]


@dataclass(frozen=True)
class Use:
    """One way to use words, as an editor calls it. `said(count)` is a sentence's part; people are told in bands."""

    code: str
    heading: str
    said: Callable
    is_people: bool = False


@dataclass(frozen=True)
class Link:
    """A table between terms and what uses them. `per` are columns by which one thing may name a term several times,
    `stronger` those of which the greater value is kept when two rows become one; `live` narrows to what readers see."""

    kind: str
    table: str
    thing: str
    use: Use
    term: str = ""
    counted: str = ""
    per: tuple = ()
    stronger: tuple = ()
    live: Q | None = None

    @property
    def model(self):
        return apps.get_model(self.table)

    @property
    def column(self):
        return self.term or str(self.kind)

    def rows_of(self, term_id):
        return self.model._base_manager.filter(**{self.column: term_id})

    def counts(self):
        """Term's key → (all, live), for every term that is used."""
        what = self.counted or self.thing
        numbers = {"all": Count(what, distinct=True), "live": Count(what, distinct=True, filter=self.live)}
        rows = self.model._base_manager.values(self.column).order_by().annotate(**numbers)
        return {row[self.column]: (row["all"], row["live"] if self.live else 0) for row in rows}


LINKS: list[Link] = []


def declare_link(kind, table, **about):
    LINKS.append(Link(kind, table, **about))


def links_of(kind):
    return [link for link in LINKS if link.kind == kind]


def usage_of(kind):
    """Term's key → use's code → (all, live). As many questions as there are tables."""
    found = defaultdict(dict)
    for link in links_of(kind):
        for term_id, numbers in link.counts().items():
            found[term_id][link.use.code] = numbers
    return found


def uses_of(kind):
    return [link.use for link in links_of(kind)]


def is_used(numbers, uses):
    """People count when they are so many that nobody is pointed out."""
    return any(numbers.get(use.code, (0, 0))[0] >= (FEWEST if use.is_people else 1) for use in uses)


def band(count):
    """Of people, so that no single one can be found by counting again (never exact, never fewer than five)."""
    if count < FEWEST:
        return _("under %(fewest)s") % {"fewest": FEWEST}
    return _("minst %(count)s") % {"count": max(step for step in BANDS if step <= count)}


def in_words(numbers, uses):
    """«12 utlysninger», «4 historier», «minst 5 profiler»; what is not used at all is left out, people never are."""
    for use in uses:
        count = numbers.get(use.code, (0, 0))[0]
        if count or use.is_people:
            yield use.said(count)


def follow(link, old, new):
    """Everything that used `old` uses `new`; a thing that has both keeps one row, and the stronger of its values."""
    has_new = link.rows_of(new)
    kept = {key_of(link, row): row for row in has_new}
    both = link.rows_of(old).filter(**{f"{link.thing}__in": has_new.values(link.thing)})
    for row in both:
        if twin := kept.get(key_of(link, row)):
            strengthen(link, twin, row)
            link.rows_of(old).filter(pk=row.pk).delete()
    return link.rows_of(old).update(**{link.column: new})


def key_of(link, row):
    thing = row._meta.get_field(link.thing).attname
    return (getattr(row, thing), *(getattr(row, name) for name in link.per))


def strengthen(link, kept, other):
    for name in link.stronger:
        values = [value for value in (getattr(kept, name), getattr(other, name)) if value is not None]
        setattr(kept, name, max(values, default=None))
    if link.stronger:
        kept.save(update_fields=link.stronger)
