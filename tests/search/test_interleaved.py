"""Whatever comes between a change and its delivery, does Elasticsearch end up holding what the database holds?

Saves, withdrawals and deletions come in any order among workers that die before they tell, that die after they have
told and before they have noted it, that tell late, and among rebuilds that go through or are cut off in the middle.
"""

import os
import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from listings.postings.models import PostingPage
from listings.postings.status import Status
from search import indexing
from search.engines.base import RebuildStopped
from search.engines.elastic import index
from search.indexing import delivery
from search.models import Outbox, SearchDocument
from tests.factories.search import WORDS, findable_posting

pytestmark = pytest.mark.engines
EXAMPLES = int(os.environ.get("INTERLEAVINGS", "6"))
KIND = "posting"


class Life:
    """What can happen. `late` holds what a slow worker has read and will tell when it wakes."""

    def __init__(self, engine, agency, chance):
        self.engine, self.agency, self.chance, self.late = engine, agency, chance, []
        self.postings = [findable_posting(agency, title="Arkiv") for _ in range(4)]

    def one(self):
        return self.chance.choice(self.postings)

    def save(self):
        posting = self.one()
        PostingPage.objects.filter(pk=posting.pk).update(title=" ".join(self.chance.sample(WORDS, 3)))
        indexing.refresh(KIND, [posting.pk])

    def make(self):
        self.postings.append(findable_posting(self.agency, title=self.chance.choice(WORDS)))

    def withdraw_or_bring_back(self):
        posting = self.one()
        status = self.chance.choice([Status.WITHDRAWN, Status.PUBLISHED])
        PostingPage.objects.filter(pk=posting.pk).update(status=status)
        indexing.refresh(KIND, [posting.pk])

    def delete(self):
        if len(self.postings) > 1:
            posting = self.postings.pop(self.chance.randrange(len(self.postings)))
            PostingPage.objects.get(pk=posting.pk).delete()

    def tell(self):
        indexing.deliver()

    def die_before_noting(self):
        if waiting := list(Outbox.objects.filter(kind=KIND)):
            self.engine.add(delivery.documents(KIND, waiting))

    def read_and_fall_asleep(self):
        self.late.append((list(SearchDocument.objects.filter(kind=KIND)), list(Outbox.objects.filter(kind=KIND))))

    def wake_and_tell_late(self):
        if self.late:
            rows, waiting = self.late.pop(self.chance.randrange(len(self.late)))
            refused = self.engine.add(rows)
            delivery.settle(waiting, refused)

    def rebuild_among_others(self):
        indexing.fill_anew(KIND, lambda done, total: self.anything_but_rebuilding() if done else None)

    def rebuild_and_be_cut_off(self):
        def cut_off(done, total):
            self.anything_but_rebuilding()
            raise RebuildStopped

        with pytest.raises(RebuildStopped):
            indexing.fill_anew(KIND, cut_off)

    def leave_half_an_index(self):
        index.create(KIND)

    def anything_but_rebuilding(self):
        for step in self.chance.sample(QUICK, 2):
            getattr(self, step)()


QUICK = ["save", "withdraw_or_bring_back", "tell", "die_before_noting", "read_and_fall_asleep", "wake_and_tell_late"]
STEPS = [*QUICK, *QUICK, "make", "delete", "rebuild_among_others", "rebuild_and_be_cut_off", "leave_half_an_index"]


def test_at_the_end_there_is_no_difference(elastic, agency):
    @given(seed=st.integers(0, 2**32), steps=st.lists(st.sampled_from(STEPS), min_size=6, max_size=20))
    @settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
    def ends_well(seed, steps):
        life = Life(elastic, agency, random.Random(seed))
        for step in steps:
            getattr(life, step)()
        while life.late:
            life.wake_and_tell_late()
        assert indexing.deliver()
        assert [*elastic.differences(KIND), *indexing.differences(KIND)] == []

    ends_well()
