"""Do the midway talk and the deadline follow the period while nobody has set them, and is it said when they do?"""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from listings.agreements import actions
from listings.agreements.limits import EVALUATED_WITHIN
from listings.agreements.terms import FIELDS
from listings.agreements.terms.showing import said
from listings.exchanges import actions as exchanges
from portal.foundation.clock import oslo_today
from portal.foundation.years import last_day_of, shifted
from tests.factories.agreements import amendment, fresh, in_force, receiver, sender, shared

from .test_pages import at

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)
MONTH = timedelta(days=30)
TOLD = "Endret sammen med perioden"
STARTS = oslo_today() + 90 * DAY
ENDS = last_day_of(STARTS, 8)
BY_HAND = {"midway_talk": STARTS + 10 * DAY, "evaluation_due": ENDS + 50 * DAY}


def as_text(day):
    return day.isoformat()


def talk_and_due(terms):
    return terms["midway_talk"], terms["evaluation_due"]


def derived(starts, ends, months):
    return as_text(shifted(starts, months // 2)), as_text(ends + EVALUATED_WITHIN)


def edited(agreement, **new):
    actions.edit_agreement(agreement=agreement, by=receiver(agreement), read=agreement.version, new=new)
    return fresh(agreement)


def sent(agreement, **new):
    terms = agreement.current.terms
    days = {code: terms[code] for code in ("starts", "ends", "extension_until", "trial_talk")}
    return {"lest": agreement.version} | days | {code: as_text(day) for code, day in new.items()}


def test_in_a_draft_they_follow_each_change_of_the_period():
    agreement = edited(shared(), starts=STARTS, ends=ENDS)
    assert talk_and_due(agreement.current.terms) == derived(STARTS, ENDS, 8)
    agreement = edited(agreement, ends=last_day_of(STARTS, 4))
    assert talk_and_due(agreement.current.terms) == derived(STARTS, last_day_of(STARTS, 4), 4)
    agreement = edited(agreement, ends=last_day_of(STARTS, 1))
    assert talk_and_due(agreement.current.terms)[0] == "", "so short that there is no talk midway"


@pytest.mark.parametrize("code", BY_HAND)
def test_the_one_that_is_set_by_hand_stays_and_the_other_follows(code):
    agreement = edited(edited(shared(), starts=STARTS, ends=ENDS), **{code: BY_HAND[code]})
    ends = last_day_of(STARTS, 6)
    after = edited(agreement, ends=ends).current.terms
    follows = dict(zip(BY_HAND, derived(STARTS, ends, 6), strict=True))
    assert {one: after[one] for one in BY_HAND} == follows | {code: as_text(BY_HAND[code])}


def test_one_that_is_emptied_by_hand_stays_empty():
    agreement = edited(edited(shared(), starts=STARTS, ends=ENDS), midway_talk="")
    assert edited(agreement, ends=last_day_of(STARTS, 6)).current.terms["midway_talk"] == ""


def test_what_is_asked_for_and_taken_in_is_followed_too(client):
    agreement = edited(shared(), starts=STARTS, ends=ENDS)
    ends = last_day_of(STARTS, 6)
    facts = {"agreement": agreement, "by": sender(agreement), "read": agreement.version}
    asked = actions.propose_change(**facts, new={"ends": ends}).remarks.get()
    client.force_login(receiver(agreement))
    page = client.post(at(agreement, "answer", remark=asked.pk), {"svar": "ja"}, follow=True).content.decode()
    assert talk_and_due(fresh(agreement).current.terms) == derived(STARTS, ends, 6)
    assert "Endringen er tatt inn." in page and TOLD in page


def test_the_page_says_which_days_followed_and_which_they_are_now(client):
    agreement = edited(shared(), starts=STARTS, ends=ENDS)
    client.force_login(receiver(agreement))
    new = sent(agreement, ends=last_day_of(STARTS, 6))
    page = client.post(at(agreement, "edit", group="periode"), new, follow=True).content.decode()
    now = fresh(agreement).current.terms
    talk, due = (said(FIELDS[code], now[code]) for code in BY_HAND)
    assert f"{TOLD}: Midtveissamtale ({talk}), Frist for sluttevaluering ({due})." in page
    page = client.post(at(agreement, "edit", group="oppgaver"), {"lest": agreement.version + 1, "tasks": "Nytt"})
    assert TOLD not in client.get(page.url).content.decode()


def test_where_both_are_set_by_hand_nothing_is_said_to_follow(client):
    agreement = edited(shared(), starts=STARTS, ends=ENDS, **BY_HAND)
    client.force_login(receiver(agreement))
    new = sent(agreement, ends=last_day_of(STARTS, 6))
    page = client.post(at(agreement, "edit", group="periode"), new, follow=True).content.decode()
    assert "Avtalen er lagret." in page and TOLD not in page


def test_a_change_of_what_holds_leaves_the_days_that_are_set_by_hand():
    agreement = in_force(starts=STARTS, ends=ENDS, **BY_HAND)
    after = amendment(agreement, ends=last_day_of(STARTS, 9)).amendment.terms
    assert talk_and_due(after) == tuple(map(as_text, BY_HAND.values()))


def test_what_cannot_be_any_more_goes_whoever_has_set_it():
    agreement = in_force(starts=STARTS, ends=ENDS, midway_talk=ENDS - DAY, evaluation_due=ENDS + DAY)
    assert amendment(agreement, ends=ENDS - MONTH).amendment.terms["midway_talk"] == ""
    assert amendment(agreement, starts=ENDS, ends=ENDS + DAY).amendment.terms["midway_talk"] == ""
    later = amendment(agreement, starts=STARTS, ends=ENDS + MONTH).amendment.terms
    assert talk_and_due(later) == (as_text(ENDS - DAY), as_text(ENDS + MONTH + EVALUATED_WITHIN))


def test_a_change_says_which_days_followed_and_that_the_window_is_used_up(client):
    agreement = in_force(starts=STARTS, ends=last_day_of(STARTS, 6), extension_until=last_day_of(STARTS, 8))
    client.force_login(receiver(agreement))
    new = sent(agreement, ends=last_day_of(STARTS, 8)) | {"lest": f"0-{agreement.version}"}
    page = client.post(at(agreement, "amend", group="periode"), new, follow=True).content.decode()
    assert TOLD in page and "Kan forlenges til (tomt)" in page and "Midtveissamtale (" in page


def test_a_talk_that_has_been_or_is_set_beside_is_not_moved():
    begun = in_force(starts=oslo_today(), ends=last_day_of(oslo_today(), 6))
    agreed = begun.current.terms["midway_talk"]
    exchanges.set_midway(agreement=begun, by=receiver(begun), day=oslo_today() + 80 * DAY)
    after = amendment(begun, ends=last_day_of(oslo_today(), 8)).amendment.terms
    assert agreed and after["midway_talk"] == agreed


def test_no_talk_is_moved_to_a_day_that_has_been():
    agreement = in_force(starts=oslo_today(), ends=last_day_of(oslo_today(), 12))
    agreed, ends = agreement.current.terms["midway_talk"], last_day_of(oslo_today(), 7)
    with time_machine.travel(timezone.now() + 5 * MONTH):
        assert amendment(agreement, ends=ends).amendment.terms["midway_talk"] == agreed
