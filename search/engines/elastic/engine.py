"""How does the portal search with Elasticsearch?"""

from datetime import timedelta

from django.utils import timezone
from elasticsearch_dsl import MultiSearch

from ...models import Outbox
from ...results import DEEPEST, Hit, Results
from ..base import EngineAway, Follower, Question, no_progress
from ..reasons import Reason
from . import counts, index, sweep, writing
from .client import answering, client
from .query import search_for, total_of
from .words import tier_of

SOONER = "800ms"  # the server gives up before the client's budget is spent
FARTHEST_BEHIND = 1_000
LONGEST_BEHIND = timedelta(minutes=5)


class ElasticEngine(Follower):
    def find(self, question):
        reachable = max(1, DEEPEST // question.size) if question.size else 1
        asked = min(question.criteria.page, reachable)
        results = self.ask(question, asked)
        last = question.page_of(results.total)
        return results if asked <= last else self.ask(question, last)

    def ask(self, question: Question, page: int) -> Results:
        start = (page - 1) * question.size
        search = search_for(question, self.waiting(question.kind))[start : start + question.size]
        with answering():
            search = in_time(search.using(client()).index(index.alias(question.kind)))
            return self.read(whole(search.execute()), question, page)

    def totals(self, question, many):
        waiting = self.waiting(question.kind)
        searches = MultiSearch(using=client(), index=index.alias(question.kind))
        for criteria in many:
            searches = searches.add(in_time(total_of(question.about(criteria), waiting)))
        with answering():
            return [whole(response)["hits"]["total"]["value"] for response in searches.execute()] if many else []

    def waiting(self, kind):
        """Things that have changed since this index heard of them: not found until it has."""
        rows = Outbox.objects.filter(kind=kind).values_list("object_id", "created", "refused")
        rows = list(rows[: FARTHEST_BEHIND + 1])
        if len(rows) > FARTHEST_BEHIND:
            raise EngineAway(f"more than {FARTHEST_BEHIND} changes wait to be told", Reason.BEHIND)
        heard = timezone.now() - LONGEST_BEHIND
        if any(created < heard and not refused for _id, created, refused in rows):
            raise EngineAway(f"a change has waited for more than {LONGEST_BEHIND} to be told", Reason.BEHIND)
        return [object_id for object_id, _created, _refused in rows]

    def read(self, found, question, page):
        places, counted = counts.read(found["aggregations"], question.catalogue)
        return Results(
            total=found["hits"]["total"]["value"],
            places=places,
            hits=tuple(Hit(int(hit["_id"]), tier_of(hit["_score"])) for hit in found["hits"]["hits"]),
            page=page,
            counts=counted,
        )

    def add(self, kept):
        """The documents are read before the indices are listed, so that an index made meanwhile misses none of them."""
        rows = list(kept)
        if not rows:
            return {}
        kind = rows[0].kind
        with answering():
            found = index.indices(kind)
            if not index.takes_writes(kind, found):
                raise EngineAway(f"there is no index {index.alias(kind)}", Reason.NO_INDEX)
            return writing.write(found, rows)

    def rebuild(self, kind, told=no_progress):
        with answering():
            return index.rebuild(kind, told)

    def take_away(self, kind):
        """Every index of a kind goes, and the alias with it."""
        with answering():
            index.remove(kind)

    def differences(self, kind):
        with answering():
            return list(sweep.differences(kind))

    def standing(self):
        with answering():
            return sweep.standing()

    def healthy(self):
        try:
            with answering():
                return bool(client().ping())
        except EngineAway:
            return False


def in_time(search):
    return search.extra(timeout=SOONER).params(allow_partial_search_results=False)


def whole(response):
    """A 200 that timed out, or that some shard did not join, is no answer."""
    if not response.success():
        raise EngineAway("Elasticsearch answered only in part", Reason.PARTIAL)
    return response.to_dict()
