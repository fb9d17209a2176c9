"""Who is told: the agency's other publishers, in their own language, each time and once."""

import pytest
from django.urls import reverse

from listings.sharing import actions
from portal.foundation.message_kinds import kind_of
from portal.notifications.models import Message
from tests.factories.agencies import employee, publisher
from tests.factories.sharing import shared_posting, sharing_agency

from .test_following import turn

pytestmark = pytest.mark.django_db


@pytest.fixture
def agency():
    return sharing_agency()


@pytest.fixture
def colleague(agency):
    return publisher(agency)


@pytest.fixture
def share(agency, colleague):
    employee(agency)
    return shared_posting(agency, by=publisher(agency, name="Kari Deler"))


def told(kind):
    return list(Message.objects.filter(kind=kind).values_list("person", flat=True))


def test_the_others_hear_that_it_is_shared(share, colleague):
    assert told("posting_shared") == [colleague.pk]
    message = Message.objects.get(kind="posting_shared")
    assert (message.context["name"], message.context["title"]) == ("Kari Deler", share.posting.title)


def test_sharing_twice_tells_once(share, colleague):
    actions.share(posting=share.posting, by=share.shared_by)
    assert told("posting_shared") == [colleague.pk]


def test_who_shared_it_hears_that_a_colleague_stopped(share, colleague):
    actions.stop_sharing(posting=share.posting, by=colleague)
    assert told("posting_unshared") == [share.shared_by_id]


def test_turning_it_off_is_told_once_however_many_there_were(agency, share, colleague):
    shared_posting(agency, by=share.shared_by)
    turn(agency, False)
    assert sorted(told("sharing_turned_off")) == sorted([colleague.pk, share.shared_by_id])


def test_the_notice_leads_to_the_sharing(client, share, colleague):
    client.force_login(colleague)
    html = client.get(reverse("notices:list")).content.decode()
    assert f"«{share.posting.title}» er delt åpent" in html
    opened = client.get(reverse("notices:open", args=[Message.objects.get(kind="posting_shared").pk]))
    assert opened.url.endswith(reverse("sharing:keep", args=[share.posting_id]))


@pytest.mark.parametrize("code", ["posting_shared", "posting_unshared", "sharing_turned_off"])
def test_only_those_who_publish_choose_about_it(code, colleague, agency):
    concerns = kind_of(code).concerns
    assert concerns(colleague) and not concerns(employee(agency))
