"""Where two agencies share the salary, does the agreement say how, and do those signed before it was asked hold?"""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command

from listings.agreements import actions
from listings.agreements.models import Agreement, Version
from listings.agreements.status import Party, Status
from listings.agreements.terms.showing import changes_between
from tests.factories.agreements import (
    amendment_to_sign,
    drafted,
    fresh,
    in_force,
    limited,
    receiver,
    sender,
    shared,
    signed_by,
    to_sign,
)
from tests.portal.foundation.on_paper import text_of

from .test_pages import at
from .test_signed_papers import OLDER, got, page

pytestmark = pytest.mark.django_db
LABEL = "Andel av lønna som mottakende virksomhet betaler"
SHARED = {"salary_paid_by": "shared", "salary_share": 60}


def as_before(agreement):
    """With the terms as they were kept before the share was one of them, and the rules too."""
    for version in agreement.versions.all():
        terms = {code: value for code, value in version.terms.items() if code != "salary_share"}
        Version.objects.filter(pk=version.pk).update(terms=terms)
    if agreement.kept_rules:
        kept = {code: rule for code, rule in agreement.kept_rules.items() if code != "salary_share"}
        Agreement.objects.filter(pk=agreement.pk).update(kept_rules=kept)
    return fresh(agreement)


def written(client, agreement, **words):
    client.force_login(receiver(agreement))
    lest = {"lest": fresh(agreement).version}
    return client.post(at(agreement, "edit", group="lonn"), lest | words, follow=True).content.decode()


def share_of(agreement):
    return fresh(agreement).current.terms["salary_share"]


def test_a_share_that_is_asked_for_changes_nothing_when_the_salary_is_not_shared_any_more():
    """It would have made all signatures void for the same terms."""
    agreement = shared()
    change(agreement, salary_paid_by="shared")
    actions.propose_change(agreement=agreement, by=sender(agreement), read=agreement.version, new={"salary_share": 60})
    change(agreement, salary_paid_by="host")
    version = agreement.version
    with pytest.raises(ValidationError):
        actions.answer_proposal(remark=agreement.remarks.get(), by=receiver(agreement), takes=True)
    assert fresh(agreement).version == version and agreement.remarks.get().waits


def change(agreement, **new):
    actions.edit_agreement(agreement=agreement, by=receiver(agreement), read=agreement.version, new=new)
    agreement.refresh_from_db()


@pytest.mark.parametrize("share", ["0", "100", "halvparten"])
def test_a_share_is_a_part_of_the_whole(client, share):
    agreement = shared()
    assert "Feil:" in written(client, agreement, salary_paid_by="shared", salary_share=share)
    assert fresh(agreement).current.terms["salary_paid_by"] == "home"


def test_it_is_asked_while_the_salary_is_shared_and_is_let_go_with_it(client):
    agreement = shared()
    assert LABEL not in page(agreement)
    assert f"{LABEL}</dt><dd>60 %</dd>" in written(client, agreement, salary_paid_by="shared", salary_share="60")
    before = fresh(agreement).current.terms
    shown = written(client, agreement, salary_paid_by="host", salary_share="tull")
    assert "Feil:" not in shown and LABEL not in shown and share_of(agreement) == ""
    [changed] = changes_between(before, fresh(agreement).current.terms)
    assert [row["old"] for row in changed["rows"]] == ["Delt mellom virksomhetene", "60 %"]


def test_it_stands_in_what_is_signed_and_on_paper():
    agreement = in_force(**SHARED)
    assert "60 %" in text_of(got(agreement, "paper").content)
    rows = [row for group in agreement.signatures.first().shown for row in group["rows"]]
    assert [LABEL, "60 %"] in rows


def test_an_administrator_may_let_the_rule_advise(client):
    agreement = shared(salary_paid_by="shared")
    assert "Skriv andelen som mottakende virksomhet betaler. Stopper" not in page(agreement)
    limited("salary_share", None, "advises")
    assert "Skriv andelen som mottakende virksomhet betaler. Stopper ikke avtalen." in page(agreement)


def test_what_was_signed_before_verifies_and_is_of_no_older_edition():
    agreement = as_before(to_sign())
    for party in Party:
        agreement = signed_by(agreement, party)
    call_command("verify_agreements")
    assert "salary_share" not in agreement.current.terms and OLDER not in page(agreement)


def test_a_shared_salary_from_before_holds_and_can_be_changed(client):
    agreement = as_before(to_sign(**SHARED))
    limited("salary_share", None, "advises")
    for party in Party:
        agreement = signed_by(agreement, party)
    agreement = as_before(agreement)
    limited("salary_share", None)
    call_command("verify_agreements")
    last = agreement.ends - timedelta(days=10)
    changed = amendment_to_sign(agreement, ends=last)
    for party in Party:
        changed = signed_by(changed, party)
    assert (changed.status, changed.ends, changed.version) == (Status.IN_FORCE, last, agreement.version + 1)


def test_a_draft_from_before_goes_on_as_it_was(client):
    agreement = as_before(drafted(**SHARED))
    number, unchanged = agreement.version, {"salary_paid_by": "shared"}
    facts = {"agreement": agreement, "by": receiver(agreement), "read": number}
    assert actions.edit_agreement(**facts, new=unchanged).version == number
    written(client, agreement, salary_paid_by="shared", salary_share="40")
    assert share_of(agreement) == 40
