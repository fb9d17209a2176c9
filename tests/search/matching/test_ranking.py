"""Who comes, in which order, and who is out on the next request?"""

from datetime import timedelta

import pytest

from listings.agencies.actions import suspend_agency
from listings.agencies.models import Membership
from listings.postings import actions as postings
from listings.postings.choices import Audience, Kind
from listings.profiles.models import Profile
from portal.access.roles import PortalRole
from portal.foundation.clock import oslo_today
from search.matching import actions
from search.matching.ranking import openings_for, people_for
from tests.factories.agencies import AgencyFactory, holder, portal_administrator
from tests.factories.applications import sent_interest
from tests.factories.postings import published_posting
from tests.factories.vocabulary import CompetenceFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def names(posting, looker):
    return lambda by=None: [profile.user.name for profile, _judgement in people_for(posting, by or looker)]


@pytest.fixture
def titles():
    return lambda profile: [posting.title for posting, _judgement in openings_for(profile, 10)]


def test_the_best_comes_first_and_nobody_is_left_out(show, names, archives):
    show("Knows nothing of it")
    show("Knows a little", {archives: 1})
    show("Knows it well", {archives: 4})
    assert names() == ["Knows it well", "Knows a little", "Knows nothing of it"]


@pytest.mark.parametrize(
    "change",
    [
        {"visibility": Profile.Visibility.HIDDEN},
        {"visibility": Profile.Visibility.FACILITATOR},
        {"paused_until": oslo_today() + timedelta(days=400)},
        {"takes_matching": False},
    ],
)
def test_who_hides_pauses_or_objects_is_out_at_once_and_can_come_back(show, names, archives, change):
    profile = show("Kari", {archives: 3})
    before = {name: getattr(profile, name) for name in change}
    assert names() == ["Kari"]
    for facts, seen in ((change, []), (before, ["Kari"])):
        for name, value in facts.items():
            setattr(profile, name, value)
        profile.save()
        assert names() == seen


def test_who_hides_from_the_agency_or_leaves_is_out_at_once(show, names, posting, archives):
    hiding, leaving = show("Hides", {archives: 3}), show("Leaves", {archives: 2})
    assert names() == ["Hides", "Leaves"]
    hiding.hidden_from.add(posting.agency)
    Membership.objects.filter(user=leaving.user).delete()
    assert names() == []


def test_people_of_a_suspended_agency_are_out_at_once(show, names, archives):
    show("Kari", {archives: 3}, agency=(agency := AgencyFactory()))
    assert names() == ["Kari"]
    suspend_agency(agency=agency, by=portal_administrator())
    assert names() == []


def test_own_people_are_shown_for_what_is_for_them_alone(show, archives, posting, looker):
    show("Ours", {archives: 3}, agency=posting.agency)
    show("Another's", {archives: 3})
    inner = published_posting(posting.agency, wanted=[archives], visibility=Audience.OWN)
    assert [profile.user.name for profile, _ in people_for(posting, looker)] == ["Another's"]
    assert [profile.user.name for profile, _ in people_for(inner, looker)] == ["Ours"]


@pytest.mark.parametrize("audience", [Audience.CHOSEN, Audience.SECTOR])
def test_who_shows_no_name_is_in_no_list_for_some_agencies(show, archives, posting, looker, audience):
    """Else a list that is halved each time would say where she works; a facilitator sees that anyway."""
    home = AgencyFactory(ministry=posting.agency)
    show("No name", {archives: 3}, agency=home, visibility=Profile.Visibility.CONTACTS)
    show("Named", {archives: 2}, agency=home, visibility=Profile.Visibility.EVERYONE)
    narrow = published_posting(posting.agency, wanted=[archives], visibility=audience, chosen=[home])
    lookers = looker, holder(PortalRole.FACILITATOR)
    seen = [[profile.user.name for profile, _ in people_for(narrow, by)] for by in lookers]
    assert seen == [["Named"], ["No name", "Named"]]


def test_a_facilitator_sees_those_who_want_help_but_nobody_who_hides_from_the_agency(show, names, posting, archives):
    show("Wants help", {archives: 3}, visibility=Profile.Visibility.FACILITATOR)
    show("Hides", {archives: 3}).hidden_from.add(posting.agency)
    assert names(holder(PortalRole.FACILITATOR)) == ["Wants help"]


def test_a_new_competence_counts_on_the_next_request(show, names, archives):
    show("Stays", {archives: 1})
    learner = show("Learns", {})
    assert names() == ["Stays", "Learns"]
    learner.competence_lines.create(competence=archives, level=4)
    assert names() == ["Learns", "Stays"]


def test_a_changed_vocabulary_counts_on_the_next_request(show, names, archives):
    near, far = CompetenceFactory(slug="near"), CompetenceFactory(slug="far")
    show("Far", {far: 4})
    show("Near", {near: 4})
    assert names() == ["Far", "Near"]
    archives.related.add(near)
    assert names() == ["Near", "Far"]


def test_a_person_is_suggested_what_is_open_to_her_the_best_first(show, titles, posting, archives):
    published_posting(AgencyFactory(), title="Noe annet")
    published_posting(AgencyFactory(), title="Tilbud", kind=Kind.OFFER)
    published_posting(AgencyFactory(), title="For egne", wanted=[archives], visibility=Audience.OWN)
    assert titles(show(competences={archives: 3})) == ["Arkivar søkes", "Noe annet"]


def test_what_is_withdrawn_answered_her_own_or_not_for_her_is_gone_at_once(show, titles, posting, looker, archives):
    kari = show(competences={archives: 3})
    own, answered, aside = show(competences={archives: 3}, agency=posting.agency), show(), show()
    assert titles(kari) == titles(aside) == titles(answered) == ["Arkivar søkes"]
    sent_interest(posting, answered.user)
    actions.set_aside(posting=posting, reason="place", by=aside.user)
    assert titles(own) == titles(answered) == titles(aside) == []
    actions.put_back(posting_id=posting.pk, by=aside.user)
    assert titles(aside) == ["Arkivar søkes"]
    postings.withdraw(posting=posting, by=looker)
    assert titles(kari) == []
