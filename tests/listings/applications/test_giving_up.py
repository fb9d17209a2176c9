"""Whoever has said yes to a place may give it up: she confirms it, the host is told, and nobody waits for her any more.

What becomes of the agreement: tests/listings/agreements/test_given_up.py.
"""

import pytest
from django.core import mail
from django.urls import reverse

from listings.applications import actions
from listings.applications.models import Application
from listings.applications.second_chance import pool
from listings.applications.status import Stage
from portal.foundation.lifecycle import StepNotAllowed
from portal.foundation.personal_data import holds_of
from portal.notifications.delivery import deliver_waiting
from portal.notifications.models import Message
from tests.factories.agencies import employee
from tests.factories.applications import interest_in, sent_interest
from tests.factories.approvals import approved, asked
from tests.factories.postings import published_posting

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("portal_tree")]
GIVE_UP = "Gi fra deg plassen"


@pytest.fixture
def place(marte):
    posting = published_posting(marte.memberships.get().agency, by=marte, title="Kurs")
    return interest_in(Stage.ACCEPTED, posting, employee(name="Ingrid Solheim"))


def address(place, name="give_up"):
    return reverse(f"applications:{name}", args=[place.public_id])


def seen(client, person, url):
    client.force_login(person)
    return client.get(url, follow=True).content.decode()


def test_her_case_leads_to_a_page_that_tells_what_happens_and_lets_her_go_back(client, place):
    assert f'href="{address(place)}"' in seen(client, place.person, place.get_absolute_url())
    shown = seen(client, place.person, address(place))
    assert "DFØ får beskjed, og kan tilby plassen til en annen." in shown and 'name="text"' in shown
    assert f'href="{place.get_absolute_url()}">Avbryt<' in shown
    assert Application.objects.get().status == Stage.ACCEPTED


def test_she_gives_it_up_once_with_a_few_words_to_the_host(client, place, marte):
    client.force_login(place.person)
    shown = client.post(address(place), {"text": "Jeg har fått en ny jobb."}, follow=True).content.decode()
    assert "Du har gitt fra deg plassen." in shown and "Jeg har fått en ny jobb." in shown and GIVE_UP not in shown
    assert Application.objects.get().status == Stage.DECLINED
    again = client.post(address(place), {"text": "Om igjen"}, follow=True).content.decode()
    assert "Dette kan ikke gjøres nå" in again and Application.objects.get().history.count() == 3
    assert "Jeg har fått en ny jobb." in seen(client, marte, address(place, "candidate"))


@pytest.mark.parametrize("stage", [stage for stage in Stage if stage != Stage.ACCEPTED])
def test_there_is_nothing_to_give_up_at_another_stage(client, place, stage):
    Application.objects.update(status=stage)
    assert GIVE_UP not in seen(client, place.person, place.get_absolute_url())
    assert "Dette kan ikke gjøres nå" in seen(client, place.person, address(place))
    client.post(address(place), {"text": ""})
    assert Application.objects.get().status == stage


def test_a_form_that_was_open_when_she_said_yes_takes_it_not_back(client, place):
    client.force_login(place.person)
    shown = client.post(address(place, "answer"), {"answer": "decline", "text": ""}).content.decode()
    assert "Dette kan ikke gjøres nå" in shown and Application.objects.get().status == Stage.ACCEPTED


def test_the_page_is_nobody_elses(client, place, marte):
    for stranger in (marte, employee(place.home_agency)):
        client.force_login(stranger)
        assert client.get(address(place)).status_code == client.post(address(place)).status_code == 404
    assert Application.objects.get().status == Stage.ACCEPTED


def give_up(place):
    actions.decline(application=place, by=place.person, text="Hemmelig 4711")
    return Application.objects.with_facts().get(pk=place.pk)


def test_the_host_is_told_that_she_had_said_yes_and_not_what_she_wrote(place, marte):
    give_up(place)
    deliver_waiting()
    [letter] = [letter for letter in mail.outbox if letter.to == [marte.email] and "plassen" in letter.subject]
    assert letter.subject == "Ingrid Solheim gir fra seg plassen: «Kurs»"
    assert "hadde takket ja, men gir nå fra seg plassen" in letter.body and "4711" not in letter.body
    assert not Message.objects.filter(person=place.person, kind__startswith="stage").exists()


def test_nobody_waits_for_her_any_more_and_the_place_is_free(client, place, marte):
    table = f"{address_of_table(place)}?steg=tilbud"
    assert "Alle plassene" in seen(client, marte, table)
    give_up(place)
    assert "Alle plassene" not in seen(client, marte, table)
    assert not Application.objects.waiting_for_agency().exists()
    for page in (reverse("applications:mine"), place.get_absolute_url(), "/min-side/"):
        shown = seen(client, place.person, page)
        assert "Venter på DFØ" not in shown and "Du har takket nei til plassen." in shown


def address_of_table(place):
    return reverse("applications:candidates", args=[place.posting_id])


def test_the_place_is_offered_to_another_and_given_up_for_good(place, marte):
    other = interest_in(Stage.INTERVIEW, place.posting)
    gone = give_up(place)
    actions.offer(application=other, by=marte, text="Plassen er ledig igjen.")
    with pytest.raises(StepNotAllowed):
        actions.accept(application=gone, by=place.person)
    with pytest.raises(Exception, match="allerede meldt interesse"):
        sent_interest(place.posting, place.person)
    with pytest.raises(Exception, match="kan ikke angres"):
        actions.undo(application=gone, by=marte, change=gone.history.last())
    assert Application.objects.get(pk=place.pk).status == Stage.DECLINED


def test_she_who_gave_up_is_not_among_those_who_may_be_asked_again(client, place, marte):
    later = published_posting(place.posting.agency, by=marte)
    give_up(place)
    assert not pool(later, marte).exists()
    assert "hvis du ikke blir valgt" not in seen(client, place.person, place.get_absolute_url())


def test_what_her_manager_was_asked_stands_and_the_page_says_so(client, place):
    question = asked(place.posting, place.person)
    assert "Lederen din er fortsatt spurt." in seen(client, place.person, address(place))
    give_up(place)
    question.refresh_from_db()
    assert question.waits
    answered = approved(published_posting(), place.person)
    another = interest_in(Stage.ACCEPTED, answered.posting, place.person)
    assert "fortsatt spurt" not in seen(client, place.person, address(another))


def test_the_way_to_delete_her_account_goes_over_the_place(place):
    assert any("Gi fra deg plassen i saken din først." in said for said in holds_of(place.person))
    give_up(place)
    assert not any("plass" in said for said in holds_of(place.person))
