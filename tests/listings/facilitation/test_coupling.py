"""Are two put together once, each asked, and told of the other no more than they have said yes to?"""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from listings.agencies.models import Membership
from listings.facilitation import actions
from listings.facilitation.models import Side, SignUp, Suggestion
from listings.facilitation.status import Answer, SignUpStatus, SuggestionStatus
from listings.profiles.models import Profile
from portal.notifications.models import Message
from tests.factories.agencies import employee, publisher
from tests.factories.facilitation import party_of, signed_up, suggested

pytestmark = pytest.mark.django_db


def page(client, side, person):
    client.force_login(person)
    return client.get(side.get_absolute_url())


def say(client, side, person, answer="ja"):
    client.force_login(person)
    return client.post(side.get_absolute_url(), {"svar": answer}, follow=True)


def test_both_agencies_are_asked_and_get_each_others_contact(client, two, by):
    one, other = two
    made = suggested(one, other, by)
    first, second = made.sides.all()
    seen = page(client, first, one.made_by).content.decode()
    assert "En arkivar" in seen and "Kystverket trenger Arkivering, og DFØ kan tilby det." in seen
    assert "Per Dal" not in seen
    say(client, first, one.made_by)
    assert "Liv Kyst" not in page(client, second, other.made_by).content.decode()
    done = say(client, second, other.made_by).content.decode()
    assert "Liv Kyst" in done and "Ring etter to" in done
    assert "Per Dal" in page(client, first, one.made_by).content.decode()
    one.refresh_from_db()
    assert one.status == SignUpStatus.COUPLED
    assert Message.objects.filter(kind="coupling_agreed").count() == 2


def test_two_clicks_ask_once(two, by):
    assert suggested(*two, by) == suggested(*reversed(two), by)
    assert Side.objects.count() == 2
    assert Message.objects.filter(kind="coupling_suggested").count() == 2


def test_a_yes_can_be_regretted_and_a_no_stands(client, two, by):
    made = suggested(*two, by)
    first, second = made.sides.all()
    say(client, first, two[0].made_by)
    say(client, second, two[1].made_by)
    say(client, first, two[0].made_by, "ikke-na")
    made.refresh_from_db()
    two[0].refresh_from_db()
    assert (made.status, two[0].status) == (SuggestionStatus.DECLINED, SignUpStatus.WORKED)
    assert Message.objects.filter(kind="coupling_declined").count() == 1
    with pytest.raises(ValidationError):
        actions.answer(side=second, by=two[1].made_by, says=Answer.NOT_NOW)


def test_only_those_asked_answer(client, two, by):
    first, _second = suggested(*two, by).sides.all()
    for person in (two[1].made_by, employee(two[0].agency), by):
        assert page(client, first, person).status_code == 404
        with pytest.raises(PermissionDenied):
            actions.answer(side=first, by=person, says=Answer.YES)


def test_only_a_facilitator_suggests(two):
    with pytest.raises(PermissionDenied):
        suggested(*two, two[0].made_by)


@pytest.mark.parametrize(("visibility", "is_named"), [("facilitator", False), ("contacts", False), ("everyone", True)])
def test_a_person_is_named_when_both_say_yes_or_her_profile_does(client, need, ask, visibility, is_named):
    kari, hers, theirs = ask(visibility=visibility)
    boss = need.owner
    assert ("Kari Nordmann" in page(client, theirs, boss).content.decode()) is is_named
    assert "Arkivar søkes" in page(client, hers, kari.user).content.decode()
    say(client, hers, kari.user)
    assert ("Kari Nordmann" in page(client, theirs, boss).content.decode()) is is_named
    assert "Kari Nordmann" in say(client, theirs, boss).content.decode()
    assert f"/interesse/meld/{need.pk}/" in page(client, hers, kari.user).content.decode()


HIDING = [
    {"visibility": Profile.Visibility.HIDDEN},
    {"paused_until": "2999-01-01"},
    {"takes_matching": False},
]


@pytest.mark.parametrize("hides", HIDING)
def test_who_hides_is_gone_on_the_next_request(client, need, ask, hides):
    kari, hers, theirs = ask(visibility="everyone")
    Profile.objects.filter(pk=kari.pk).update(**hides)
    assert page(client, theirs, need.owner).status_code == 404
    with pytest.raises(ValidationError):
        actions.answer(side=hers, by=kari.user, says=Answer.YES)
    assert page(client, hers, kari.user).status_code == 200


