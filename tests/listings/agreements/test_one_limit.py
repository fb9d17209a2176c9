"""Does a limit that an administrator sets on the page of rules hold wherever a length is asked, from that moment?"""

from datetime import date, timedelta

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from listings.agreements.rules.findings import RulesStop, check_rules
from listings.approvals.actions import approve
from listings.approvals.standing import approval_for
from listings.approvals.status import Status as Answer
from listings.postings import actions
from listings.postings.checking.completeness import Incomplete
from listings.postings.checking.warnings import find_warnings
from listings.postings.drafts import draft_of
from listings.postings.status import Status
from portal.foundation.years import last_day_of
from tests.factories.agencies import employee, portal_administrator
from tests.factories.agreements import drafted, made, place
from tests.factories.approvals import asked, fresh
from tests.factories.postings import draft_posting, posting_in_state, published_posting
from tests.factories.profiles import ProfileFactory

pytestmark = pytest.mark.django_db
LEAP_DAY = date(2028, 2, 29)
DAY = timedelta(days=1)


@pytest.fixture
def set_limit(client):
    """On the page, as a portal administrator."""

    def send(code="longest", limit=9, severity="blocks"):
        client.force_login(portal_administrator())
        words = {"severity": severity, "source": "Ny retningslinje", "source_date": "2026-12-01"}
        address = reverse("agreements:rule", args=[code])
        assert "utlysning" in client.get(address).content.decode(), "where else it holds"
        assert client.post(address, {"limit": limit, **words}).status_code == 302
        client.logout()

    return send


def page_of(client, posting, step, data=None):
    client.force_login(posting.created_by)
    address = reverse("postings:edit", args=[posting.pk, step])
    sent = data and {"revision": posting.latest_revision_id, "places": "1", **data}
    return (client.post(address, sent) if data else client.get(address)).content.decode()


def ask_page(client, posting, person, **period):
    client.force_login(person)
    address = reverse("approvals:ask", args=[posting.pk])
    words = {"name": "Kari Holm", "address": "kari@example.no", "percentage": "100", **period}
    return (client.post(address, words) if period else client.get(address)).content.decode()


def refused(posting, starts, ends):
    with pytest.raises(ValidationError) as refusal:
        asked(posting, starts=starts, ends=ends)
    return refusal.value.message_dict["ends"]


def stops(agreement):
    with pytest.raises(RulesStop) as stopped:
        check_rules(agreement, agreement.current.terms)
    return " ".join(stopped.value.messages)


def test_from_twelve_months_to_nine_in_all_places_at_once(client, set_limit):
    out, ready = published_posting(), draft_posting()
    assert "høyst 12 måneder" in page_of(client, ready, "rammer")
    set_limit()
    starts, ends = out.starts_earliest, last_day_of(out.starts_earliest, 9)

    page = page_of(client, ready, "rammer")
    assert "En utveksling varer i høyst 9 måneder." in page and "tolv" not in page
    assert "Skriv en varighet på høyst 9 måneder" in page_of(client, ready, "rammer", {"months_max": "10"})
    with pytest.raises(Incomplete, match="Skriv en varighet på høyst 9 måneder"):
        actions.publish(posting=ready, by=ready.created_by)

    said = "Perioden kan ikke være lengre enn 9 måneder."
    assert said in ask_page(client, out, employee(), starts=starts, ends=ends + DAY)
    assert refused(out, starts, ends + DAY) == [said]
    assert asked(out, starts=starts, ends=ends).ends == ends
    assert f'value="{ends.isoformat()}"' in ask_page(client, out, employee())

    application = place(posting=out)
    assert made(application).ends == ends
    assert "9 måneder og 1 dag. Grensen er 9 måneder." in stops(
        drafted(place(posting=out), starts=starts, ends=ends + DAY)
    )
    at_the_border = drafted(place(posting=out), starts=starts, ends=ends)
    check_rules(at_the_border, at_the_border.current.terms)


def test_a_profile_is_told_too(client, set_limit):
    set_limit()
    profile = ProfileFactory(user=employee())
    client.force_login(profile.user)
    address = reverse("profiles:write", args=["nar"])
    assert "En utveksling varer i høyst 9 måneder." in client.get(address).content.decode()
    assert "Skriv høyst 9 måneder." in client.post(address, {"months_max": "10"}).content.decode()
    assert client.post(address, {"months_max": "9"}).status_code == 302


def test_what_stood_before_stands(client, set_limit):
    posting, over = published_posting(), posting_in_state(Status.EXPIRED)
    waits, said = asked(posting), asked(posting)
    approve(approval=said, by=said.approver)
    set_limit()
    posting.refresh_from_db()
    assert posting.status == Status.PUBLISHED and posting.months_max == 12
    actions.extend(posting=posting, by=posting.created_by, deadline=posting.deadline + DAY)
    assert approval_for(person=said.person, posting=posting).status == Answer.APPROVED
    approve(approval=fresh(waits), by=waits.approver)
    for verb, held in ((actions.publish_changes, posting), (actions.extend, over)):
        more = {"deadline": over.deadline + DAY} if held is over else {}
        with pytest.raises(Incomplete, match="høyst 9 måneder"):
            verb(posting=held, by=held.created_by, **more)


def test_twelve_months_from_a_leap_day_end_on_the_28th():
    with time_machine.travel(date(2027, 6, 1), tick=False):
        last = date(2029, 2, 28)
        posting = published_posting(starts_earliest=LEAP_DAY, starts_latest=LEAP_DAY)
        assert asked(posting, starts=LEAP_DAY, ends=last).ends == last
        assert refused(posting, LEAP_DAY, last + DAY) == ["Perioden kan ikke være lengre enn 12 måneder."]
        assert made(place(posting=posting)).ends == last
        within = drafted(starts=LEAP_DAY, ends=last)
        check_rules(within, within.current.terms)
        assert "12 måneder og 1 dag" in stops(drafted(starts=LEAP_DAY, ends=last + DAY))


def test_a_rule_that_only_advises_stops_nothing_anywhere(client, set_limit):
    set_limit(severity="advises")
    posting = draft_posting()
    starts, ends = posting.starts_earliest, last_day_of(posting.starts_earliest, 12)
    assert "En utveksling bør ikke vare lenger enn 9 måneder." in page_of(client, posting, "rammer")
    actions.publish(posting=posting, by=posting.created_by)
    assert asked(posting, starts=starts, ends=ends).ends == ends
    draft = made(place(posting=posting))
    assert draft.ends == ends
    assert "Grensen er" not in stops(draft)


def test_the_shortest_and_the_one_that_the_host_pays_for_follow_too(client, set_limit):
    out = published_posting()
    set_limit("shortest", 14)
    set_limit("legal_basis", 3)
    posting = draft_posting(months_min="0.25", months_max=4, salary_paid_by="host")
    with pytest.raises(Incomplete, match="minst 0,47 måneder"):
        actions.publish(posting=posting, by=posting.created_by)
    assert any("lengre enn 3 måneder" in warned.text for warned in find_warnings(draft_of(posting)))
    day = out.starts_earliest
    assert refused(out, day, day + 12 * DAY) == ["Perioden kan ikke være kortere enn 14 dager."]
    assert asked(out, starts=day, ends=day + 13 * DAY).starts == day


def test_a_page_that_asks_often_reads_the_limits_once(client):
    posting = draft_posting()
    page_of(client, posting, "rammer")
    with CaptureQueriesContext(connection) as seen:
        page_of(client, posting, "rammer")
    assert len([query for query in seen if "agreements_rulesetting" in query["sql"]]) == 1
