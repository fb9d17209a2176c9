"""Where the home agency's rule asks for the manager's yes, it is the manager's, whatever way the interest comes."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone

from listings.applications import actions
from listings.applications.models import Application
from listings.applications.obstacles import CannotSend
from listings.applications.status import Stage
from listings.approvals import actions as approvals
from tests.factories.agencies import employee
from tests.factories.applications import interest_in, sent_interest
from tests.factories.approvals import approved, asked
from tests.factories.postings import published_posting

pytestmark = pytest.mark.django_db


@pytest.fixture
def posting():
    return published_posting()


@pytest.fixture
def ingrid():
    return employee(name="Ingrid Solheim")


def set_rule(person, rule):
    home = person.memberships.get().agency
    type(home).objects.filter(pk=home.pk).update(approval_rule=rule)


def test_before_interest_only_a_yes_that_stands_will_do(posting, ingrid):
    set_rule(ingrid, "before_interest")
    one = asked(posting, ingrid)
    for _try in range(2):
        with pytest.raises(CannotSend, match="Lederen din må ha sagt ja") as refused:
            sent_interest(posting, ingrid)
        assert refused.value.code == "manager_first" and not Application.objects.exists()
        approved(published_posting(), ingrid)
    approvals.approve(approval=one, by=one.approver)
    assert sent_interest(posting, ingrid).status == Stage.RECEIVED


@pytest.mark.parametrize("rule", ["before_offer", "before_agreement"])
def test_another_rule_lets_interest_through(posting, ingrid, rule):
    set_rule(ingrid, rule)
    assert sent_interest(posting, ingrid).status == Stage.RECEIVED


@pytest.mark.parametrize("rule", ["before_offer", "before_interest"])
def test_a_yes_to_a_place_waits_for_the_managers_and_a_no_for_nobody(posting, ingrid, rule):
    application = interest_in(Stage.OFFERED, posting, ingrid)
    set_rule(ingrid, rule)
    application = Application.objects.with_facts().get()
    with pytest.raises(ValidationError, match="Lederen din må ha sagt ja") as refused:
        actions.accept(application=application, by=ingrid)
    assert refused.value.code == "manager_first" and Application.objects.get().status == Stage.OFFERED
    one = approved(posting, ingrid)
    approvals.decline(approval=one, by=one.approver, reason="timing")
    with pytest.raises(ValidationError):
        actions.accept(application=application, by=ingrid)
    approvals.approve(approval=one, by=one.approver)
    actions.accept(application=application, by=ingrid)
    assert Application.objects.get().status == Stage.ACCEPTED


def test_before_the_agreement_a_yes_to_a_place_waits_for_nobody(posting, ingrid):
    actions.accept(application=interest_in(Stage.OFFERED, posting, ingrid), by=ingrid)
    assert Application.objects.get().status == Stage.ACCEPTED


def test_her_own_word_from_an_earlier_time_is_no_yes_and_is_told_as_hers(client, posting, ingrid):
    application = interest_in(Stage.OFFERED, posting, ingrid)
    Application.objects.update(manager_agreed_at=timezone.now())
    set_rule(ingrid, "before_offer")
    application = Application.objects.with_facts().get()
    with pytest.raises(ValidationError):
        actions.accept(application=application, by=ingrid)
    assert "Kandidaten oppgir at lederen har sagt ja" in shown_to(client, posting.created_by, "candidate", application)
    assert "Du har oppgitt at lederen din har sagt ja" in shown_to(client, ingrid, "case", application)


def test_the_page_says_it_leads_to_asking_and_keeps_her_words(client, posting, ingrid):
    application = interest_in(Stage.OFFERED, posting, ingrid)
    answer = reverse("applications:answer", args=[application.public_id])
    set_rule(ingrid, "before_offer")
    client.force_login(ingrid)
    shown = client.get(answer).content.decode()
    assert "før du takker ja til en plass" in shown and reverse("approvals:ask", args=[posting.pk]) in shown
    shown = client.post(answer, {"answer": "accept", "text": "Ja takk!"}).content.decode()
    assert "Lederen din må ha sagt ja før du kan takke ja til plassen" in shown and "Ja takk!" in shown
    client.post(answer, {"answer": "decline"})
    assert Application.objects.get().status == Stage.DECLINED


def shown_to(client, person, name, application):
    client.force_login(person)
    return client.get(reverse(f"applications:{name}", args=[application.public_id])).content.decode()


RULES = {
    "before_interest": {Stage.RECEIVED, Stage.OFFERED, Stage.ACCEPTED},
    "before_offer": {Stage.OFFERED, Stage.ACCEPTED},
    "before_agreement": {Stage.ACCEPTED},
}


@pytest.mark.parametrize("rule", RULES)
def test_the_host_sees_it_from_the_stage_where_it_is_needed(client, posting, ingrid, rule):
    application = sent_interest(posting, ingrid)
    approved(posting, ingrid)
    set_rule(ingrid, rule)
    table = f"{reverse('applications:candidates', args=[posting.pk])}?steg="
    for stage, tab in ((Stage.RECEIVED, "nye"), (Stage.OFFERED, "tilbud"), (Stage.ACCEPTED, "tilbud")):
        Application.objects.update(status=stage)
        page = shown_to(client, posting.created_by, "candidate", application)
        found = {"Lederen har sagt ja" in page, "Lederen har sagt ja" in client.get(table + tab).content.decode()}
        assert found == {stage in RULES[rule]} and "Kari Holm" not in page


@pytest.mark.parametrize("step, words", [("decline", "Lederen har ikke sagt ja"), ("", "Lederen er spurt")])
def test_the_host_reads_neither_who_nor_why(client, posting, ingrid, step, words):
    application = interest_in(Stage.ACCEPTED, posting, ingrid)
    one = asked(posting, ingrid)
    if step:
        approvals.decline(approval=one, by=one.approver, reason="timing", text="Vi er for få.")
    page = shown_to(client, posting.created_by, "candidate", application)
    assert words in page and "for få" not in page and "Tidspunktet" not in page


def test_the_person_asks_from_her_case_and_sees_how_it_stands(client, posting, ingrid):
    application = sent_interest(posting, ingrid)
    ask = reverse("approvals:ask", args=[posting.pk])
    assert ask in shown_to(client, ingrid, "case", application)
    one = asked(posting, ingrid)
    shown = shown_to(client, ingrid, "case", application)
    assert ask not in shown and one.get_absolute_url() in shown and "Spurt" in shown
