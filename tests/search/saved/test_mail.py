"""Does the mail about news go as she has chosen, only with what is still so, and can it be stopped from itself?"""

import re
from datetime import timedelta

import pytest
from django.core import mail
from django.core.management import call_command
from django.test import Client
from django.utils import timezone

from listings.postings.choices import Audience
from listings.postings.models import PostingPage
from listings.postings.status import Status
from portal.foundation.clock import oslo_today
from portal.foundation.message_kinds import Rhythm, kind_of
from portal.notifications.delivery import deliver_waiting
from portal.notifications.digests import gather
from portal.notifications.models import Message
from portal.notifications.preferences import choose, wish_of
from search.saved import actions
from search.saved.models import SavedSearch

pytestmark = pytest.mark.django_db


def deliver(later=timedelta(0)):
    gather(timezone.now() + later)
    deliver_waiting()
    return [letter.subject for letter in mail.outbox]


def stop_address():
    [found] = re.findall(r"<http://127.0.0.1:8000(.*)>", mail.outbox[-1].extra_headers["List-Unsubscribe"])
    return found


def test_at_once_it_goes_at_once(save, arrive):
    save("arkiv", name="Arkiv her")
    posting, _news = arrive(title="Arkiv i nord")
    assert deliver() == ["Nytt treff i «Arkiv her»: Arkiv i nord"]
    assert posting.url in mail.outbox[0].body


@pytest.mark.parametrize(("rhythm", "days"), [(Rhythm.DAILY, 2), (Rhythm.WEEKLY, 8)])
def test_gathered_it_goes_in_one_mail(save, arrive, rhythm, days):
    save("arkiv", rhythm=rhythm)
    save(slag={"need"}, rhythm=rhythm)
    arrive(title="Arkiv én"), arrive(title="Arkiv to")
    assert deliver() == []
    assert deliver(timedelta(days=days)) == ["4 nyheter fra Utvekslingsportalen"]
    assert "Arkiv én" in mail.outbox[0].body and "Arkiv to" in mail.outbox[0].body


GONE = {
    "withdrawn": lambda kari, search, posting: PostingPage.objects.update(status=Status.WITHDRAWN),
    "no longer hers to see": lambda kari, search, posting: PostingPage.objects.update(visibility=Audience.OWN),
    "her search is deleted": lambda kari, search, posting: actions.delete_search(search=search, by=kari),
    "her search rests": lambda kari, search, posting: actions.pause(search=search, by=kari),
    "she asks for other things": lambda kari, search, posting: actions.change_criteria(
        search=search, by=kari, query="q=kart&v=1"
    ),
    "she wants no mail of this search": lambda kari, search, posting: SavedSearch.objects.update(rhythm="never"),
    "she has no place any more": lambda kari, search, posting: kari.memberships.update(status="ended"),
}


@pytest.mark.parametrize("why", GONE)
def test_what_is_no_longer_so_is_not_sent(kari, save, arrive, why):
    search = save("arkiv", rhythm=Rhythm.DAILY)
    posting, _news = arrive(title="Arkiv")
    GONE[why](kari, search, posting)
    assert deliver(timedelta(days=2)) == []


def test_the_mail_stops_its_search_and_no_other(kari, save, arrive):
    save("arkiv", name="Arkiv")
    havn = save("havn", name="Havn")
    arrive(title="Arkiv")
    deliver()
    provider = Client(enforce_csrf_checks=True)
    shown = provider.get(stop_address()).content.decode()
    assert "Nye treff i et søk du har lagret" in shown and "«Arkiv»" not in shown
    assert SavedSearch.objects.filter(rhythm="never").count() == 0
    assert provider.post(stop_address(), {"List-Unsubscribe": "One-Click"}).status_code == 200
    assert set(SavedSearch.objects.exclude(rhythm="never")) == {havn}
    arrive(title="Arkiv igjen")
    assert len(deliver()) == 1


def test_a_mail_about_several_things_stops_them_all(kari, save, arrive):
    choose(person=kari, kind=kind_of("search_ends"), rhythm=Rhythm.DAILY, in_portal=True)
    save("arkiv", rhythm=Rhythm.DAILY)
    arrive(title="Arkiv")
    SavedSearch.objects.update(ends_on=oslo_today() + timedelta(days=9))
    call_command("tend_saved")
    assert deliver(timedelta(days=2)) == ["2 nyheter fra Utvekslingsportalen"]
    assert Client().post(stop_address()).status_code == 200
    assert SavedSearch.objects.get().rhythm == wish_of(kari, kind_of("search_ends")).rhythm == Rhythm.NEVER
    assert wish_of(kari, kind_of("search_met")).rhythm == Rhythm.AT_ONCE


def test_a_deleted_search_can_still_be_stopped(kari, save, arrive):
    search = save("arkiv")
    arrive(title="Arkiv")
    deliver()
    actions.delete_search(search=search, by=kari)
    assert "et søk du har slettet" in Client().post(stop_address()).content.decode()


def test_what_she_chose_for_all_searches_is_the_most_she_gets(kari, save, arrive):
    choose(person=kari, kind=kind_of("search_met"), rhythm=Rhythm.WEEKLY, in_portal=True)
    save("arkiv")
    arrive(title="Arkiv")
    assert Message.objects.get(kind="search_met").rhythm == Rhythm.WEEKLY


def test_choosing_for_all_makes_no_waiting_mail_come_sooner(kari, save, arrive):
    save("arkiv", rhythm=Rhythm.WEEKLY)
    save("nord", rhythm=Rhythm.DAILY)
    arrive(title="Arkiv i nord")
    choose(person=kari, kind=kind_of("search_met"), rhythm=Rhythm.AT_ONCE, in_portal=True)
    assert set(Message.objects.values_list("rhythm", flat=True)) == {"weekly", "daily"}
    choose(person=kari, kind=kind_of("search_met"), rhythm=Rhythm.WEEKLY, in_portal=True)
    assert set(Message.objects.values_list("rhythm", flat=True)) == {"weekly"}
