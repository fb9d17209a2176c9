"""Who is quoted on agencies' pages and postings, and only when she has said yes?"""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from wagtail.models import ModelLogEntry

from stories import actions
from stories.models import Recommendation
from stories.status import Stage
from tests.factories.agencies import AgencyFactory, employee, portal_editor
from tests.factories.postings import published_posting
from tests.factories.told import approved, experience, fresh

pytestmark = pytest.mark.usefixtures("portal_tree")


@pytest.fixture
def agency():
    return AgencyFactory(name_nb="Kystverket", short="Kystverket")


def recommended(agency, text="Si ja når de ringer.", **fields):
    return Recommendation.objects.create(agency=agency, text=text, **{"live": True, "is_public": True, **fields})


def test_it_stands_on_the_agencys_page_and_its_postings(client, agency):
    recommended(agency)
    posting = published_posting(agency)
    assert "Si ja når de ringer" in client.get("/virksomheter/kystverket/").content.decode()
    client.force_login(employee())
    assert "Si ja når de ringer" in client.get(posting.url).content.decode()


@pytest.mark.parametrize("fields", [{"is_public": False}, {"live": False}])
def test_a_stranger_sees_only_what_is_out_and_open(client, agency, fields):
    recommended(agency, **fields)
    assert "Si ja når de ringer" not in client.get("/virksomheter/kystverket/").content.decode()


def test_an_editor_shows_one_only_with_consent(client, agency):
    client.force_login(portal_editor())
    words = {"agency": agency.pk, "text": "Kom hit.", "language": "nb", "place": "1", "live": "on"}
    page = client.post(reverse("recommendation:add"), words).content.decode()
    assert "Skriv hvordan samtykket er gitt" in page and "Kom hit." in page
    client.post(reverse("recommendation:add"), words | {"how": "Muntlig 3. mars"})
    assert Recommendation.objects.get().live


def test_one_that_was_told_waits_for_her_who_told_it(agency):
    told = experience(stage=Stage.SENT, kind="recommendation", quote="Kom hit.", host_agency=agency)
    editor = portal_editor()
    actions.make(experience=told, by=editor)
    made = fresh(told).recommendation
    with pytest.raises(ValidationError, match="ikke godkjent"):
        actions.publish_recommendation(recommendation=made, by=editor)


def test_one_that_was_told_is_shown_and_withdrawn(client, agency):
    told = experience(stage=Stage.SENT, kind="recommendation", quote="Kom hit.", host_agency=agency, is_public=True)
    told = approved(told)
    actions.publish_recommendation(recommendation=told.recommendation, by=portal_editor())
    assert fresh(told).status == Stage.PUBLISHED
    assert "Kom hit." in client.get("/virksomheter/kystverket/").content.decode()
    actions.withdraw(experience=told, by=told.author)
    assert "Kom hit." not in client.get("/virksomheter/kystverket/").content.decode()
    assert fresh(told).status == Stage.WITHDRAWN


def taken_back(client, told):
    actions.withdraw(experience=told, by=told.author)


def erased(client, told):
    told.author.delete()


def deleted_by_an_editor(client, told):
    client.post(reverse("recommendation:delete", args=[told.recommendation_id]))


@pytest.mark.parametrize("goes", [taken_back, erased, deleted_by_an_editor])
def test_her_words_do_not_stay_in_wagtails_log(client, agency, goes):
    told = experience(stage=Stage.EDITING, kind="recommendation", quote="Kom hit.", host_agency=agency)
    client.force_login(portal_editor())
    words = {"agency": agency.pk, "text": "Kom til kysten.", "language": "nb", "place": "1"}
    client.post(reverse("recommendation:edit", args=[told.recommendation_id]), words)
    assert ModelLogEntry.objects.filter(label="Kom til kysten.").exists()
    goes(client, told)
    assert not Recommendation.objects.exists() and not ModelLogEntry.objects.filter(label__contains="Kom").exists()
