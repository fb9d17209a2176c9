"""Once a year somebody looks over who has access, and says that it is right."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.core.management import call_command
from django.utils import timezone

from listings.agencies.quality import look_over
from listings.people.confirming import confirm_list
from listings.people.models import PeopleList
from portal.notifications.models import Message
from portal.privacy.models import AuditEntry
from tests.factories.agencies import employee, portal_administrator, publisher
from tests.factories.imports import brought_in

pytestmark = pytest.mark.django_db
HERE = "/virksomhet/dfo/folk/"


def ago(days):
    PeopleList.objects.update(counts_from=timezone.now() - timedelta(days=days))


def asked():
    call_command("tend_people", verbosity=0)
    return Message.objects.filter(kind="list_is_due")


def stale():
    found = next(seen for seen in look_over() if seen.check.code == "lists_nobody_has_looked_over")
    return [finding.agency for finding in found.shown]


def test_each_administrator_is_asked_once_a_year(dfo, by):
    publisher(dfo)
    assert not asked()
    ago(365)
    assert asked().get().person == by
    assert asked().count() == 1
    confirm_list(agency=dfo, by=by)
    assert asked().count() == 1
    ago(366)
    assert asked().count() == 2


def test_one_press_says_that_it_is_right(at, dfo, by):
    assert "Ingen har sett over den" in at.get(HERE).content.decode()
    html = at.post(HERE + "stemmer/", follow=True).content.decode()
    assert "så sist over lista" in html and "Ada Admin" in html
    ago(365)
    assert "på tide å se over" in at.get(HERE).content.decode()
    assert AuditEntry.objects.get(event="people.list_confirmed").by == by


def test_who_brings_in_the_whole_list_has_looked_it_over(dfo, by):
    brought_in(dfo, by, "ny@dfo.no;;;;")
    assert not PeopleList.objects.exists()
    brought_in(dfo, by, "ada@dfo.no;;;IT;", "ny@dfo.no;;;;", is_whole=True)
    assert PeopleList.objects.get().confirmed_by == by


def test_the_portals_administrator_sees_whom_nobody_answered_for(dfo, by):
    call_command("tend_people", verbosity=0)
    ago(390)
    assert stale() == []
    ago(395)
    assert stale() == [dfo]


def test_others_say_nothing_about_it(client, dfo):
    for person in (employee(dfo), publisher(dfo)):
        client.force_login(person)
        assert client.post(HERE + "stemmer/").status_code == 403
        with pytest.raises(PermissionDenied):
            confirm_list(agency=dfo, by=person)
    client.force_login(portal_administrator())
    assert client.post(HERE + "stemmer/").status_code == 302
