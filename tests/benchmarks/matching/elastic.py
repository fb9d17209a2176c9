"""The same points from Elasticsearch: an index of the columns' numbers, and one script that reckons and orders."""

import secrets
from collections.abc import Iterator

import numpy as np
from django.conf import settings
from elasticsearch.helpers import bulk

from search.engines.elastic.client import patient
from search.matching.gathering import FREE, Arrays

from .facts import words
from .script import WIDTH, script_for

NAMES = {
    "months": ("months_low", "months_high", "said_months"),
    "percentage": ("percent_low", "percent_high", "said_percent"),
    "home": ("municipality", "county", "wanted", "remote", "said_where"),
    "languages": ("speaks", "said_languages"),
    "themes": ("themes",),
}
OF_TIME = ("first", "after", "said_when")
FIELDS = (*OF_TIME, *(name for names in NAMES.values() for name in names), "held", "wishes")
SETTINGS = {"number_of_shards": 1, "number_of_replicas": 0, "refresh_interval": "-1"}


class Index:
    """Made of the columns. Its name begins as all of the run's own do, so that it goes with them."""

    def __init__(self, people: Arrays):
        self.name = f"{settings.ELASTICSEARCH_PREFIX}-matching-{secrets.token_hex(4)}"
        number = {field: {"type": "long", "index": False} for field in FIELDS}
        mapping = {
            "dynamic": "strict",
            "_source": {"enabled": False},
            "properties": {"key": {"type": "long"}, **number},
        }
        patient().indices.create(index=self.name, settings=SETTINGS, mappings=mapping)
        bulk(patient(), ({"_index": self.name, **row} for row in rows(people)), chunk_size=2_000)
        patient().indices.refresh(index=self.name)
        patient().indices.forcemerge(index=self.name, max_num_segments=1)

    def people_for(self, plan, most: int) -> list[tuple[int, int]]:
        found = patient().search(
            index=self.name,
            query={"script_score": {"query": {"match_all": {}}, "script": script_for(plan, words())}},
            sort=[{"_score": "desc"}, {"key": "asc"}],
            size=most,
            source=False,
            track_total_hits=False,
        )
        return [(hit["sort"][1], int(hit["_score"])) for hit in found["hits"]["hits"]]


def rows(people: Arrays) -> Iterator[dict]:
    columns = dict(zip(OF_TIME, people[FREE].tolist(), strict=True))
    for kind, names in NAMES.items():
        said = people[kind][people[f"{kind}-which"]]
        columns |= {name: said[:, column].tolist() for column, name in enumerate(names)}
    held = places(people["holding-ends"]) * WIDTH + people["codes"]
    columns["held"] = several(people["holding"], held, len(people["ids"]))
    columns["wishes"] = several(people["wishing"], places(people["wishing-ends"]), len(people["ids"]))
    for key, *numbers in zip(people["ids"].tolist(), *columns.values(), strict=True):
        yield {"key": key, **dict(zip(columns, numbers, strict=True))}


def places(ends) -> np.ndarray:
    return np.repeat(np.arange(len(ends) - 1), np.diff(ends))


def several(holders, numbers, length) -> list[list[int]]:
    """Numbers with the row that each belongs to → the numbers of each row."""
    found: list[list[int]] = [[] for _ in range(length)]
    for row, number in zip(holders.tolist(), numbers.tolist(), strict=True):
        found[row].append(number)
    return found
