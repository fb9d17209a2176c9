"""Who may be asked, what is kept of what was shown, and what may not be asked?"""

from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest
import time_machine
from django.core.exceptions import PermissionDenied, ValidationError
from django.urls import reverse

from listings.agencies.models import Agency
from listings.approvals import actions, standing
from listings.approvals.limits import A_DAY
from listings.approvals.models import Approval
from listings.approvals.status import Status
from listings.postings.choices import Kind
from portal.foundation.clock import OSLO, oslo_today
from portal.privacy.models import AuditEntry
from tests.factories.agencies import AgencyFactory, employee, member
from tests.factories.approvals import asked, fresh, words
from tests.factories.postings import published_posting

pytestmark = pytest.mark.django_db


def test_an_active_colleague_is_asked_at_once_and_the_terms_are_kept_as_they_were(posting, ingrid, kari):
    type(posting).objects.filter(pk=posting.pk).update(salary_paid_by="host")
    made = asked(type(posting).objects.get(pk=posting.pk), ingrid, address="Kari+hospitering@tilsyn.no", name="K.")
    type(posting).objects.update(title="Noe annet", salary_paid_by="home")
    made = fresh(made)
    assert (made.status, made.approver, made.mailbox, made.name) == (Status.ASKED, kari, "kari@tilsyn.no", "Kari Holm")
    assert (made.title, made.payer, made.host) == (posting.title, "host", "DFØ")
    assert AuditEntry.objects.get(event="approval.ask").facts == {"posting": posting.pk}


@pytest.mark.parametrize(("months", "ends"), [("12", "2028-07-31"), ("6", "2028-01-31"), ("0.25", "2027-08-08")])
def test_what_is_suggested_is_all_that_the_posting_offers(client, posting, ingrid, months, ends):
    """Also when there is a leap day in it: a yes to a day less is no yes to what is agreed."""
    offered = {"months_min": None, "months_max": Decimal(months), "starts_earliest": date(2027, 8, 1)}
    type(posting).objects.filter(pk=posting.pk).update(**offered)
    with time_machine.travel(datetime(2027, 2, 1, 9, tzinfo=OSLO)):
        client.force_login(ingrid)
        page = client.get(reverse("approvals:ask", args=[posting.pk]))
    assert f'value="{ends}"' in page.text


@pytest.mark.parametrize("address", ["ny@tilsyn.no", "leder@annet.no", "borte@tilsyn.no", "annen@etat.no"])
def test_anybody_else_is_confirmed_by_the_agency_first(posting, ingrid, home, address):
    employee(home, email="borte@tilsyn.no").memberships.update(status="ended")
    employee(AgencyFactory(), email="annen@etat.no")
    assert asked(posting, ingrid, address=address).status == Status.CONFIRMING


@pytest.mark.parametrize(
    "address", ["ingrid@tilsyn.no", "INGRID@tilsyn.no", "ingrid+leder@tilsyn.no", "sjef@gmail.com"]
)
def test_never_herself_nor_a_mailbox_that_anybody_can_have(posting, ingrid, address):
    with pytest.raises(ValidationError) as refused:
        asked(posting, ingrid, address=address)
    assert "address" in refused.value.message_dict and not Approval.objects.exists()


@pytest.mark.parametrize(
    ("period", "field"), [((-1, 10), "starts"), ((900, 10), "starts"), ((10, -1), "ends"), ((10, 367), "ends")]
)
def test_a_period_that_cannot_be_is_refused_at_its_field(posting, ingrid, kari, period, field):
    start, length = period
    starts = oslo_today() + timedelta(days=start)
    with pytest.raises(ValidationError) as refused:
        asked(posting, ingrid, address=kari.email, starts=starts, ends=starts + timedelta(days=length))
    assert field in refused.value.message_dict


def test_a_birth_number_in_the_message_is_refused(posting, ingrid, kari):
    with pytest.raises(ValidationError, match="fødselsnummer"):
        asked(posting, ingrid, address=kari.email, message="Jeg er 010190 12345")


def test_not_about_an_offer_nor_ones_own_agency_nor_what_one_may_not_see(ingrid, kari, home):
    for posting in (published_posting(kind=Kind.OFFER), published_posting(home), published_posting(visibility="own")):
        with pytest.raises(PermissionDenied):
            asked(posting, ingrid, address=kari.email)


def test_with_two_agencies_she_says_whose_manager_it_is(posting, ingrid, kari, home):
    other = AgencyFactory()
    ingrid = type(ingrid).objects.get(pk=ingrid.pk)
    ingrid.memberships.create(agency=other)
    with pytest.raises(PermissionDenied):
        actions.ask(posting=posting, by=ingrid, **words(kari.email))
    assert asked(posting, ingrid, address=kari.email, home=home).agency == home
    with pytest.raises(PermissionDenied):
        asked(posting, ingrid, address=kari.email, home=AgencyFactory())
    assert standing.approval_for(person=ingrid, posting=posting, home=other) is None


def test_nobody_is_asked_again_and_again(posting, ingrid, kari):
    for _number in range(8):
        actions.withdraw(approval=asked(posting, ingrid, address=kari.email), by=ingrid)
    with pytest.raises(ValidationError, match="flere ganger"):
        asked(posting, ingrid, address=kari.email)
    assert Approval.objects.count() == 8 < A_DAY


def test_the_administrator_confirms_another_s_manager_never_her_own(posting, ingrid, hanne, home):
    made = asked(posting, ingrid, address="ny@tilsyn.no")
    actions.confirm(approval=made, by=hanne)
    assert (fresh(made).status, fresh(made).confirmed_by) == (Status.ASKED, hanne)
    own = asked(posting, hanne, address="ny@tilsyn.no")
    with pytest.raises(PermissionDenied):
        actions.confirm(approval=own, by=hanne)
    other = member(home, "agency_administrator")
    actions.refuse(approval=own, by=other)
    assert fresh(own).status == Status.REFUSED


@pytest.mark.parametrize("out", ["agency", "host"])
def test_while_an_agency_is_out_nobody_answers_and_the_question_stands(waiting, kari, out):
    agency = waiting.agency if out == "agency" else waiting.posting.agency
    Agency.objects.filter(pk=agency.pk).update(status="suspended")
    with pytest.raises(PermissionDenied):
        actions.approve(approval=fresh(waiting), by=kari)
    Agency.objects.filter(pk=agency.pk).update(status="active")
    actions.approve(approval=fresh(waiting), by=type(kari).objects.get(pk=kari.pk))
    assert fresh(waiting).is_approved
