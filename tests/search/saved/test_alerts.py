"""Is a person told of each posting that enters her search, once, and of nothing else?"""

import pytest
from django.db import IntegrityError, transaction

from listings.postings.choices import Audience, Kind
from listings.postings.models import PostingPage
from listings.postings.status import Status
from portal.foundation.message_kinds import Rhythm
from portal.notifications.models import Message
from search import indexing
from search.saved import actions
from search.saved.looking import look_for_news
from search.saved.models import Change, Hit
from search.saved.tending import look_everywhere
from tests.factories.agencies import AgencyFactory, employee
from tests.factories.search import findable_posting
from tests.factories.vocabulary import CompetenceFactory

pytestmark = [pytest.mark.django_db, pytest.mark.engines]


def told(person):
    return [message.context["title"] for message in Message.objects.filter(person=person, kind="search_met")]


def change(posting, **words):
    PostingPage.objects.filter(pk=posting.pk).update(**words)
    indexing.refresh("posting", [posting.pk])
    return look_for_news()


def test_what_comes_out_and_matches_is_told_once(kari, save, arrive):
    save("arkiv")
    posting, news = arrive(title="Arkiv i nord")
    arrive(title="Noe annet")
    assert news == 1 and told(kari) == ["Arkiv i nord"]
    assert change(posting, lead="Nye ord om arkiv") == look_everywhere() == 0
    assert told(kari) == ["Arkiv i nord"]


def test_what_she_saw_when_she_saved_is_no_news(kari, save, agency):
    posting = findable_posting(agency, title="Arkiv fra før")
    save("arkiv")
    assert look_for_news() == look_everywhere() == change(posting, lead="Nytt") == 0
    assert told(kari) == []


def test_what_begins_to_match_is_told(kari, save, arrive):
    save("arkiv")
    posting, _news = arrive(title="Noe annet")
    assert change(posting, title="Arkiv likevel") == 1
    assert told(kari) == ["Arkiv likevel"]


def test_what_lacks_one_of_three_words_is_found_but_not_told(kari, save, arrive):
    save("vedtak folk forstår")
    assert arrive(title="Vedtak folk venter på")[1] == 0
    assert arrive(title="Vedtak som folk forstår")[1] == 1
    assert told(kari) == ["Vedtak som folk forstår"]


def test_what_leaves_and_comes_again_is_not_told_again(kari, save, arrive):
    save("arkiv")
    posting, _news = arrive(title="Arkiv")
    assert change(posting, status=Status.WITHDRAWN) == change(posting, status=Status.PUBLISHED) == 0
    assert told(kari) == ["Arkiv"]


def test_what_others_may_see_is_not_told_until_she_may(kari, save, arrive):
    save("arkiv")
    posting, news = arrive(title="Arkiv", visibility=Audience.OWN)
    assert news == 0
    assert change(posting, visibility=Audience.ALL) == 1
    assert told(kari) == ["Arkiv"]


def test_each_search_of_each_person_is_told(kari, save, arrive):
    other = employee(AgencyFactory())
    for by in (kari, other):
        save("arkiv", by=by)
        save(slag={"need"}, by=by, rhythm=Rhythm.WEEKLY)
    assert arrive(title="Arkiv", kind=Kind.NEED)[1] == 4
    assert Message.objects.filter(kind="search_met").count() == 4


def test_the_database_keeps_a_posting_to_one_row_in_a_search(save, arrive):
    search = save("arkiv")
    posting, _news = arrive(title="Arkiv")
    with pytest.raises(IntegrityError), transaction.atomic():
        Hit.objects.create(search=search, posting=posting)


@pytest.mark.parametrize("rest", ["pause", "end"])
def test_a_search_that_rests_finds_nothing_and_makes_no_flood_after(kari, save, arrive, rest):
    search = save("arkiv")
    if rest == "pause":
        actions.pause(search=search, by=kari)
    else:
        type(search).objects.update(ends_on="2020-01-01")
    search.refresh_from_db()
    arrive(title="Arkiv imens")
    (actions.resume if rest == "pause" else actions.renew)(search=search, by=kari)
    assert look_everywhere() == 0
    arrive(title="Arkiv etterpå")
    assert told(kari) == ["Arkiv etterpå"]


def test_other_criteria_make_no_flood(kari, save, arrive, agency):
    search = save("arkiv")
    findable_posting(agency, title="Kart fra før")
    look_for_news()
    other = save("kart", name="Et annet")
    query = other.query
    actions.delete_search(search=other, by=kari)
    actions.change_criteria(search=search, by=kari, query=query)
    assert look_everywhere() == 0
    arrive(title="Kart etterpå")
    assert told(kari) == ["Kart etterpå"]


def test_a_search_that_has_lost_a_filter_never_becomes_wider(kari, save, arrive):
    term = CompetenceFactory(label_nb="Droner")
    save(kompetanse={term.slug})
    term.delete()
    assert arrive(title="Arkiv")[1] == 0


def test_a_closed_agency_is_no_news(kari, save, agency):
    save("arkiv")
    type(agency).objects.update(status="suspended")
    findable_posting(agency, title="Arkiv")
    assert look_for_news() == 0
    type(agency).objects.update(status="active")
    assert look_everywhere() == 1


def test_a_search_for_the_list_alone_sends_nothing(kari, save, arrive):
    save("arkiv", rhythm=Rhythm.NEVER)
    assert arrive(title="Arkiv")[1] == 1
    assert told(kari) == []


def test_changes_are_looked_at_once(save, agency):
    save("arkiv")
    findable_posting(agency, title="Arkiv")
    assert Change.objects.exists()
    look_for_news()
    assert not Change.objects.exists()


def test_publishing_leads_to_the_look(kari, save, agency, django_capture_on_commit_callbacks):
    save("arkiv")
    with django_capture_on_commit_callbacks(execute=True):
        findable_posting(agency, title="Arkiv")
    assert told(kari) == ["Arkiv"]
