"""Is nobody told who a person is by mail, and nothing told that is no longer so?"""

import pytest

from listings.facilitation import actions
from listings.facilitation.status import Answer
from listings.profiles.models import Profile
from portal.foundation.message_kinds import kind_of
from portal.notifications.models import Message
from tests.factories.agencies import AgencyFactory, employee, publisher
from tests.factories.facilitation import facilitator, signed_up, suggested

pytestmark = pytest.mark.django_db


def holds(message):
    """Asked of a person read anew, as the mail does."""
    message.refresh_from_db()
    return kind_of(message.kind).still_holds(message.person, message.context)


def told(kind, person):
    return Message.objects.get(kind=f"coupling_{kind}", person=person)


def test_no_message_names_a_person_before_or_after_both_say_yes(need, ask):
    kari, hers, theirs = ask(visibility="everyone")
    actions.answer(side=hers, by=kari.user, says=Answer.YES)
    actions.answer(side=theirs, by=need.owner, says=Answer.YES)
    said = [message.context for message in Message.objects.filter(kind__startswith="coupling_")]
    assert len(said) == 4 and "Kari Nordmann" not in str(said)


def test_what_is_no_longer_so_is_not_mailed(need, ask):
    kari, hers, theirs = ask(visibility="everyone")
    asked = told("suggested", need.owner)
    assert holds(asked)
    actions.answer(side=hers, by=kari.user, says=Answer.YES)
    actions.answer(side=theirs, by=need.owner, says=Answer.YES)
    agreed = told("agreed", need.owner)
    assert not holds(asked) and holds(agreed)
    Profile.objects.filter(pk=kari.pk).update(paused_until="2999-01-01")
    assert not holds(agreed)
    Profile.objects.filter(pk=kari.pk).update(paused_until=None)
    actions.answer(side=hers, by=kari.user, says=Answer.NOT_NOW)
    assert not holds(agreed) and holds(told("declined", need.owner))


def test_only_those_who_may_still_answer_are_mailed(two, by):
    suggested(*two, by)
    message = told("suggested", two[0].made_by)
    assert holds(message)
    two[0].made_by.memberships.all().delete()
    assert not holds(message)


def test_facilitators_hear_once_a_day_of_the_same_thing_each_in_her_language(show, archives):
    one, other = facilitator(), facilitator(language="en")
    sign_up = signed_up(agency := AgencyFactory(), by=publisher(agency))
    actions.change_sign_up(sign_up=sign_up, by=sign_up.made_by, needs="Noe annet")
    assert Message.objects.filter(kind="sign_up_received").count() == 2
    kari = show(competences={archives: 3})
    for _ in range(2):
        actions.ask_for_help(by=kari.user)
        actions.take_back_wish(by=kari.user)
    heard = Message.objects.filter(kind="sign_up_received", key__contains="wish")
    assert {row.person: row.context["name"] for row in heard} == {one: "Noen", other: "Someone"}
    assert heard.count() == 2 and not heard.filter(person=employee()).exists()
