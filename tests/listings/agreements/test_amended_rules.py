"""Which changes of an agreement that holds do the rules, the days and the manager's word let through?"""

from datetime import timedelta

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.utils import timezone

from listings.agreements import actions
from listings.agreements.approval import Word, word_of_manager
from listings.agreements.limits import EVALUATED_WITHIN
from listings.agreements.rules.findings import RulesStop
from listings.agreements.status import Party, Status
from portal.foundation.clock import oslo_today
from portal.foundation.years import last_day_of, shifted
from tests.factories.agencies import portal_administrator
from tests.factories.agreements import (
    amendment,
    amendment_to_sign,
    fresh,
    in_force,
    place,
    receiver,
    sender,
    shared,
    signed_by,
    with_signatories,
)

pytestmark = pytest.mark.django_db
MONTH = timedelta(days=30)


def as_text(day):
    return day.isoformat()


def test_the_base_period_and_the_extension_are_measured_together():
    agreement = in_force()
    too_far = last_day_of(agreement.starts, 12) + timedelta(days=1)
    with pytest.raises(RulesStop, match="12 måneder"):
        amendment_to_sign(agreement, ends=too_far)
    assert fresh(agreement).amendment.is_draft
    assert amendment_to_sign(agreement, ends=too_far - timedelta(days=1)).amendment.waits_for_signatures


def test_it_keeps_the_rules_that_it_was_signed_under():
    agreement = in_force()
    facts = {"severity": "blocks", "source": "Ny rettleiing", "source_date": oslo_today()}
    actions.set_rule(code="longest", by=portal_administrator(), limit=6, **facts)
    assert amendment_to_sign(agreement, ends=shifted(agreement.starts, 8)).amendment.waits_for_signatures


def test_more_than_the_manager_said_yes_to_needs_her_word_before_anybody_signs():
    agreement = to_sign_told_and_signed()
    agreement = amendment_to_sign(agreement, ends=agreement.ends + MONTH)
    with pytest.raises(RulesStop, match="noe annet"):
        signed_by(agreement, Party.PERSON)
    actions.say_manager_agreed(agreement=agreement, by=sender(agreement), text="Avklart i dag")
    assert signed_by(agreement, Party.PERSON).signatures.count() == 4


def to_sign_told():
    """The sending agency has told that the manager agrees."""
    agreement = with_signatories(shared(place(manager_agreed=False)))
    actions.say_manager_agreed(agreement=agreement, by=sender(agreement), text="Muntlig")
    actions.ask_to_sign(agreement=agreement, by=receiver(agreement))
    return fresh(agreement)


def test_less_than_she_said_yes_to_needs_no_new_word():
    agreement = to_sign_told_and_signed()
    agreement = amendment_to_sign(agreement, by=sender(agreement), ends=agreement.ends - MONTH)
    assert signed_by(agreement, Party.PERSON).signatures.count() == 4


def test_it_ends_early_today_and_never_on_a_day_that_has_been():
    agreement = in_force(starts=oslo_today(), ends=oslo_today() + 3 * MONTH)
    with pytest.raises(ValidationError, match="i dag eller senere"):
        amendment_to_sign(agreement, ends=oslo_today() - timedelta(days=1))
    agreement = amendment_to_sign(agreement, ends=oslo_today())
    for party in Party:
        agreement = signed_by(agreement, party)
    assert agreement.ends == oslo_today() and agreement.status == Status.IN_FORCE


def test_the_first_day_of_what_has_begun_stays():
    agreement = in_force(starts=oslo_today(), ends=oslo_today() + 3 * MONTH)
    with pytest.raises(ValidationError, match="Utvekslingen har begynt"):
        amendment_to_sign(agreement, starts=oslo_today() + MONTH)


def test_what_follows_from_the_last_day_follows_it_unless_it_is_changed_itself():
    agreement = in_force(extension_until=oslo_today() + timedelta(days=220))
    later = agreement.ends + 2 * MONTH
    terms = amendment(agreement, ends=later).amendment.terms
    assert terms["evaluation_due"] == as_text(later + EVALUATED_WITHIN) and terms["extension_until"] == ""
    own = later + timedelta(days=7)
    assert amendment(agreement, evaluation_due=own).amendment.terms["evaluation_due"] == as_text(own)


def test_the_days_follow_each_save_and_back_again():
    agreement = in_force(extension_until=oslo_today() + timedelta(days=230))
    now, first = agreement.current.terms, agreement.ends
    for ends in (first + MONTH, first + 2 * MONTH, first - MONTH):
        terms = amendment(agreement, ends=ends).amendment.terms
        assert terms["evaluation_due"] == as_text(ends + EVALUATED_WITHIN)
        assert terms["extension_until"] == (now["extension_until"] if ends < oslo_today() + timedelta(days=230) else "")
    assert amendment(agreement, ends=first).amendment.terms == now


def test_it_is_signed_only_as_it_would_hold_that_day():
    agreement = in_force(starts=oslo_today(), ends=oslo_today() + 3 * MONTH)
    agreement = amendment_to_sign(agreement, ends=oslo_today() + timedelta(days=2))
    signed_by(agreement, Party.PERSON)
    with time_machine.travel(timezone.now() + timedelta(days=5)), pytest.raises(ValidationError, match="Siste dag må"):
        signed_by(agreement, Party.SENDING)


def test_the_first_day_is_not_moved_into_the_past():
    with pytest.raises(ValidationError, match="Første dag må"):
        amendment_to_sign(in_force(), starts=oslo_today() - MONTH)


def test_a_word_about_a_change_that_came_to_nothing_takes_nothing_from_the_word_before():
    agreement = to_sign_told_and_signed()
    agreement = amendment_to_sign(agreement, ends=agreement.ends + 2 * MONTH, percentage=50)
    actions.say_manager_agreed(agreement=agreement, by=sender(agreement))
    actions.decline_amendment(agreement=agreement, by=agreement.person, text="Nei")
    assert word_of_manager(agreement, agreement.current.terms) == Word.YES


def test_the_agency_tells_only_of_the_words_it_was_shown():
    agreement = amendment_to_sign(to_sign_told_and_signed(), percentage=100, ends=oslo_today() + 8 * MONTH)
    shown = agreement.waiting.number
    actions.withdraw_amendment(agreement=agreement, by=receiver(agreement))
    agreement = amendment_to_sign(agreement, ends=oslo_today() + 10 * MONTH)
    with pytest.raises(ValidationError, match="Vilkårene er endret"):
        actions.say_manager_agreed(agreement=agreement, by=sender(agreement), read=shown)
    actions.say_manager_agreed(agreement=agreement, by=sender(agreement), read=agreement.waiting.number)


def to_sign_told_and_signed():
    agreement = to_sign_told()
    for party in Party:
        agreement = signed_by(agreement, party)
    return agreement
