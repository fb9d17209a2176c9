"""Does each person get what she wants, how she wants it, and always what cannot wait?"""

import pytest
from django.urls import reverse

from portal.foundation.message_kinds import KINDS, Rhythm
from portal.notifications.models import Mail, Message, Preference
from portal.notifications.outbox import tell
from tests.factories.agencies import administrator, employee, publisher

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("portal_tree")]
ADDRESS = "/min-side/varsler/valg/"
CASE = {"id": "00000000-0000-4000-8000-000000000000", "title": "Rådgiver", "agency": "DFØ", "name": "K", "home": "H"}


def choices(page):
    return {name: bound.value() for name in page.context["form"].fields for bound in [page.context["form"][name]]}


def save(client, person, **changes):
    client.force_login(person)
    data = choices(client.get(ADDRESS)) | changes
    return client.post(ADDRESS, {name: value for name, value in data.items() if value is not False}, follow=True)


@pytest.mark.parametrize("person, sees", [(employee, False), (publisher, True), (administrator, True)])
def test_each_role_chooses_among_what_concerns_it(client, person, sees):
    client.force_login(person())
    page = client.get(ADDRESS)
    assert ("interest_received-rhythm" in choices(page)) is sees
    assert "interest_sent-rhythm" in choices(page)


def test_what_cannot_be_stopped_is_told_and_not_asked(client):
    client.force_login(employee())
    page = client.get(ADDRESS)
    assert "Koden du logger inn med" in page.content.decode() and "Du får tilbud om plass" in page.content.decode()
    assert not [name for name in choices(page) if name.startswith(("stage", "login"))]


def test_a_choice_is_kept_and_followed(client):
    person = employee()
    page = save(client, person, **{"interest_sent-rhythm": "weekly", "interest_sent-in_portal": False})
    assert "Valgene dine er lagret" in page.content.decode()
    assert choices(page)["interest_sent-rhythm"] == "weekly" and choices(page)["interest_sent-in_portal"] is False
    message = tell(kind="interest_sent", key="k", person=person, context=CASE)
    assert (message.rhythm, message.in_portal) == ("weekly", False) and not Mail.objects.exists()


@pytest.mark.parametrize("forged", ["hourly", "", "at_once\0"])
def test_a_forged_choice_is_told_and_the_rest_stays(client, forged):
    person = employee()
    page = save(client, person, **{"interest_sent-rhythm": forged, "interest_sent-in_portal": False})
    assert page.status_code == 200 and 'role="group" aria-labelledby="error-summary"' in page.content.decode()
    assert choices(page)["interest_sent-in_portal"] in (False, None) and not Preference.objects.exists()


def test_a_forged_kind_changes_nothing(client):
    person = employee()
    save(client, person, **{"stage_offered-rhythm": "never", "login_code-rhythm": "never"})
    assert not Preference.objects.filter(kind__in=["stage_offered", "login_code"]).exists()


@pytest.mark.parametrize("code", [code for code, kind in KINDS.items() if not kind.can_stop])
def test_what_cannot_be_stopped_comes_at_once_whatever_the_rows_say(code, person):
    Preference.objects.create(person=person, kind=code, rhythm=Rhythm.NEVER, in_portal=False)
    message = tell(kind=code, key="k", person=person, context={"status": "assessing"})
    assert message.rhythm == Rhythm.AT_ONCE and message.mail_id


def test_a_change_counts_for_what_waits_to_be_gathered(client):
    person = publisher()
    message = tell(kind="interest_received", key="k", person=person, context=CASE)
    assert message.rhythm == Rhythm.DAILY
    save(client, person, **{"interest_received-rhythm": "never"})
    assert Message.objects.get().rhythm == Rhythm.NEVER


def test_a_person_sees_only_her_own_choices(client):
    one, other = employee(), employee()
    save(client, one, **{"interest_sent-rhythm": "never"})
    client.force_login(other)
    assert choices(client.get(ADDRESS))["interest_sent-rhythm"] == "at_once"


def test_the_page_costs_few_questions(client, django_assert_max_num_queries):
    client.force_login(publisher())
    client.get(ADDRESS)
    with django_assert_max_num_queries(16):
        assert client.get(reverse("notices:preferences")).status_code == 200
