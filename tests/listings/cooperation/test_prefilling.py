"""A single agreement begins with what the two have agreed on, where the posting has not said otherwise."""

import datetime

import pytest

from listings.agreements import actions
from listings.postings.models import PostingPage
from portal.foundation.clock import oslo_today
from tests.factories import cooperation as make
from tests.factories.agreements import maker_of, place
from tests.factories.approvals import approved
from tests.factories.postings import published_posting

pytestmark = pytest.mark.django_db


def terms_between(paid="agreed", **common):
    application = place(posting=published_posting(salary_paid_by=paid))
    home, host = application.home_agency, application.posting.agency
    held = make.holding(host, home, **common)
    return held, actions.make_agreement(application=application, by=maker_of(application)).current.terms


def test_what_the_posting_leaves_open_is_filled_in():
    held, terms = terms_between()
    assert [terms[code] for code in make.TERMS] == list(make.TERMS.values())


def test_what_the_posting_says_stands_with_all_that_hangs_on_who_pays():
    held, terms = terms_between(paid="host", refund="full", construction="A")
    assert (terms["salary_paid_by"], terms["construction"], terms["refund"]) == ("host", "B", "")
    assert terms["insurance_follows"] == "home"


def test_who_pays_says_which_arrangement_it_is():
    held, terms = terms_between(salary_paid_by="host")
    assert (terms["salary_paid_by"], terms["construction"]) == ("host", "B")


def terms_with_yes(paid_when_asked):
    """The manager said yes while the posting said so; now it leaves it open."""
    application = place(posting=published_posting(salary_paid_by=paid_when_asked), manager_agreed=False)
    approved(application.posting, application.person, home=application.home_agency)
    PostingPage.objects.filter(pk=application.posting_id).update(salary_paid_by="agreed")
    make.holding(application.posting.agency, application.home_agency, salary_paid_by="home", refund="full")
    return actions.make_agreement(application=application, by=maker_of(application)).current.terms


def test_what_is_dearer_to_hers_than_the_manager_said_yes_to_gives_way_with_all_that_hangs_on_it():
    terms = terms_with_yes("host")
    assert (terms["salary_paid_by"], terms["construction"], terms["refund"]) == ("host", "B", "")
    assert terms["insurance_follows"] == "home"


def test_where_the_manager_said_nothing_of_who_pays_it_is_filled_in():
    terms = terms_with_yes("agreed")
    assert (terms["salary_paid_by"], terms["refund"]) == ("home", "full")


def test_what_the_two_leave_open_is_as_it_was():
    held, terms = terms_between(insurance_follows="clarify", salary_paid_by="agreed")
    assert terms["insurance_follows"] == "clarify" and terms["salary_paid_by"] == "agreed"


def terms_now(held_of):
    """`held_of(host, home)` makes what the two have between them."""
    application = place(posting=published_posting(salary_paid_by="agreed"))
    held_of(application.posting.agency, application.home_agency)
    return actions.make_agreement(application=application, by=maker_of(application)).current.terms


def day(ahead):
    return (oslo_today() + datetime.timedelta(days=ahead)).isoformat()


def test_before_its_first_day_it_counts_for_nothing():
    assert terms_now(lambda *two: make.holding(*two, holds_from=day(1)))["salary_paid_by"] == "agreed"


def test_after_its_last_day_it_counts_for_nothing():
    def over(*two):
        held = make.holding(*two, holds_until=day(0))
        held.proposals.update(ends=oslo_today() - datetime.timedelta(days=1))

    assert terms_now(over)["salary_paid_by"] == "agreed"


def test_what_held_holds_until_the_first_day_of_what_takes_over():
    def changed(*two):
        held = make.holding(*two)
        make.accept(make.send(make.written(held, two[0], salary_paid_by="host", holds_from=day(1)), two[0]))

    assert terms_now(changed)["salary_paid_by"] == "home"


def test_what_was_ended_counts_for_nothing():
    assert terms_now(lambda *two: make.ended(make.holding(*two), two[0]))["salary_paid_by"] == "agreed"


def test_a_proposal_alone_counts_for_nothing():
    application = place(posting=published_posting(salary_paid_by="agreed"))
    make.sent(application.posting.agency, application.home_agency)
    terms = actions.make_agreement(application=application, by=maker_of(application)).current.terms
    assert terms["salary_paid_by"] == "agreed"


def test_what_differs_is_told_to_the_agencies_and_not_to_the_person(client):
    application = place(posting=published_posting(salary_paid_by="host"))
    make.holding(application.posting.agency, application.home_agency)
    made = actions.make_agreement(application=application, by=maker_of(application))
    client.force_login(maker_of(application))
    told = client.get(made.get_absolute_url()).content.decode()
    assert "Dere har en samarbeidsavtale" in told and "I samarbeidsavtalen:" in told
    actions.share_agreement(agreement=made, by=maker_of(application))
    client.force_login(application.person)
    hers = client.get(made.get_absolute_url()).content.decode()
    assert "Avtale om hospitering" in hers and "samarbeidsavtale" not in hers


@pytest.mark.parametrize(("paid", "share"), [("agreed", 60), ("shared", 60), ("host", "")])
def test_how_a_salary_is_shared_is_filled_in_where_it_is(paid, share):
    held, terms = terms_between(paid=paid, salary_paid_by="shared", salary_share=60)
    assert terms["salary_share"] == share and held.current.terms["salary_share"] == 60
