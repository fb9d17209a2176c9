"""Does a new index take the old one's place without a lost write, and does one that was cut off leave nothing?"""

from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from listings.postings.models import PostingPage
from search import indexing
from search.engines.base import RebuildStopped
from search.engines.elastic import index
from search.indexing.rebuilding import DEAD_AFTER
from search.models import Outbox, Rebuild, SearchDocument
from tests.factories.agencies import employee
from tests.factories.search import findable_posting

pytestmark = pytest.mark.engines


class Terminal(StringIO):
    def isatty(self):
        return True


@pytest.fixture
def postings(elastic, agency):
    found = [findable_posting(agency, title="Gammelt") for _ in range(3)]
    assert indexing.deliver()
    return found


def rebuild(stderr=None, **options):
    out = StringIO()
    call_command("search_rebuild", "--kind", "posting", stdout=out, stderr=stderr or StringIO(), **options)
    return out.getvalue()


def change(posting, title):
    PostingPage.objects.filter(pk=posting.pk).update(title=title)
    indexing.refresh("posting", [posting.pk])


def found(elastic, asking, agency, text):
    return set(elastic.find(asking(None).question(employee(agency), text=text)).ids)


def test_what_is_written_while_it_is_filled_is_in_the_new_one(elastic, asking, agency, postings):
    """One that the new index has already, one that it has not, and one that is new."""
    new = []

    def meanwhile(done, total):
        if len(new) == 2:
            return
        change(postings[0], f"Nyere {done}")
        new.append(findable_posting(agency, title="Nyere"))
        assert indexing.deliver()
        assert found(elastic, asking, agency, "nyere") >= {postings[0].pk, new[-1].pk}

    indexing.fill_anew("posting", meanwhile)
    assert len(new) == 2 and elastic.differences("posting") == []
    assert found(elastic, asking, agency, "nyere") == {postings[0].pk, *(posting.pk for posting in new)}


def test_what_waited_before_it_began_is_in_it_and_what_came_meanwhile_waits(elastic, agency, postings):
    for posting in postings:
        change(posting, "Nyere")
    indexing.fill_anew("posting", lambda done, total: change(postings[0], f"Nyest {done}"))
    assert [row.object_id for row in Outbox.objects.filter(kind="posting")] == [postings[0].pk]
    assert indexing.deliver() and elastic.differences("posting") == []


def test_a_change_that_was_read_before_and_is_sent_after_the_turn_makes_no_index(elastic, agency, postings):
    before = index.indices("posting")
    indexing.fill_anew("posting")
    from search.engines.elastic import writing

    assert writing.write(before, list(SearchDocument.objects.filter(kind="posting"))) == {}
    assert len(index.indices("posting")) == 1 and not before.keys() & index.indices("posting").keys()


def test_one_that_was_cut_off_leaves_the_old_index_and_is_swept_away_by_the_next(elastic, asking, agency, postings):
    [serving] = index.indices("posting")
    index.create("posting")  # as one that was killed leaves it
    Rebuild.objects.create(kind="posting", claim="0" * 32, seen=timezone.now() - DEAD_AFTER - timedelta(seconds=1))
    assert found(elastic, asking, agency, "gammelt") == {posting.pk for posting in postings}
    change(postings[0], "Nyere")
    assert indexing.deliver() and elastic.differences("posting") == []
    rebuild()
    [after] = index.indices("posting")
    assert after != serving and elastic.differences("posting") == []


@pytest.mark.parametrize("end", [KeyboardInterrupt, RebuildStopped])
def test_one_that_is_stopped_takes_its_index_away_and_lets_the_next_begin(elastic, postings, end):
    before = index.indices("posting")

    def stop(done, total):
        raise end

    with pytest.raises(end):
        indexing.fill_anew("posting", stop)
    assert index.indices("posting") == before and not indexing.running()
    assert indexing.fill_anew("posting") == len(postings)


def test_a_second_one_at_the_same_time_is_refused_and_says_why(elastic, postings):
    said = []

    def meanwhile(done, total):
        with pytest.raises(CommandError) as refused:
            rebuild()
        said.append(str(refused.value))

    indexing.fill_anew("posting", meanwhile)
    assert "another rebuild is at 3 of 3 documents" in said[-1] and len(index.indices("posting")) == 1


def test_one_that_was_silent_for_too_long_gives_way(elastic, postings):
    def meanwhile(done, total):
        Rebuild.objects.update(claim="0" * 32)

    with pytest.raises(RebuildStopped, match="another has taken over"):
        indexing.fill_anew("posting", meanwhile)
    assert len(index.indices("posting")) == 1


def test_one_wrong_document_stops_no_rebuild_but_many_do(elastic, agency, postings):
    [before] = index.indices("posting")
    wrong = SearchDocument.objects.filter(kind="posting").first()
    SearchDocument.objects.filter(pk=wrong.pk).update(facts=wrong.facts | {"order": {"newest": "ikke et tall"}})
    assert indexing.fill_anew("posting") == 2
    assert Outbox.objects.get().object_id == wrong.object_id and before not in index.indices("posting")
    SearchDocument.objects.filter(kind="posting").update(facts=wrong.facts | {"order": {"newest": "ikke et tall"}})
    with pytest.raises(RebuildStopped, match="the old index stays"):
        indexing.fill_anew("posting")


def test_progress_is_for_terminals_and_for_those_who_want_it(elastic, postings):
    quiet, terminal, asked_to_be_quiet = StringIO(), Terminal(), Terminal()
    rebuild(quiet)
    rebuild(terminal)
    rebuild(asked_to_be_quiet, verbosity=0)
    assert "posting: Elasticsearch: 3 of 3" in terminal.getvalue()
    assert (quiet.getvalue(), asked_to_be_quiet.getvalue()) == ("", "")


def test_a_higher_version_than_the_databases_is_found_and_mended(elastic, postings):
    """As after the database came back from a copy of yesterday. An index that is missing is mended too."""
    for kind in ("agency", "story", "profile"):
        indexing.fill_anew(kind)
    elastic.take_away("story")
    SearchDocument.objects.filter(kind="posting").update(seq=7)
    assert elastic.add(list(SearchDocument.objects.filter(kind="posting"))) == {}
    SearchDocument.objects.filter(kind="posting").update(seq=2)
    report = indexing.reconcile(fix=True)
    assert (len(report.found), report.left) == (4, []) and indexing.reconcile().found == []
