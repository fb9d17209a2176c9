"""One PostgreSQL statement: what fails by one choice alone is kept, grouping sets and FILTER count, our tokens in a
tsvector column find. As quick as SQL is written by hand."""

from django.db import connection

from search.criteria import Joins

from ..corpus import WHO
from ..mixes import catalogue
from ..rows.models import MANY
from ..rows.vectors import holding
from .base import PAGE, Answer
from .orm import Orm, columns_of

SINGLE = [facet for facet in catalogue().facets if not catalogue().spans(facet) and facet.field not in MANY]


class Sql:
    """A statement with its values, in the order they stand."""

    def __init__(self, mix):
        self.mix, self.values = mix, []

    def value(self, value):
        self.values.append(value)
        return "%s"

    def text(self):
        ways = [holding([word.found_near for word in way]) for way in self.mix.ways]
        return f" AND text @@ {self.value(' | '.join(f'({way})' for way in ways))}::tsquery" if ways else ""

    def passes(self, facet):
        chosen, spans = sorted(self.mix.chosen[facet.name]), catalogue().spans(facet)
        if spans:
            return " OR ".join(self.within(facet.field, spans[value]) for value in chosen)
        if facet.field not in MANY:
            return " OR ".join(f"{column} = ANY({self.value(chosen)})" for column in columns_of(facet))
        if facet.joins is Joins.ALL:
            return " AND ".join(self.bearing(facet.field, [value]) for value in chosen)
        return self.bearing(facet.field, chosen)

    def within(self, field, span):
        return f"({field}_low <= {self.value(span.high)} AND {field}_high >= {self.value(span.low)})"

    def bearing(self, field, values):
        return f"id IN (SELECT row_id FROM {MANY[field]._meta.db_table} WHERE value = ANY({self.value(values)}))"

    def near(self):
        """The hits, and what one choice alone keeps from being one: `miss` is 1, and its own `k` is false."""
        facets = [facet for facet in catalogue().facets if facet.name in self.mix.chosen]
        passing = "".join(f", ({self.passes(facet)}) AS k_{facet.field}" for facet in facets)
        missing = " + ".join(["0", *(f"(NOT k_{facet.field})::int" for facet in facets)])
        marked = f"b AS MATERIALIZED (SELECT *{passing} FROM rows_row WHERE {self.open()}{self.text()})"
        return f"WITH {marked}, n AS MATERIALIZED (SELECT *, {missing} AS miss FROM b WHERE {missing} <= 1)"

    def open(self):
        required, excluded, closed = map(self.value, map(sorted, (WHO.required, WHO.excluded, WHO.closed)))
        return f"audience = ANY({required}) AND NOT hidden_from = ANY({excluded}) AND NOT owner = ANY({closed})"

    def counted(self, facet):
        """Which rows of `n` count for a facet."""
        leaves_out = facet.name in self.mix.chosen and facet.joins is not Joins.ALL
        return f"(miss = 0 OR NOT k_{facet.field})" if leaves_out else "miss = 0"

    def parts(self):
        yield "SELECT '', '', count(*) FILTER (WHERE miss = 0) FROM n"
        yield f"(SELECT 'hit', '', id FROM n WHERE miss = 0 ORDER BY newest, id LIMIT {PAGE})"
        columns = [(facet, column) for facet in SINGLE for column in columns_of(facet)]
        which = " ".join(f"WHEN GROUPING({column}) = 0 THEN '{facet.name}'" for facet, column in columns)
        number = " ".join(
            f"WHEN GROUPING({column}) = 0 THEN count(*) FILTER (WHERE {self.counted(facet)})"
            for facet, column in columns
        )
        names = [column for _, column in columns]
        sets, value = ", ".join(f"({name})" for name in names), f"coalesce({', '.join(names)})"
        yield f"SELECT CASE {which} END, {value}, CASE {number} END FROM n GROUP BY GROUPING SETS ({sets})"
        for facet in catalogue().facets:
            if spans := catalogue().spans(facet):
                yield self.scale(facet, spans)
            elif facet.field in MANY:
                table = MANY[facet.field]._meta.db_table
                counted = f"FROM {table} v JOIN n ON n.id = v.row_id WHERE {self.counted(facet)}"
                yield f"SELECT '{facet.name}', v.value, count(*) {counted} GROUP BY v.value"

    def scale(self, facet, spans):
        steps = ", ".join(f"('{value}', {span.low}, {span.high})" for value, span in spans.items())
        meets = f"n.{facet.field}_low <= s.high AND n.{facet.field}_high >= s.low"
        joined = f"FROM n JOIN (VALUES {steps}) AS s (value, low, high) ON {meets}"
        return (
            f"SELECT '{facet.name}', s.value, count(*) FILTER (WHERE {self.counted(facet)}) {joined} GROUP BY s.value"
        )

    def whole(self):
        return f"{self.near()} {' UNION ALL '.join(self.parts())}"


class Statement(Orm):
    takes_text = True

    def run(self, sql, values):
        with connection.cursor() as cursor:
            cursor.execute(sql, values)
            return cursor.fetchall()

    def find(self, mix):
        sql = Sql(mix)
        total, ids, counts = 0, [], {facet.name: {} for facet in catalogue().facets}
        for name, value, number in self.run(sql.whole(), sql.values):
            if name in counts:
                counts[name][value] = number
            elif name:
                ids.append(number)
            else:
                total = number
        return Answer(total, tuple(ids), counts)

    def all_ids(self, mix):
        sql = Sql(mix)
        return [id_ for (id_,) in self.run(f"{sql.near()} SELECT id FROM n WHERE miss = 0", sql.values)]
