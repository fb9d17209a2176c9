"""Where the home agency's rule asks for the manager's yes before interest, it holds whatever way the interest comes."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from listings.applications import actions
from listings.applications.models import Application
from listings.applications.obstacles import CannotSend
from listings.applications.status import Stage
from portal.privacy.models import AuditEntry
from tests.factories.agencies import employee
from tests.factories.applications import interest_in, sent_interest
from tests.factories.postings import published_posting

pytestmark = pytest.mark.django_db


@pytest.fixture
def posting():
    return published_posting()


@pytest.fixture
def ingrid():
    return employee(name="Ingrid Solheim")


def set_rule(agency, rule):
    type(agency).objects.filter(pk=agency.pk).update(approval_rule=rule)


def test_a_rule_about_the_manager_holds_without_the_form_and_her_yes_is_kept(posting, ingrid):
    home = ingrid.memberships.get().agency
    set_rule(home, "before_interest")
    with pytest.raises(CannotSend, match="Lederen din må ha sagt ja") as refused:
        sent_interest(posting, ingrid)
    assert refused.value.code == "manager_first" and not Application.objects.exists()
    application = sent_interest(posting, ingrid, manager_agrees=True)
    assert application.manager_agreed_at == application.submitted_at
    assert application.history.get().manager_agreed
    assert AuditEntry.objects.get(event="application.sent").facts == {"manager_agreed": True}


@pytest.mark.parametrize("rule", ["before_offer", "before_agreement"])
def test_nothing_is_kept_about_the_manager_before_the_stage_that_needs_it(posting, ingrid, rule):
    set_rule(ingrid.memberships.get().agency, rule)
    application = sent_interest(posting, ingrid, manager_agrees=True)
    assert application.manager_agreed_at is None and not application.history.get().manager_agreed


def test_an_interest_sent_anew_asks_anew_about_the_manager(posting, ingrid):
    home = ingrid.memberships.get().agency
    set_rule(home, "before_interest")
    first = sent_interest(posting, ingrid, manager_agrees=True)
    actions.withdraw_interest(application=first, by=ingrid)
    with pytest.raises(CannotSend):
        sent_interest(posting, ingrid)
    set_rule(home, "before_offer")
    again = sent_interest(posting, ingrid)
    assert again.manager_agreed_at is None
    assert [change.manager_agreed for change in again.history.all()] == [True, False, False]


@pytest.mark.parametrize("rule", ["before_offer", "before_interest"])
def test_a_yes_to_a_place_asks_for_the_managers_and_keeps_it_in_the_same_way(posting, ingrid, rule):
    application = interest_in(Stage.OFFERED, posting, ingrid)
    set_rule(application.home_agency, rule)
    application = Application.objects.with_facts().get()
    with pytest.raises(ValidationError, match="Lederen din må ha sagt ja") as refused:
        actions.accept(application=application, by=ingrid)
    assert refused.value.code == "manager_first" and Application.objects.get().status == Stage.OFFERED
    actions.accept(application=application, by=ingrid, manager_agrees=True)
    assert Application.objects.get().manager_agreed_at and application.history.last().manager_agreed
    assert AuditEntry.objects.get(event="application.accepted").facts == {"manager_agreed": True}


def test_who_has_said_it_when_she_sent_is_not_asked_again(posting, ingrid):
    set_rule(ingrid.memberships.get().agency, "before_interest")
    application = interest_in(Stage.OFFERED, posting, ingrid, manager_agrees=True)
    actions.accept(application=application, by=ingrid)
    assert Application.objects.get().manager_agreed_at == application.submitted_at


def test_before_the_agreement_a_yes_asks_and_keeps_nothing(posting, ingrid):
    application = interest_in(Stage.OFFERED, posting, ingrid)
    actions.accept(application=application, by=ingrid, manager_agrees=True)
    assert Application.objects.get().manager_agreed_at is None and not application.history.last().manager_agreed


def test_the_page_asks_beside_the_answer_and_a_no_needs_nobody(client, posting, ingrid):
    application = interest_in(Stage.OFFERED, posting, ingrid)
    answer = reverse("applications:answer", args=[application.public_id])
    client.force_login(ingrid)
    assert 'name="manager_agrees"' not in client.get(answer).content.decode()
    set_rule(application.home_agency, "before_offer")
    assert "før du takker ja til en plass" in client.get(answer).content.decode()
    shown = client.post(answer, {"answer": "accept", "text": "Ja takk!"}).content.decode()
    assert "Lederen din må ha sagt ja før du kan takke ja til plassen" in shown and "Ja takk!" in shown
    client.post(answer, {"answer": "decline"})
    assert Application.objects.get().status == Stage.DECLINED


def test_a_tick_on_the_page_is_the_persons_word(client, posting, ingrid):
    application = interest_in(Stage.OFFERED, posting, ingrid)
    set_rule(application.home_agency, "before_offer")
    client.force_login(ingrid)
    address = reverse("applications:answer", args=[application.public_id])
    client.post(address, {"answer": "accept", "manager_agrees": "on"})
    kept = Application.objects.get()
    assert kept.status == Stage.ACCEPTED and kept.manager_agreed_at


def shown_to(client, person, name, application):
    client.force_login(person)
    return client.get(reverse(f"applications:{name}", args=[application.public_id])).content.decode()


def test_to_both_sides_it_is_the_persons_own_word(client, posting, ingrid):
    marte = posting.created_by
    set_rule(ingrid.memberships.get().agency, "before_interest")
    told = sent_interest(posting, ingrid, manager_agrees=True)
    shown = shown_to(client, marte, "candidate", told)
    assert shown.count("Kandidaten oppgir at lederen har sagt ja") == 2 and "Lederen har sagt ja" not in shown
    assert "har sagt ja" not in shown_to(client, marte, "candidate", sent_interest(posting))
    shown = shown_to(client, ingrid, "case", told)
    assert "Du har oppgitt at lederen din har sagt ja." in shown and "Lederen har sagt ja" not in shown
    actions.withdraw_interest(application=told, by=ingrid)
    assert "Kandidaten oppgir at lederen har sagt ja (" not in shown_to(client, marte, "candidate", told)