def test_who_hides_from_the_agency_is_not_suggested_and_goes(client, need, ask, by):
    kari, _hers, theirs = ask()
    kari.hidden_from.add(need.agency)
    assert page(client, theirs, need.owner).status_code == 404
    Suggestion.objects.all().delete()
    with pytest.raises(ValidationError):
        suggested(kari, need, by)


def test_who_hides_from_everybody_is_not_suggested(need, show, by):
    with pytest.raises(PermissionDenied):
        suggested(show(visibility=Profile.Visibility.HIDDEN), need, by)


def test_nobody_is_put_together_with_her_own_agency(need, two, show, by):
    with pytest.raises(ValidationError):
        suggested(show(agency=need.agency), need, by)
    with pytest.raises(ValidationError):
        suggested(two[0], signed_up(two[0].agency, needs="Noe annet"), by)
    with pytest.raises(ValidationError):
        actions.suggest(one=party_of(show()), other=party_of(two[0]), by=by)


def test_it_is_taken_back_until_both_have_said_yes(client, two, by):
    made = suggested(*two, by)
    first, second = made.sides.all()
    say(client, first, two[0].made_by)
    client.force_login(by)
    client.post(made.get_absolute_url())
    told = Message.objects.get(kind="coupling_taken_back")
    assert told.person == two[0].made_by
    assert "gjelder ikke lenger" in page(client, first, two[0].made_by).content.decode()
    assert "gjelder ikke lenger" in say(client, second, two[1].made_by).content.decode()


def test_what_both_want_is_not_taken_back(client, two, by):
    made = suggested(*two, by)
    for side, end in zip(made.sides.all(), two, strict=True):
        say(client, side, end.made_by)
    with pytest.raises(ValidationError):
        actions.take_back(suggestion=made, by=by)


@pytest.mark.parametrize("end", ["taken back", "declined"])
def test_two_meet_once(client, two, by, end):
    made = suggested(*two, by)
    if end == "declined":
        actions.answer(side=made.sides.get(number=1), by=two[0].made_by, says=Answer.NOT_NOW)
    else:
        actions.take_back(suggestion=made, by=by)
    client.force_login(by)
    refs = dict(zip(("fra", "til"), (party_of(one).sent_as for one in two), strict=True))
    assert "foreslått for hverandre før" in client.post("/formidling/foresla/", refs, follow=True).content.decode()


def test_a_wrong_click_leads_to_where_it_is_taken_back(client, two, by):
    client.force_login(by)
    refs = dict(zip(("fra", "til"), (party_of(one).sent_as for one in two), strict=True))
    done = client.post("/formidling/foresla/", refs, follow=True).content.decode()
    made = Suggestion.objects.get()
    assert f'href="{made.get_absolute_url()}"' in done
    page = client.get(made.get_absolute_url()).content.decode()
    assert "Trekk forslaget tilbake" in page and "Send påminnelse" not in page


def test_who_has_deleted_her_profile_still_reads_what_she_was_asked(client, need, ask):
    kari, hers, theirs = ask(visibility="everyone")
    kari.delete()
    assert "Arkivar søkes" in page(client, hers, kari.user).content.decode()
    assert page(client, theirs, need.owner).status_code == 404


def test_the_agency_has_a_contact_when_who_signed_up_has_left_and_none_when_it_is_withdrawn(client, two, by):
    one, other = two
    made = suggested(one, other, by)
    first, second = made.sides.all()
    say(client, first, one.made_by)
    say(client, second, other.made_by)
    publisher(other.agency, name="Ny Utlyser")
    Membership.objects.filter(user=other.made_by).delete()
    assert "Ny Utlyser" in page(client, first, one.made_by).content.decode()
    SignUp.objects.filter(pk=other.pk).update(status=SignUpStatus.WITHDRAWN)
    seen = page(client, first, one.made_by).content.decode()
    assert "Ny Utlyser" not in seen and "En arkivar" not in seen and "De er ikke med lenger" in seen
