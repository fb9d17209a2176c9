"""Which agency may ask about which posting, how often, and with which words?"""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, transaction

from listings.postings.choices import Audience, Kind
from listings.postings.models import PostingPage
from listings.requests import actions
from listings.requests.limits import MOST_CHANGES
from listings.requests.models import Request
from listings.requests.refusals import CannotAsk, Why
from listings.requests.status import Event, Status
from portal.foundation.clock import oslo_today
from portal.privacy.models import AuditEntry
from tests.factories.agencies import AgencyFactory, administrator, employee, publisher
from tests.factories.postings import posting_in_state, published_posting
from tests.factories.requests import MESSAGE, answered, asked, offer

pytestmark = pytest.mark.django_db


def refused(why, posting, agency=None, **facts):
    with pytest.raises(CannotAsk) as refusal:
        asked(posting, agency, **facts)
    assert refusal.value.code == why
    return True


def test_a_request_waits_and_is_recorded_without_words(sent, posting, kyst):
    assert sent.status == Status.WAITING and [change.event for change in sent.history.all()] == [Event.SEND]
    [entry] = AuditEntry.objects.filter(event="request.send")
    assert entry.facts == {"posting": posting.pk} and entry.agency == str(kyst.public_id)


@pytest.mark.parametrize("role", [publisher, administrator])
def test_those_who_speak_for_an_agency_ask(posting, kyst, role):
    assert asked(posting, kyst, by=role(kyst)).agency == kyst


def test_an_employee_does_not_and_nobody_asks_for_another_agency(posting, kyst, kari):
    for person in (kari, publisher(), employee()):
        with pytest.raises(PermissionDenied):
            asked(posting, kyst, by=person)


def test_an_agency_does_not_ask_itself(posting, dfo, solfrid):
    assert refused(Why.OWN, posting, dfo, by=solfrid)


def test_one_who_speaks_for_two_asks_from_the_other_one(posting, dfo, kyst, solfrid, per):
    both = type(per).objects.get(pk=per.pk)
    membership = solfrid.memberships.get()
    type(membership).objects.filter(pk=membership.pk).update(user=both)
    assert refused(Why.OWN, posting, dfo, by=both)
    assert asked(posting, kyst, by=type(per).objects.get(pk=per.pk))


@pytest.mark.parametrize("kind", list(Kind))
def test_offers_and_swaps_are_asked_about_and_needs_never(kyst, kind):
    posting = published_posting(kind=kind)
    assert refused(Why.NEED, posting, kyst) if kind == Kind.NEED else asked(posting, kyst)


@pytest.mark.parametrize(
    "status, why",
    [
        ("draft", Why.GONE),
        ("withdrawn", Why.GONE),
        ("assessing", Why.OVER),
        ("closed", Why.OVER),
        ("expired", Why.OVER),
    ],
)
def test_not_about_what_takes_nobody(kyst, status, why):
    assert refused(why, posting_in_state(status, kind=Kind.OFFER), kyst)


def test_not_after_the_deadline_whether_or_not_a_job_has_run(posting, kyst):
    PostingPage.objects.filter(pk=posting.pk).update(deadline=oslo_today() - timedelta(days=1))
    assert refused(Why.OVER, posting, kyst)


@pytest.mark.parametrize("audience", [Audience.OWN, Audience.CHOSEN, Audience.SECTOR])
def test_only_those_the_posting_is_meant_for(dfo, solfrid, kyst, audience):
    other = AgencyFactory()
    narrow = offer(dfo, by=solfrid, visibility=audience, chosen=[other])
    assert refused(Why.NOT_MEANT, narrow, kyst)
    if audience == Audience.CHOSEN:
        assert asked(narrow, other)


def test_one_open_request_for_an_agency_and_a_posting(sent, posting, kyst):
    colleague = publisher(kyst)
    assert refused(Why.ASKED, posting, kyst, by=colleague)
    answered(sent)
    assert refused(Why.ASKED, posting, kyst, by=colleague)
    actions.drop(request=sent, by=colleague)
    assert asked(posting, kyst, by=colleague) and asked(posting)


def test_the_database_itself_holds_one_open(sent, posting, kyst):
    double = {"posting": posting, "agency": kyst, "message": "x"}
    with pytest.raises(IntegrityError), transaction.atomic():
        Request.objects.create(**double)
    assert Request.objects.create(**double, status=Status.DECLINED)


