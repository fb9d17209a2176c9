"""Does what she finds come in the order that suits her, and is it otherwise the same search?"""

from datetime import timedelta

import pytest
from django.http import QueryDict
from django.utils import timezone

from listings.postings.choices import Kind
from listings.postings.models import PostingPage
from listings.profiles.models import Profile
from portal.foundation.clock import oslo_today
from search import indexing
from search.asking import ask
from search.criteria import Sort
from search.engines import breaker
from search.matching import actions
from search.matching.ordering import order_of
from search.matching.ranking import openings_for
from search.personal import found_for
from search.results import DEEPEST
from search.saved.models import SavedSearch
from tests.factories.applications import sent_interest
from tests.factories.postings import published_posting
from tests.factories.vocabulary import CompetenceFactory

ADDRESS = "/finn/"


@pytest.fixture
def kari(show, archives):
    return show(competences={archives: 4}, available_from=timezone.localdate())


@pytest.fixture
def postings(agency, archives):
    """From the one that fits her best to the one that fits her least; the last is the newest."""
    words, law = [CompetenceFactory() for _ in range(2)], CompetenceFactory(slug="juss", label_nb="Juss")
    wanted = [[archives], [archives, law], [archives, law, *words], [law]]
    found = [
        published_posting(agency, title=f"Arkiv {number}", wanted=some, kind=Kind.SWAP if number == 1 else Kind.NEED)
        for number, some in enumerate(wanted)
    ]
    for hours, posting in enumerate(reversed(found), 1):
        came_out(posting, timedelta(hours=hours))
    return found


def came_out(posting, ago):
    PostingPage.objects.filter(pk=posting.pk).update(published_at=timezone.now() - ago)
    indexing.refresh("posting", [posting.pk])


@pytest.fixture
def look(kari):
    def looked(query="sort=passer", by=kari.user):
        assert indexing.deliver()
        answer = ask(QueryDict(query), by)
        assert breaker.state() is None, "another engine answered"
        return answer

    return looked


@pytest.fixture
def visit(client, kari):
    client.force_login(kari.user)
    return lambda query="sort=passer": " ".join(client.get(f"{ADDRESS}?{query}").content.decode().split())


def keys(postings):
    return [posting.pk for posting in postings]


@pytest.mark.engines
def test_the_order_is_that_of_her_suggestions_whichever_engine_answers(engine, look, kari, postings):
    assert look().results.ids == keys(postings) == keys(posting for posting, _why in openings_for(kari, 10))
    assert look("").results.ids == keys(reversed(postings))


@pytest.mark.engines
def test_words_and_choices_narrow_and_count_as_in_every_other_order(engine, look, postings):
    published_posting(postings[0].agency, title="Noe annet", wanted=[CompetenceFactory()])
    for asked in ("q=arkiv", "kompetanse=juss", "q=arkiv&slag=need&kompetanse=arkivering"):
        own, usual = look(f"{asked}&sort=passer").results, look(f"{asked}&sort=nyeste").results
        assert sorted(own.ids) == sorted(usual.ids) and len(own.ids) > 1
        assert (own.total, own.places, own.counts) == (usual.total, usual.places, usual.counts)
        assert own.ids == [key for key in keys(postings) if key in own.ids]


@pytest.mark.engines
def test_equals_stand_by_newest(engine, look, agency, archives):
    old, new = (published_posting(agency, wanted=[archives]) for _ in range(2))
    came_out(old, timedelta(days=3))
    assert look().results.ids == [new.pk, old.pk]


@pytest.mark.engines
def test_pages_neither_repeat_nor_lose_anything(engine, kari, postings):
    assert indexing.deliver()
    order = order_of(kari.user)
    pages = [
        found_for(engine.question(kari.user, size=3, page=page, sort=Sort.FIT), order) for page in (1, 2, 9, DEEPEST)
    ]
    assert [page.ids for page in pages] == [keys(postings[:3]), *[keys(postings[3:])] * 3]
    assert [(page.total, page.page) for page in pages] == [(4, 1), (4, 2), (4, 2), (4, 2)]


def test_what_she_cannot_answer_comes_after_and_what_is_not_for_her_last(look, visit, kari, postings, archives):
    best, second, third, least = postings
    offer = published_posting(best.agency, title="Tilbud", kind=Kind.OFFER, offered=[archives])
    own = published_posting(kari.user.memberships.get().agency, title="Egen", wanted=[archives])
    came_out(own, timedelta(minutes=5))
    sent_interest(second, kari.user)
    actions.set_aside(posting=best, reason="place", by=kari.user)
    assert look().results.ids == keys([third, least, offer, own, second, best])
    page = visit()
    assert "Du har sagt at denne ikke er aktuell." in page
    assert [f"{one.url}#h-match" in page for one in (third, least, offer, own, second, best)] == [True] * 2 + [
        False
    ] * 4


def test_each_card_tells_how_she_fits_and_leads_to_why(visit, client, postings):
    page = visit()
    assert "1 av 2 kompetanser" in page and "Det som passer profilen din best" in page
    assert 'value="passer" selected>Beste treff for meg<' in page
    assert 'id="h-match"' in client.get(postings[0].url).content.decode()
    assert "Slik passer du" not in visit("")


def test_it_is_offered_to_whom_it_can_be_done_for(visit, kari, postings):
    assert all("Beste treff for meg" in visit(query) for query in ("", "q=arkiv", "slag=need", "slag=offer&slag=swap"))
    assert "Beste treff for meg" not in visit("slag=offer")
    kari.competence_lines.all().delete()
    assert "Beste treff for meg" not in visit("")


@pytest.mark.parametrize(
    ("takes", "said"), [(False, "Du har reservert deg mot treff."), (True, "Vi mangler kompetansene dine.")]
)
def test_who_is_not_matched_is_told_why_and_gets_the_usual_order(visit, kari, postings, takes, said):
    kari.competence_lines.all().delete()
    Profile.objects.filter(pk=kari.pk).update(takes_matching=takes)
    page = visit()
    assert said in page and "4 treff" in page and "Slik passer du" not in page and 'value="passer"' not in page
    assert [page.index(f">Arkiv {number}<") for number in (3, 2, 1, 0)] == sorted(
        page.index(f">Arkiv {number}<") for number in range(4)
    )


def test_offers_alone_have_no_such_order_and_people_know_no_such(visit, client, postings, archives):
    published_posting(postings[0].agency, title="Et tilbud", kind=Kind.OFFER, offered=[archives])
    page = visit("sort=passer&slag=offer")
    assert "Tilbud går fra virksomhet til virksomhet" in page and "Et tilbud" in page
    assert "Vi kjente ikke igjen «passer»" in client.get("/finn/historier/?sort=passer").content.decode()


def test_a_saved_search_keeps_what_is_asked_for_and_not_the_order(visit, client, kari, postings):
    assert "/lagre/?q=arkiv&amp;sort=passer" in visit("q=arkiv&sort=passer")
    form = {"query": "q=arkiv&sort=passer", "name": "Arkiv", "rhythm": "never", "ends_on": oslo_today().isoformat()}
    client.post("/min-side/sok/lagre/", form)
    saved = SavedSearch.objects.get(person=kari.user)
    assert "q=arkiv" in saved.query and "passer" not in saved.query
    assert saved.hits.count() == len(postings)


def test_the_page_asks_little(visit, postings, django_assert_max_num_queries):
    visit()
    with django_assert_max_num_queries(54):
        visit()
