"""Who is measured? One row for each; the order is that of the table in the docs."""

from dataclasses import dataclass

HERE = "tests.benchmarks.contestants"
IN_ELASTIC = ("documents", "elastic")


@dataclass(frozen=True)
class Entry:
    """`path` is the class of the contestant; `fills` are what its index is made of, in order (Filler). `budgets` are
    how many it may use up: several where a promise needs nearly all mixes measured."""

    name: str
    label: str
    path: str
    database: str
    fills: tuple[str, ...]
    needs: str = ""  # the server or package beside the database
    budgets: int = 1


ENTRIES = (
    Entry("elastic", "ours on Elasticsearch", f"{HERE}.ours:OnElastic", "any", IN_ELASTIC, "elastic", budgets=5),
    Entry("bare", "the bare Elasticsearch request", f"{HERE}.bare:Bare", "any", IN_ELASTIC, "elastic", budgets=5),
    Entry("sqlite", "ours embedded, SQLite", f"{HERE}.ours:Embedded", "sqlite", ("documents",)),
    Entry("breaker", "the same behind an open breaker", f"{HERE}.ours:BehindBreaker", "sqlite", ("documents",)),
    Entry("postgresql", "ours embedded, PostgreSQL", f"{HERE}.ours:Embedded", "postgresql", ("documents",)),
    Entry("statement", "one PostgreSQL statement", f"{HERE}.statement:Statement", "postgresql", ("rows",)),
    Entry("orm-sqlite", "django-filter and ORM counts, SQLite", f"{HERE}.orm:Orm", "sqlite", ("rows",)),
    Entry("orm-postgresql", "django-filter and ORM counts, PostgreSQL", f"{HERE}.orm:Orm", "postgresql", ("rows",)),
    Entry(
        "modelsearch-sqlite",
        "modelsearch, SQLite",
        f"{HERE}.modelsearch:Modelsearch",
        "sqlite",
        ("rows", "modelsearch"),
        "modelsearch",
    ),
    Entry(
        "modelsearch-postgresql",
        "modelsearch, PostgreSQL",
        f"{HERE}.modelsearch:Modelsearch",
        "postgresql",
        ("rows", "modelsearch"),
        "modelsearch",
    ),
)
