"""How does an agency plan a year of exchanges, adopt the plan, and copy the last one?"""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override

from listings.exchanges import actions
from listings.exchanges.models import ExchangePlan
from listings.exchanges.status import PlanStatus
from portal.foundation.clock import oslo_today
from portal.foundation.lifecycle import StepNotAllowed
from portal.foundation.retention import KEPT
from tests.factories.agencies import administrator, employee, manager, portal_administrator, publisher
from tests.factories.exchanges import coming, running
from tests.factories.vocabulary import CompetenceFactory

pytestmark = pytest.mark.django_db
YEAR = oslo_today().year


def planned(home, hanne, **words):
    words = {"target_out": 4, "target_in": 2, "leader": hanne, "text": "Vi låner ut jurister.", **words}
    return actions.save_plan(agency=home, year=words.pop("year", YEAR), by=hanne, **words)


def edit(home, year=YEAR, **query):
    return reverse("exchanges:edit_plan", args=[home.slug, year], query=query)


def test_only_the_administrator_plans(home, hanne):
    words = {"agency": home, "year": YEAR, "target_out": 1, "target_in": 1}
    for role in (publisher, manager, employee):
        with pytest.raises(PermissionDenied):
            actions.save_plan(by=role(home), **words)
    for person in (portal_administrator(), administrator()):
        with pytest.raises(PermissionDenied):
            actions.save_plan(by=person, **words)
    assert actions.save_plan(by=hanne, **words).status == PlanStatus.DRAFT


def test_a_plan_is_adopted_when_somebody_is_responsible_and_then_stands(home, hanne):
    plan = planned(home, hanne, leader=None)
    with pytest.raises(ValidationError):
        actions.adopt_plan(plan=plan, by=hanne)
    plan = planned(home, hanne, read=plan.edition)
    assert actions.adopt_plan(plan=plan, by=hanne).status == PlanStatus.ADOPTED
    with pytest.raises(StepNotAllowed):
        planned(home, hanne, read=ExchangePlan.objects.get().edition)
    with pytest.raises(StepNotAllowed):
        actions.adopt_plan(plan=plan, by=hanne)
    assert actions.reopen_plan(plan=plan, by=hanne).status == PlanStatus.DRAFT


@pytest.mark.parametrize("words", [{"target_out": 9999}, {"target_in": -1}, {"text": "010101 12345"}, {"year": 1999}])
def test_what_may_not_be_planned(home, hanne, words):
    with pytest.raises(ValidationError):
        planned(home, hanne, **words)


def test_somebody_of_another_agency_is_not_responsible(home, hanne):
    with pytest.raises(ValidationError):
        planned(home, hanne, leader=employee())


def test_what_a_colleague_has_saved_meanwhile_is_not_lost(client, home, hanne):
    first = planned(home, hanne)
    client.force_login(hanne)
    sent = {"target_out": 7, "target_in": 7, "text": "Min tekst", "lest": first.edition}
    planned(home, hanne, read=first.edition, target_out=5)
    refused = client.post(edit(home), sent).content.decode()
    assert "Min tekst" in refused and ExchangePlan.objects.get().target_out == 5
    client.post(edit(home), sent | {"lest": ExchangePlan.objects.get().edition})
    assert ExchangePlan.objects.get().target_out == 7


def test_the_page_holds_the_targets_against_what_has_happened(home, host, hanne, see):
    words = [CompetenceFactory(label_nb="Arkivdanning", slug="arkivdanning")]
    planned(home, hanne, sought=words)
    running(home, host)
    coming(host, home)
    shown = see(hanne, f"{reverse('exchanges:plan', args=[home.slug])}?ar={YEAR}")
    assert "Arkivdanning" in shown and "kompetanse=arkivdanning" in shown and "slag=need" in shown
    assert 'data-label="Mål">4<' in shown


def test_last_years_plan_is_copied_into_a_new_form(home, hanne, see):
    planned(home, hanne, year=YEAR - 1, text="Som i fjor.")
    assert "Som i fjor." in see(hanne, edit(home, fra=YEAR - 1))
    assert "Som i fjor." not in see(hanne, edit(home))
    assert ExchangePlan.objects.count() == 1


def test_wrong_words_stay_in_the_form(client, home, hanne):
    client.force_login(hanne)
    refused = client.post(edit(home), {"target_out": "mange", "target_in": 2, "text": "Stå her", "sought": "Xyzzy"})
    assert "Stå her" in refused.content.decode() and not ExchangePlan.objects.exists()


def test_the_page_adopts_and_opens(client, home, hanne):
    planned(home, hanne)
    client.force_login(hanne)
    for step, status in (("vedta", "adopted"), ("apne", "draft")):
        client.post(reverse("exchanges:move_plan", args=[home.slug, YEAR, step]))
        assert ExchangePlan.objects.get().status == status


def test_a_plan_goes_five_years_after_its_year(home, hanne):
    old, kept = planned(home, hanne, year=YEAR - 6), planned(home, hanne, year=YEAR - 5)
    assert KEPT["exchanges.plans"].due(timezone.now()) == 1
    KEPT["exchanges.plans"].carry_out(timezone.now())
    assert list(ExchangePlan.objects.all()) == [kept] and old


def test_a_plan_is_in_the_language_of_whoever_last_wrote_its_text(home, hanne):
    def language_after(**words):
        edition = next((one.edition for one in ExchangePlan.objects.all()), "")
        return planned(home, hanne, read=edition, **words).language

    with override("nn"):
        assert language_after(text="Vi låner ut juristar.") == "nn"
    assert language_after(text="Vi låner ut juristar.", target_out=9) == "nn"
    assert language_after(text="Vi låner ut jurister.") == "nb"
