"""What does every engine promise? Each promise is asked of both."""

from datetime import timedelta

import pytest
from django.utils import timezone

from listings.agencies.models import Agency
from listings.agencies.status import AgencyStatus
from listings.postings.choices import Audience, Kind
from listings.postings.models import PostingPage
from listings.postings.status import Status
from search import indexing
from search.criteria import Criteria, Joins, Sort
from search.results import Tier
from tests.factories.agencies import AgencyFactory
from tests.factories.search import findable_posting
from tests.factories.vocabulary import CompetenceFactory, ThemeFactory

pytestmark = pytest.mark.engines


def test_words_are_found_in_title_body_and_vocabulary(engine, agency, person):
    archive = CompetenceFactory(slug="arkiv", synonyms="dokumentasjonsforvaltning")
    posting = findable_posting(agency, title="Hjelp oss", lead="Et godt kurs", competences=[archive])
    findable_posting(agency, title="Noe annet")
    for text in ("hjelp", "KURS", "arkiv", "dokumentasjonsforvaltning", "hjelp kurs"):
        assert engine.find(person, text=text).ids == [posting.pk], text


def test_norwegian_letters_stay_themselves(engine, agency, person):
    goal, painting = findable_posting(agency, title="Mål"), findable_posting(agency, title="Mal")
    assert engine.find(person, text="mål").ids == [goal.pk]
    assert engine.find(person, text="mal").ids == [painting.pk]


def test_signs_inside_words_are_kept(engine, agency, person):
    posting = findable_posting(agency, title="GIS-analyse med C++ og C# kl. 12.30")
    for text in ("GIS-analyse", "analyse", "C++", "C#", "12.30"):
        assert engine.find(person, text=text).ids == [posting.pk], text


ODD = ['"', "' OR 1=1", "*", "title:", "AND", "a\\", "(", "NEAR(a b)", "æ'\"", ":*", "%", "{}", "\u0301", "🙂"]


def test_odd_text_finds_nothing_and_breaks_nothing(engine, agency, person):
    findable_posting(agency, title="Noe helt vanlig")
    assert {text: engine.find(person, text=text).total for text in ODD} == dict.fromkeys(ODD, 0)


def test_hits_come_in_tiers(engine, agency, person):
    body = findable_posting(agency, title="Annet", lead="godt arkiv")
    apart = findable_posting(agency, title="Arkiv som er godt")
    parts = findable_posting(agency, title="Et godt e-arkiv")
    phrase = findable_posting(agency, title="Et godt arkiv")
    hits = engine.find(person, text="godt arkiv").hits
    assert [hit.object_id for hit in hits] == [phrase.pk, apart.pk, parts.pk, body.pk]
    assert [hit.tier for hit in hits] == [Tier.PHRASE, Tier.TITLE, Tier.PARTS, Tier.BODY]


def test_alternatives_leave_their_own_choice_out_of_their_counts(engine, agency, person):
    for kind in (Kind.NEED, Kind.NEED, Kind.OFFER):
        findable_posting(agency, kind=kind, places=2)
    results = engine.find(person, chosen={"slag": {"need"}})
    assert (results.total, results.places) == (2, 4)
    assert results.counts["slag"] == {"need": 2, "offer": 1}


def test_what_adds_up_keeps_its_own_choice_in_its_counts(engine, agency, person):
    law, plain = CompetenceFactory(slug="juss"), CompetenceFactory(slug="klarspraak")
    both = findable_posting(agency, competences=[law, plain])
    findable_posting(agency, competences=[plain])
    results = engine.find(person, chosen={"kompetanse": {"juss", "klarspraak"}})
    assert results.ids == [both.pk]
    assert results.counts["kompetanse"] == {"juss": 1, "klarspraak": 1}


def test_what_is_not_stated_can_be_chosen(engine, agency, person):
    findable_posting(agency, themes=[ThemeFactory(slug="hr")])
    bare = findable_posting(agency)
    assert engine.find(person, chosen={"tema": {"ikke-oppgitt"}}).ids == [bare.pk]
    assert engine.find(person, chosen={"frist": {"lopende"}}).total == 2


def test_sorting(engine, agency, person):
    today, now = timezone.localdate(), timezone.now()
    late = findable_posting(agency, deadline=today + timedelta(days=9), published_at=now)
    soon = findable_posting(agency, deadline=today + timedelta(days=2), published_at=now - timedelta(days=2))
    running = findable_posting(agency, published_at=now - timedelta(days=1))
    assert engine.find(person, sort=Sort.DEADLINE).ids == [soon.pk, late.pk, running.pk]
    assert engine.find(person, sort=Sort.NEWEST).ids == [late.pk, running.pk, soon.pk]
    assert engine.find(person).ids == [late.pk, running.pk, soon.pk]


def test_equals_stand_by_newest_and_then_lastingly(engine, agency, person):
    now, day = timezone.now(), timezone.localdate()
    ages = [2, 0, 1, 0]
    same = {"deadline": day + timedelta(days=9), "starts_earliest": day + timedelta(days=20)}
    rows = [findable_posting(agency, published_at=now - timedelta(days=age), **same) for age in ages]
    expected = [rows[1].pk, rows[3].pk, rows[2].pk, rows[0].pk]
    for sort in Sort.DEADLINE, Sort.START, Sort.NEWEST, Sort.RELEVANCE:
        assert engine.find(person, sort=sort).ids == expected, sort


