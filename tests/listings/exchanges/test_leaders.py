"""Which exchanges does a leader follow, and what of the agency does she see?"""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.urls import reverse

from listings.agencies.models import MembershipRole
from listings.agreements.models import Agreement
from listings.approvals.models import Approval
from listings.approvals.status import Status
from listings.exchanges import actions
from listings.exchanges.exchange import exchanges, visible_to
from listings.exchanges.sides import sides_of
from portal.access.rules import Action, can, rows
from portal.foundation.clock import oslo_today
from portal.notifications.models import Message
from portal.privacy.models import AuditEntry
from tests.factories.agencies import employee, manager
from tests.factories.agreements import again, place
from tests.factories.exchanges import item_of, running, signs_for

pytestmark = pytest.mark.django_db


@pytest.fixture
def other(home, host):
    """Of a colleague, to whom somebody else has said yes."""
    return running(home, host, person=employee(home, name="Odd Annen"))


@pytest.fixture
def lea(home):
    return manager(home, name="Lea Leder")


@pytest.fixture
def hers(home, host, kari, lea):
    """Lea has said yes to Kari's."""
    application = place(person=kari)
    Approval.objects.update(approver=lea)
    made = running(home, host, person=kari)
    Agreement.objects.filter(pk=made.pk).update(application=application)
    return exchanges().get(pk=made.pk)


def page(agency, name="of_agency", *more):
    return reverse(f"exchanges:{name}", args=[agency.slug, *more])


def test_she_follows_and_tends_what_she_has_said_yes_to(hers, other, lea, see):
    assert list(visible_to(lea)) == [hers] and sides_of(lea, hers) == {"sending"}
    assert actions.tick(item=item_of(hers, "handover"), by=lea).is_done
    assert not can(lea, Action.SEE_EXCHANGE, other) and not can(lea, Action.TEND_EXCHANGE, other)
    shown = see(lea, page(hers.sending))
    assert "Kari Nordmann" in shown and "Odd Annen" not in shown
    assert "Som leder ser du" in shown and "Månedsverk inn minus ut" not in shown


def test_who_speaks_for_the_agency_sees_everybody(hers, other, hanne, see):
    shown = see(hanne, page(hers.sending))
    assert "Kari Nordmann" in shown and "Odd Annen" in shown
    assert "Månedsverk inn minus ut" in shown and "Som leder ser du" not in shown


def test_she_follows_what_she_is_chosen_to_sign(hers, other, lars):
    assert list(visible_to(lars)) == []
    signs_for(other, "receiving", lars)
    other = exchanges().get(pk=other.pk)
    assert list(visible_to(lars)) == [other] and sides_of(lars, other) == {"receiving"}
    assert can(lars, Action.TEND_EXCHANGE, other)


def told_in(agreement, ends):
    """Kinds of what she hears when so many days are left."""
    Message.objects.all().delete()
    Agreement.objects.filter(pk=agreement.pk).update(ends=oslo_today() + timedelta(days=ends))
    call_command("tend_exchanges", verbosity=0)
    return lambda person: {row.kind for row in Message.objects.filter(person=person)}


def test_she_hears_of_the_days_and_of_the_lines_that_she_can_tick(hers, other, lea, lars):
    told = told_in(hers, 14)
    assert told(lea) == {"exchange_end", "exchange_lines"} and not told(lars)
    rows = Message.objects.filter(person=lea)
    assert {row.context["id"] for row in rows} == {str(hers.public_id)}
    assert rows.get(kind="exchange_lines").context["side"] == "sending"
    actions.set_midway(agreement=hers, by=hers.person, day=oslo_today() + timedelta(days=5))
    assert "exchange_midway_moved" in told(lea)


def test_nor_of_what_only_the_parties_do(hers, lea, hanne):
    terms = hers.current.terms | {"extension_until": f"{oslo_today() + timedelta(days=90)}"}
    hers.versions.update(terms=terms)
    told = told_in(hers, 30)
    assert "exchange_extension" in told(hanne) and "exchange_extension" not in told(lea)


def no_longer_a_leader(lea):
    MembershipRole.objects.filter(membership__user=lea).delete()


def took_her_yes_back(lea):
    Approval.objects.update(status=Status.DECLINED)


def said_yes_for_another_agency(lea):
    Approval.objects.update(agency=Agreement.objects.latest("pk").receiving)


def said_yes_to_somebody_else(lea):
    Approval.objects.update(person=employee(lea.memberships.get().agency))


@pytest.mark.parametrize(
    "change", [no_longer_a_leader, took_her_yes_back, said_yes_for_another_agency, said_yes_to_somebody_else]
)
def test_then_it_is_hers_no_more(hers, lea, change):
    change(lea)
    lea = again(lea)
    assert list(visible_to(lea)) == [] and not can(lea, Action.SEE_EXCHANGE, hers) and not sides_of(lea, hers)
    assert not told_in(hers, 14)(lea)


def test_the_row_form_says_the_same(hers, other, lea, lars, hanne):
    signs_for(hers, "sending", lea)
    signs_for(other, "receiving", lars)
    for person in (lea, lars, hanne, hers.person, other.person):
        for action in (Action.SEE_EXCHANGE, Action.TEND_EXCHANGE, Action.ADD_TO_EXCHANGE):
            allowed = {one.pk for one in exchanges() if can(person, action, one)}
            assert allowed == set(exchanges().filter(rows(person, action)).values_list("pk", flat=True))


def test_the_file_has_her_rows_and_is_noted(client, hers, other, lea, hanne):
    for person, names in ((lea, {"Kari Nordmann"}), (hanne, {"Kari Nordmann", "Odd Annen"})):
        client.force_login(person)
        content = client.get(page(hers.sending, "file", "csv")).content.decode()
        assert {name for name in ("Kari Nordmann", "Odd Annen") if name in content} == names
        told = AuditEntry.objects.filter(event="exchanges.exported").latest("pk")
        assert (told.by, told.agency) == (person, str(hers.sending.public_id))
        assert told.facts == {"kind": "csv", "year": oslo_today().year, "count": len(names)}