def test_changing_comes_to_an_end(sent, per):
    for number in range(MOST_CHANGES):
        actions.change_request(request=sent, by=per, message=f"Ord {number}")
    with pytest.raises(ValidationError, match="så mange ganger"):
        actions.change_request(request=sent, by=per, message="En gang til")


def test_the_title_stays_that_of_the_day_it_was_asked(see, sent, posting, per):
    """The posting may be for others now, with words that are not for her."""
    was = posting.title
    type(posting).objects.filter(pk=posting.pk).update(title="Hemmelig", visibility="own", live=False)
    own = sent.get_absolute_url()
    for address in (own, f"{own}endre/", f"{own}trekk/", "/foresporsler/?vis=sendt"):
        page = see(per, address)
        assert was in page and "Hemmelig" not in page


def test_asking_and_taking_back_comes_to_an_end(posting, kyst, per, monkeypatch):
    monkeypatch.setattr("listings.requests.refusals.MOST_TIMES", 2)
    for _time in range(2):
        actions.withdraw_request(request=asked(posting, kyst, by=per), by=per)
    assert refused(Why.ENOUGH, posting, kyst, by=per)
    assert asked(offer(), kyst, by=per)


def test_a_pace_for_the_whole_agency_and_day(kyst, monkeypatch):
    monkeypatch.setattr("listings.requests.refusals.A_DAY", 2)
    first = asked(offer(), kyst)
    asked(offer(), kyst)
    assert refused(Why.TOO_MANY, offer(), kyst)
    Request.objects.filter(pk=first.pk).update(sent_at=first.sent_at - timedelta(days=1))
    assert asked(offer(), kyst) and asked(offer())


@pytest.mark.parametrize("words", [{"message": "Ring 01017012345"}, {"how_long": "010170 12345"}])
def test_a_birth_number_is_refused(posting, kyst, words):
    with pytest.raises(ValidationError):
        asked(posting, kyst, **words)
    assert not Request.objects.exists()


@pytest.mark.parametrize("days, is_right", [(-1, False), (0, True), (730, True), (731, False)])
def test_the_start_is_from_today_to_two_years_ahead(posting, kyst, days, is_right):
    day = oslo_today() + timedelta(days=days)
    if is_right:
        assert asked(posting, kyst, starts=day).starts == day
    else:
        with pytest.raises(ValidationError, match="Velg en dag"):
            asked(posting, kyst, starts=day)


def test_an_offer_is_for_a_need_of_its_own_and_a_swap_for_a_swap(dfo, solfrid, kyst, per):
    need = published_posting(kyst, by=per)
    swap = published_posting(kyst, by=per, kind=Kind.SWAP)
    about = {Kind.OFFER: need, Kind.SWAP: swap}
    for kind, fits in about.items():
        posting = offer(dfo, by=solfrid, kind=kind)
        wrong = next(other for other in about.values() if other != fits)
        with pytest.raises(ValidationError, match="Velg en åpen utlysning"):
            asked(posting, kyst, by=per, about=wrong)
        assert asked(posting, kyst, by=per, about=fits).about == fits


def test_it_is_about_nothing_that_is_closed_or_others_or_not_for_the_reader(posting, kyst, per):
    closed = posting_in_state("closed", kyst)
    for about in (closed, published_posting(), published_posting(kyst, by=per, visibility=Audience.OWN)):
        with pytest.raises(ValidationError):
            asked(posting, kyst, by=per, about=about)


def test_words_are_changed_while_nobody_has_answered(sent, kyst, kari):
    actions.change_request(request=sent, by=publisher(kyst), message="Fra mai i stedet.", starts=oslo_today())
    changed = Request.objects.get()
    assert (changed.message, changed.starts, changed.version) == ("Fra mai i stedet.", oslo_today(), 2)
    for person in (kari, sent.posting.owner, publisher()):
        with pytest.raises(PermissionDenied):
            actions.change_request(request=sent, by=person, message="Noe annet")


def test_the_same_words_again_are_no_change(sent, per):
    actions.change_request(request=sent, by=per, message=MESSAGE)
    assert Request.objects.get().version == 1 and sent.history.count() == 1


def test_what_it_is_about_may_close_without_being_lost(posting, kyst, per):
    need = published_posting(kyst, by=per)
    sent = asked(posting, kyst, by=per, about=need)
    PostingPage.objects.filter(pk=need.pk).update(status="closed")
    actions.change_request(request=sent, by=per, message="Fra mai.", about=need)
    assert Request.objects.get().about == need
