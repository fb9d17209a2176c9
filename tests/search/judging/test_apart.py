"""Does judging leave the portal's own rows and indices alone, and nothing behind?"""

import json
from io import StringIO
from pathlib import Path

import pytest
from django.core.cache import cache
from django.core.management import CommandError, call_command
from django.db import connection

from listings.postings.models import PostingPage
from search.judging.apart import engine_called
from tests.factories.agencies import AgencyFactory
from tests.factories.search import findable_posting

from .test_reading import POSTINGS

pytestmark = pytest.mark.engines

QUERIES = [
    {"id": "found", "text": "tilsyn", "filters": {"kind": "swap"}, "relevant": {"P003": 3}},
    {"id": "not-found", "text": "ubåt", "relevant": {"P001": 2}},
    {"id": "trap", "text": "inspektør", "traps": ["P003"], "expect_suggestion": "inspektører"},
]


@pytest.fixture
def told(db, tmp_path):
    """What the command tells, and what the portal holds while it runs and afterwards is its own."""
    (tmp_path / "postings.json").write_text(json.dumps(POSTINGS), encoding="utf-8")
    (tmp_path / "queries.json").write_text(json.dumps({"queries": QUERIES}), encoding="utf-8")
    posting = findable_posting(AgencyFactory(), title="Tilsyn som ikke er med")
    cache.set("kept", "still here", timeout=None)
    before = connection.settings_dict["NAME"]
    out = StringIO()
    call_command("judge_search", data=tmp_path, json=True, stdout=out)
    assert [row.pk for row in PostingPage.objects.all()] == [posting.pk]
    assert (connection.settings_dict["NAME"], cache.get("kept")) == (before, "still here")
    return json.loads(out.getvalue())


def test_the_command_tells_the_measures_and_the_portal_stays_as_it_was(told):
    measured = {name: told[name] for name in ("ndcg@10", "recall@20", "mrr", "traps_hit", "queries", "judged")}
    assert measured == {"ndcg@10": 0.5, "recall@20": 0.5, "mrr": 0.5, "traps_hit": 1, "queries": 3, "judged": 2}
    assert told["zero_hits"] == [{"id": "not-found", "query": "«ubåt»"}]
    assert [row["id"] for row in told["worst"]] == ["not-found", "found"]
    assert (told["suggestions_missed"], told["suggestions_expected"]) == (1, 1)


@pytest.mark.parametrize(("url", "message"), [("", "URL is empty"), ("http://127.0.0.1:1", "does not answer at http")])
def test_without_elasticsearch_it_is_said_at_once(settings, url, message):
    settings.ELASTICSEARCH_URL = url
    with pytest.raises(CommandError, match=message) as refused:
        call_command("judge_search", data=Path("home/demo/data"), engine="elastic")
    assert refused.value.returncode == 1


def test_its_indices_are_its_own_and_go_away(elastic, settings):
    from search.engines.elastic import index

    before, prefix = index.indices("posting"), settings.ELASTICSEARCH_PREFIX
    with engine_called("elastic"):
        own = index.indices("posting")
        assert own and not set(own) & set(before)
    assert [name for name in index.patient().indices.get(index=f"{prefix}-*") if "judging" in name] == []
    assert index.indices("posting") == before