def test_a_competence_may_be_a_must_and_that_is_asked_together_with_it(engine, agency, person):
    law, plain = CompetenceFactory(slug="juss"), CompetenceFactory(slug="klarspraak")
    must = findable_posting(agency, competences=[law, {"competence": plain, "required": False}])
    nice = findable_posting(agency, competences=[{"competence": law, "required": False}, plain])
    offered = findable_posting(agency, competences=[{"competence": law, "side": "offered"}])
    asked = {demand: {"kompetanse": {"juss"}, "krav": {demand}} for demand in ("must", "nice", "offered")}
    assert [engine.find(person, chosen=chosen).ids for chosen in asked.values()] == [[must.pk], [nice.pk], [offered.pk]]
    results = engine.find(person, chosen=asked["must"])
    assert results.counts["krav"] == {"must": 1, "nice": 1, "offered": 1}
    assert results.counts["kompetanse"] == {"juss": 1}
    assert engine.find(person, chosen={"krav": {"must"}}).counts["kompetanse"] == {"juss": 1, "klarspraak": 1}


def test_a_reader_may_let_one_of_what_she_chose_be_enough(engine, agency, person):
    law, plain = CompetenceFactory(slug="juss"), CompetenceFactory(slug="klarspraak")
    findable_posting(agency, competences=[law])
    findable_posting(agency, competences=[plain])
    chosen = {"kompetanse": {"juss", "klarspraak"}}
    assert engine.find(person, chosen=chosen).total == 0
    results = engine.find(person, chosen=chosen, joins={"kompetanse": Joins.ANY})
    assert (results.total, results.counts["kompetanse"]) == (2, {"juss": 1, "klarspraak": 1})


def test_an_agency_below_no_ministry_is_counted_as_such(engine, agency, person):
    findable_posting(AgencyFactory(ministry=None))
    assert engine.find(person, chosen={"departement": {"ikke-oppgitt"}}).total == 1


def test_pages_and_the_page_beyond_the_last(engine, agency, person):
    for _ in range(5):
        findable_posting(agency)
    pages = [engine.find(person, size=2, page=page) for page in (1, 2, 3)]
    beyond = engine.find(person, size=2, page=999_999)
    assert [len(results.hits) for results in pages] == [2, 2, 1]
    assert len({hit for results in pages for hit in results.ids}) == 5
    assert (beyond.page, beyond.ids) == (3, pages[2].ids)


def test_counts_alone(engine, agency, person):
    findable_posting(agency)
    results = engine.find(person, size=0)
    assert (results.total, results.hits, results.counts["slag"]) == (1, (), {"need": 1})


def test_many_totals_at_once_are_those_of_each_search(engine, agency, person):
    findable_posting(agency, title="Arkiv", kind=Kind.NEED, themes=[ThemeFactory(slug="hr")])
    findable_posting(agency, title="Arkiv", kind=Kind.OFFER)
    findable_posting(AgencyFactory(), title="Arkiv", visibility=Audience.OWN)
    question = engine.question(person)
    asked = [{}, {"text": "arkiv"}, {"text": "tull"}, {"text": "arkiv", "chosen": {"slag": {"need"}, "tema": {"hr"}}}]
    many = [Criteria(**words) for words in asked]
    single = [engine.about(question, criteria).total for criteria in many]
    assert engine.engine.totals(question, many) == single == [2, 2, 0, 1]
    assert engine.engine.totals(question, []) == []


def test_a_withdrawn_posting_is_gone_and_comes_back(engine, agency, person):
    posting = findable_posting(agency)
    for status, expected in ((Status.WITHDRAWN, 0), (Status.PUBLISHED, 1), (Status.EXPIRED, 0)):
        PostingPage.objects.filter(pk=posting.pk).update(status=status)
        indexing.refresh("posting", [posting.pk])
        assert engine.find(person).total == expected


def test_a_closed_agency_is_out_at_once_and_back_at_once(engine, agency, person):
    other = AgencyFactory()
    findable_posting(other)
    for status, expected in ((AgencyStatus.SUSPENDED, 0), (AgencyStatus.ACTIVE, 1)):
        Agency.objects.filter(pk=other.pk).update(status=status)
        assert engine.find(person).total == expected


def test_what_is_for_others_is_neither_found_nor_counted(engine, agency, person):
    findable_posting(AgencyFactory(), visibility=Audience.OWN, kind=Kind.OFFER)
    results = engine.find(person)
    assert (results.total, results.counts["slag"]) == (0, {})


def test_a_changed_word_is_found_and_the_old_one_is_not(engine, agency, person):
    posting = findable_posting(agency, title="Gammelt ord")
    posting.title = "Nytt ord"
    posting.save()
    indexing.refresh("posting", [posting.pk])
    assert engine.find(person, text="nytt").ids == [posting.pk]
    assert engine.find(person, text="gammelt").ids == []
