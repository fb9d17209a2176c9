"""Where does each rule say stop? On the day after the limit, and not before."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from listings.agreements import actions
from listings.agreements.models import Agreement
from listings.agreements.rules.findings import RulesStop, check_rules, findings
from portal.foundation.years import last_day_of, length_of
from tests.factories.agencies import employee, portal_administrator
from tests.factories.agreements import drafted, fresh, in_force, place, receiver, shared, to_sign, with_signatories

HALF_A_YEAR = {"starts": date(2027, 3, 1), "ends": date(2027, 8, 31)}
SOURCE = {"severity": "blocks", "source": "Ny retningslinje", "source_date": date(2026, 12, 1)}


@pytest.mark.parametrize(
    ("starts", "months", "last"),
    [
        ((2027, 1, 1), 12, (2027, 12, 31)),
        ((2027, 9, 1), 6, (2028, 2, 29)),
        ((2026, 9, 1), 6, (2027, 2, 28)),
        ((2028, 2, 29), 12, (2029, 2, 28)),
        ((2027, 2, 28), 12, (2028, 2, 27)),
        ((2027, 3, 1), 12, (2028, 2, 29)),
        ((2027, 8, 31), 6, (2028, 2, 29)),
        ((2027, 1, 15), 1, (2027, 2, 14)),
    ],
)
def test_the_last_day_of_whole_months(starts, months, last):
    assert last_day_of(date(*starts), months) == date(*last)
    assert length_of(date(*starts), date(*last)) == (months, 0)


def said_of(agreement, code):
    return next((one for one in findings(agreement, agreement.current.terms) if one.rule.code == code), None)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("terms", "code", "holds"),
    [
        ({"starts": date(2027, 3, 1), "ends": date(2028, 2, 29)}, "longest", True),
        ({"starts": date(2027, 3, 1), "ends": date(2028, 3, 1)}, "longest", False),
        (
            HALF_A_YEAR | {"extension_until": date(2028, 2, 29)},
            "longest",
            True,
        ),
        (
            HALF_A_YEAR | {"extension_until": date(2028, 3, 1)},
            "longest",
            False,
        ),
        ({"starts": date(2027, 3, 1), "ends": date(2027, 2, 28)}, "order", False),
        (HALF_A_YEAR | {"midway_talk": date(2027, 3, 1), "evaluation_due": date(2027, 8, 31)}, "order", True),
        (HALF_A_YEAR | {"midway_talk": date(2027, 8, 31)}, "order", True),
        (HALF_A_YEAR | {"midway_talk": date(2027, 2, 28)}, "order", False),
        (HALF_A_YEAR | {"midway_talk": date(2029, 1, 1)}, "order", False),
        (HALF_A_YEAR | {"evaluation_due": date(2027, 8, 30)}, "order", False),
        ({"starts": date(2027, 3, 1), "ends": date(2027, 5, 30)}, "short", False),
        ({"starts": date(2027, 3, 1), "ends": date(2027, 5, 31)}, "short", None),
        ({"construction": "B", "starts": date(2027, 3, 1), "ends": date(2027, 8, 31)}, "legal_basis", True),
        ({"construction": "B", "starts": date(2027, 3, 1), "ends": date(2027, 9, 1)}, "legal_basis", False),
        ({"construction": "B"}, "appointment", False),
        ({"construction": "B", "decision_reference": "27/1", "advertising_basis": "Unntak"}, "appointment", True),
        ({"construction": "A", "salary_paid_by": "host"}, "payer", False),
        ({"construction": "B", "salary_paid_by": "home"}, "payer", False),
        ({"construction": "A", "salary_paid_by": "home"}, "payer", None),
        ({"construction": "B", "salary_paid_by": "host"}, "payer", None),
        ({"construction": "A", "salary_paid_by": "shared"}, "payer", None),
        ({"construction": "B", "salary_paid_by": "agreed"}, "payer", None),
        ({"starts": date(2020, 1, 1), "ends": date(2020, 6, 30)}, "past", False),
        ({"goals": []}, "goals", False),
    ],
)
def test_a_rule_at_its_limit(terms, code, holds):
    found = said_of(drafted(**terms), code)
    assert (found and found.holds) == holds


@pytest.mark.django_db
def test_the_manager_must_have_agreed():
    agreement = with_signatories(shared(place(manager_agreed=False)))
    with pytest.raises(RulesStop):
        actions.ask_to_sign(agreement=agreement, by=receiver(agreement))


@pytest.mark.django_db
@pytest.mark.parametrize(("share", "holds"), [(50, True), (51, False)])
def test_two_agreements_of_one_person_are_counted_together_and_not_told(share, holds):
    person = employee()
    other = to_sign(place(person), percentage=50)
    agreement = drafted(place(person), percentage=share)
    found = said_of(agreement, "overlap")
    assert found.holds == holds
    assert other.receiving.short not in found.text and other.number not in found.text


@pytest.mark.django_db
def test_a_new_limit_holds_for_drafts_and_not_for_what_is_signed():
    year = {"starts": date(2027, 3, 1), "ends": date(2028, 2, 29)}
    signed, draft = in_force(**year), drafted(**year)
    actions.set_rule(code="longest", by=portal_administrator(), limit=9, **SOURCE)
    assert not said_of(draft, "longest").holds and said_of(signed, "longest").holds
    with pytest.raises(RulesStop):
        check_rules(draft, draft.current.terms)


@pytest.mark.django_db
@pytest.mark.parametrize("seen", [True, False])
def test_what_is_signed_is_judged_by_what_the_rule_saw_then(seen):
    """In the first edition the days beside the period were not seen."""
    agreement = in_force(**HALF_A_YEAR)
    terms, kept = agreement.current.terms | {"midway_talk": "2027-12-01"}, agreement.kept_rules
    if not seen:
        del kept["order"]["edition"]
    agreement.versions.filter(number=agreement.version).update(terms=terms)
    Agreement.objects.filter(pk=agreement.pk).update(kept_rules=kept)
    assert said_of(fresh(agreement), "order").holds == (not seen)


@pytest.mark.django_db
@pytest.mark.parametrize("code", ["complete", "order", "manager"])
def test_without_some_rules_it_would_be_no_agreement(client, code):
    by = portal_administrator()
    with pytest.raises(ValidationError, match="stopper alltid"):
        actions.set_rule(code=code, by=by, **SOURCE | {"severity": "advises"})
    client.force_login(by)
    shown = client.get(reverse("agreements:rule", args=[code])).content.decode()
    assert "Denne regelen stopper alltid signeringen." in shown and 'value="advises"' not in shown
