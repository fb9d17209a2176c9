"""django-filter with counts by the ORM, as one writes it with care: indexes, subqueries instead of joins, and for each
facet one query in which its own choice is left out. Filters alone: it has no words."""

from functools import reduce

import django_filters
from django.db.models import Count, Q

from search.facets import Joins

from ..corpus import WHO
from ..mixes import catalogue
from ..rows.filling import row
from ..rows.models import MANY, Row
from .base import PAGE, Answer, Contestant

PLACES = ("county", "municipality")


class AnyOf(django_filters.CharFilter):
    """The rows that the choice in one facet lets through; the value is a list."""

    def __init__(self, facet):
        super().__init__(method=lambda rows, _name, chosen: rows.filter(passing(facet, chosen)))


def passing(facet, chosen) -> Q:
    if spans := catalogue().spans(facet):
        return reduce(Q.__or__, (within(facet.field, spans[value]) for value in chosen))
    if facet.field in MANY:
        bearing = MANY[facet.field].objects
        if facet.joins is Joins.ALL:
            return reduce(Q.__and__, (Q(pk__in=bearing.filter(value=value).values("row")) for value in chosen))
        return Q(pk__in=bearing.filter(value__in=chosen).values("row"))
    return reduce(Q.__or__, (Q(**{f"{column}__in": chosen}) for column in columns_of(facet)))


def within(field, span):
    return Q(**{f"{field}_low__lte": span.high, f"{field}_high__gte": span.low})


def columns_of(facet):
    return PLACES if facet.field == "places" else (facet.field,)


class ListFilterSet(django_filters.FilterSet):
    """The choices are a mapping already, not an address."""

    def leaving_out(self, names):
        rows = self.queryset
        for name in self.data.keys() - set(names):
            rows = self.filters[name].method(rows, name, sorted(self.data[name]))
        return rows

    @property
    def qs(self):
        return self.leaving_out(())


RowFilters = type("RowFilters", (ListFilterSet,), {facet.name: AnyOf(facet) for facet in catalogue().facets})


def open_rows():
    return (
        Row.objects.filter(audience__in=WHO.required)
        .exclude(hidden_from__in=WHO.excluded)
        .exclude(owner__in=WHO.closed)
    )


class Orm(Contestant):
    takes_text = False

    def rows(self, mix):
        return RowFilters(mix.chosen, queryset=open_rows()).qs

    def find(self, mix):
        filters = RowFilters(mix.chosen, queryset=open_rows())
        hits = filters.qs
        ids = hits.order_by("newest", "pk").values_list("pk", flat=True)[:PAGE]
        return Answer(
            hits.count(), tuple(ids), {facet.name: self.counts(facet, filters) for facet in catalogue().facets}
        )

    def all_ids(self, mix):
        return self.rows(mix).values_list("pk", flat=True)

    def counts(self, facet, filters):
        rows = filters.leaving_out(() if facet.joins is Joins.ALL else (facet.name,))
        if spans := catalogue().spans(facet):
            marks = {
                f"n{place}": Count("pk", filter=within(facet.field, span)) for place, span in enumerate(spans.values())
            }
            return dict(zip(spans, rows.aggregate(**marks).values(), strict=True))
        if facet.field in MANY:
            bearing = MANY[facet.field].objects.filter(row__in=rows)
            return dict(bearing.values_list("value").annotate(n=Count("row")))
        grouped = [rows.order_by().values_list(column).annotate(n=Count("pk")) for column in columns_of(facet)]
        return {value: n for counted in grouped for value, n in counted}

    def change(self, document):
        names = [field.attname for field in Row._meta.concrete_fields]
        values = dict(zip(names, row(document), strict=False))
        Row.objects.filter(pk=values.pop("id")).update(**values)
