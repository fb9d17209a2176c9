"""What does Elasticsearch itself take? The very request, written out once, sent on an open connection and decoded."""

import json

import urllib3
from django.conf import settings
from elasticsearch.helpers import scan

from search.engines.elastic import index
from search.engines.elastic.client import patient
from search.engines.elastic.engine import SOONER
from search.engines.elastic.query import search_for

from ..corpus import KIND
from .base import PAGE, Answer
from .ours import OnElastic


class Bare(OnElastic):
    def __init__(self, number_of_mixes):
        super().__init__(number_of_mixes)
        self.pool = urllib3.connection_from_url(settings.ELASTICSEARCH_URL)
        self.bodies = {}

    def find(self, mix):
        answer = self.pool.request(
            "POST", f"/{index.alias(KIND)}/_search", body=self.body(mix), headers={"content-type": "application/json"}
        )
        found = json.loads(answer.data)
        ids = tuple(int(hit["_id"]) for hit in found["hits"]["hits"])
        return Answer(found["hits"]["total"]["value"], ids, {})

    def body(self, mix):
        key = mix.text, tuple(mix.chosen.items())
        if key not in self.bodies:
            asked = search_for(mix.question, []).extra(size=PAGE, timeout=SOONER).to_dict()
            self.bodies[key] = json.dumps(asked, ensure_ascii=False).encode()
        return self.bodies[key]


def everything(question) -> list[int]:
    """The ids of all hits, however many."""
    asked = search_for(question, []).to_dict()
    query = {"bool": {"must": asked["query"], "filter": asked.get("post_filter", [])}}
    found = scan(patient(), index=index.alias(KIND), query={"query": query, "_source": False}, size=10_000)
    return [int(hit["_id"]) for hit in found]
