"""Do both sides find the talk on their pages, and can each do her part of it there?"""

import pytest
import vobject
from django.urls import reverse

from listings.applications import actions
from listings.applications.models import Application, Talk
from tests.factories.agencies import employee
from tests.factories.applications import interest_in, sent_interest
from tests.factories.postings import published_posting
from tests.factories.talks import PLACE, WORDS, at, called, talk_with

pytestmark = pytest.mark.django_db
WRONG = {"day": ["2020-01-01"], "hour": ["23:30", "x"], "minutes": ["5"]}
FORM = {"hour": "10:30", "minutes": "45", "place": PLACE, "words": WORDS}


@pytest.fixture
def posting(marte):
    return published_posting(marte.memberships.get().agency, by=marte)


@pytest.fixture
def case(posting):
    return called(posting, employee(name="Kari Moe"))


def address(name, case):
    return reverse(f"applications:{name}", args=[case.public_id])


def page(client, name, case):
    return client.get(address(name, case)).content.decode()


def test_the_agency_sets_changes_and_calls_off(client, case):
    assert "Samtalen har ikke fått tid ennå." in page(client, "candidate", case)
    day = at(2).date().isoformat()
    shown = client.post(address("talk", case), FORM | {"day": day}, follow=True).content.decode()
    assert Talk.objects.get().when in shown and PLACE in shown and WORDS in shown and "Marte Lien satte tiden" in shown
    table = reverse("applications:candidates", args=[case.posting_id])
    assert Talk.objects.get().when in client.get(table, {"steg": "samtale"}).content.decode()
    form = client.get(address("talk", case)).content.decode()
    assert f'value="{day}"' in form and 'value="10:30"' in form and "Endre samtalen" in form
    shown = client.post(address("talk", case), {"avlys": "1"}, follow=True).content.decode()
    assert "Samtalen er avlyst" in shown and "Samtalen har ikke fått tid ennå." in shown
    assert client.post(address("talk", case), {"avlys": "1"}, follow=True).status_code == 200
    assert Application.objects.get(pk=case.pk).talk_now is None


@pytest.mark.parametrize(("field", "value"), [(field, value) for field, many in WRONG.items() for value in many])
def test_a_mistake_is_said_at_its_field(client, case, field, value):
    response = client.post(address("talk", case), FORM | {"day": at(2).date().isoformat()} | {field: value})
    assert list(response.context["form"].errors) == [field] and not Talk.objects.exists()


def test_who_is_called_may_get_a_time_next(client, posting):
    case = sent_interest(posting)
    move = reverse("applications:move", args=[case.public_id, "samtale"])
    assert 'name="tid"' in client.get(move).content.decode()
    assert client.post(move, {"text": "Vi vil snakke med deg.", "tid": "1"}).url == address("talk", case)


def test_the_candidate_reads_it_and_says_that_it_does_not_suit(client, case):
    client.force_login(case.person)
    assert "Passer ikke" not in page(client, "case", case)
    assert client.get(address("other_time", case)).status_code == 302
    talk = talk_with(case, place="Video: https://video.example.no/j/1", words=WORDS)
    shown = page(client, "case", case)
    assert talk.when in shown and WORDS in shown and 'href="https://video.example.no/j/1"' in shown
    assert address("talk_file", case) in shown and address("other_time", case) in shown
    assert "text_error" in client.post(address("other_time", case), {"text": ""}).content.decode()
    shown = client.post(address("other_time", case), {"text": "Torsdag <b>passer</b>."}, follow=True).content.decode()
    assert "Torsdag &lt;b&gt;passer&lt;/b&gt;." in shown
    client.force_login(case.posting.created_by)
    assert "Kandidaten ber om en annen tid:" in page(client, "candidate", case)
    assert "Kari Moe ber om en annen tid." in page(client, "talk", case)


def test_both_fetch_the_same_event_and_each_her_own_way_back(client, case):
    assert client.get(address("talk_file", case)).status_code == 404
    talk = talk_with(case)
    found = {}
    for person, name in ((case.person, "case"), (case.posting.created_by, "candidate")):
        client.force_login(person)
        response = client.get(address("talk_file", case))
        assert response["Content-Type"].startswith("text/calendar") and "no-store" in response["Cache-Control"]
        event = found[name] = vobject.readOne(response.content.decode()).vevent
        assert event.url.value.endswith(address(name, case)) and event.dtstart.value == talk.starts
    assert found["case"].uid.value == found["candidate"].uid.value
    actions.call_off_talk(application=case, by=case.posting.created_by)
    assert client.get(address("talk_file", case)).status_code == 404


def test_no_time_is_set_for_one_who_is_not_called(client, posting):
    case = interest_in("received", posting)
    assert client.get(address("talk", case)).url == address("candidate", case)
    response = client.post(address("talk", case), FORM | {"day": at(2).date().isoformat()})
    assert response.context["form"].non_field_errors() and not Talk.objects.exists()
