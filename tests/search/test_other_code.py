"""Two versions of the portal may run at once, and each reads words or keeps facts in its own way. Is each asked what it
can answer?"""

import pytest

from search import indexing
from search.engines import breaker, choosing
from search.engines.base import EngineAway
from search.engines.elastic import index, mapping
from search.engines.reasons import Reason
from tests.factories.agencies import employee
from tests.factories.search import findable_posting

pytestmark = pytest.mark.engines


@pytest.fixture
def posting(elastic, agency):
    for kind in ("agency", "story", "profile"):
        elastic.rebuild(kind)
    found = findable_posting(agency, title="Arkiv")
    assert indexing.deliver()
    return found


@pytest.fixture
def another(monkeypatch):
    """From now on it is other code that runs."""
    version = mapping.language.version()

    def runs(name="another"):
        monkeypatch.setattr(mapping.language, "version", lambda: name or version)

    return runs


@pytest.fixture
def question(asking, agency):
    return asking(None).question(employee(agency), text="arkiv")


def test_the_index_of_other_code_is_not_asked_and_one_of_its_own_is_made(elastic, posting, another, question):
    another()
    with pytest.raises(EngineAway) as away:
        elastic.find(question)
    assert away.value.reason is Reason.NO_INDEX and not elastic.standing()["posting"].is_current
    assert choosing.find(question).ids == [posting.pk] and breaker.state()
    assert indexing.catch_up() and breaker.state() is None
    assert elastic.find(question).ids == [posting.pk] and elastic.standing()["posting"].is_current


def test_the_code_before_is_answered_by_its_own_index_and_hears_of_changes(elastic, posting, another, question, agency):
    another()
    indexing.fill_anew("posting")
    newer = findable_posting(agency, title="Arkiv igjen")
    assert indexing.deliver() and set(elastic.find(question).ids) == {posting.pk, newer.pk}
    another("")
    assert set(elastic.find(question).ids) == {posting.pk, newer.pk}


def test_an_older_index_goes_with_the_deploy_after_or_the_next_rebuild(elastic, posting, another):
    [first] = index.indices("posting")
    for name in ("another", "a third"):
        another(name)
        indexing.fill_anew("posting")
    assert first not in index.indices("posting") and len(index.indices("posting")) == 2
    indexing.fill_anew("posting")
    [only] = index.indices("posting")
    assert index.fingerprint() in only
