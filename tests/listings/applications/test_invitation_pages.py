"""From a profile or «Hvem passer?» to an invitation, its list, and the page where she answers."""

import pytest
from django.urls import reverse

from listings.applications.invitations.limits import usual_reply
from listings.applications.invitations.status import State
from listings.applications.models import Application, AskedNoMore, Invitation
from listings.profiles.models import Profile
from tests.factories.agencies import employee, publisher
from tests.factories.applications import sent_interest
from tests.factories.invitations import invited, shown_profile
from tests.factories.postings import published_posting
from tests.queries import cost

pytestmark = pytest.mark.django_db
BUDGET = {"invite": 30, "invited": 36, "invitation": 26}


@pytest.fixture
def posting(marte):
    return published_posting(marte.memberships.get().agency, by=marte, title="Kurs i klarspråk")


@pytest.fixture
def kari():
    return employee(name="Kari Moe", title="losformidler")


@pytest.fixture
def profile(kari):
    return shown_profile(kari, "contacts")


@pytest.fixture
def invite(profile):
    return reverse("applications:invite", args=[profile.public_id])


@pytest.fixture
def shown(client):
    return lambda address: client.get(address).content.decode()


def written(to, **words):
    sent = {"posting": to.pk, "message": "Vi tror du passer.", "reply_by": usual_reply(to).isoformat()}
    return {name: value for name, value in (sent | words).items() if value}


def test_the_profile_leads_there_for_those_who_have_something_to_invite_to(client, profile, marte, invite, shown):
    assert invite not in shown(profile.get_absolute_url())
    published_posting(marte.memberships.get().agency, by=marte)
    assert invite in shown(profile.get_absolute_url())
    Profile.objects.update(visibility="everyone")
    client.force_login(employee())
    assert invite not in shown(profile.get_absolute_url()) and client.get(invite).status_code == 404


def test_who_fits_leads_there_and_says_who_is_asked(posting, profile, invite, shown):
    page = reverse("matching:people", args=[posting.pk])
    assert f"{invite}?utlysning={posting.pk}" in shown(page)
    invited(posting, profile)
    assert "Dere har invitert personen" in shown(page)


def test_she_is_invited_without_her_name(client, posting, profile, invite, shown):
    assert "Kari Moe" not in shown(invite) and "losformidler" in shown(invite)
    page = client.post(invite, written(posting), follow=True).content.decode()
    assert "Invitasjonen er sendt" in page and "losformidler" in page and "Kari Moe" not in page
    again = client.post(invite, written(posting)).content.decode()
    assert "allerede invitert" in again and "Vi tror du passer." in again and Invitation.objects.count() == 1
    assert "allerede invitert" in shown(f"{invite}?utlysning={posting.pk}")


def test_with_several_postings_she_chooses_and_a_mistake_stands_at_its_field(client, posting, marte, invite):
    other = published_posting(posting.agency, by=marte)
    page = client.post(invite, written(posting, posting="", reply_by="2020-01-01", message="")).content.decode()
    assert "Velg hvilken utlysning" in page and "Skriv hvorfor dere spør" in page
    page = client.post(invite, written(posting, reply_by="2020-01-01")).content.decode()
    assert "Velg en dag fra" in page
    client.post(invite, written(other))
    assert Invitation.objects.get().posting_id == other.pk
    stranger = published_posting()
    assert client.post(invite, written(stranger)).status_code == 200


@pytest.mark.parametrize("visibility", ["hidden", "facilitator"])
def test_who_does_not_show_herself_is_not_there(client, posting, profile, invite, visibility):
    Profile.objects.update(visibility=visibility)
    assert client.get(invite).status_code == client.post(invite, written(posting)).status_code == 404


def test_the_list_shows_no_more_than_she_shows_today(client, posting, profile, kari, shown):
    invited(posting, profile)
    address = reverse("applications:invited", args=[posting.pk])
    assert "losformidler" in shown(address) and "Kari Moe" not in shown(address)
    Profile.objects.update(visibility="everyone")
    assert "Kari Moe" in shown(address)
    Profile.objects.update(visibility="hidden")
    assert "ikke viser profilen sin" in shown(address) and "losformidler" not in shown(address)
    sent_interest(posting, kari)
    assert "Kari Moe" in shown(address) and "Svarte ja" in shown(address)


def test_the_agency_takes_it_back(client, posting, profile):
    invitation = invited(posting, profile)
    address = reverse("applications:invited", args=[posting.pk])
    assert "trukket tilbake" in client.post(address, {"trekk": invitation.public_id}, follow=True).content.decode()
    assert "ikke gjøres nå" in client.post(address, {"trekk": invitation.public_id}, follow=True).content.decode()
    assert client.post(address, {"trekk": "x"}).status_code == 404
    client.force_login(publisher())
    assert client.get(address).status_code in (403, 404)


def test_opening_it_changes_nothing_and_a_no_needs_a_press(client, posting, profile, kari, shown):
    invitation = invited(posting, profile)
    address = invitation.get_absolute_url()
    assert client.get(address).status_code == 404
    client.logout()
    assert client.get(address).status_code == 302
    client.force_login(kari)
    assert "Ja, jeg er interessert" in shown(address)
    assert Invitation.objects.get().state == State.OPEN
    page = client.post(address, {"reason": "place", "ask_no_more": "on"}, follow=True).content.decode()
    assert "Du har svart nei takk" in page and Invitation.objects.get().reason == "place"
    assert "ikke gjøres nå" in client.post(address, {}, follow=True).content.decode()
    again = reverse("applications:let_invite")
    assert "La dem invitere meg igjen" in shown(reverse("applications:mine"))
    client.post(again, {"virksomhet": posting.agency.public_id})
    assert not AskedNoMore.objects.exists() and client.post(again, {"virksomhet": "x"}).status_code == 404


def test_a_yes_leads_to_the_form_with_the_invitation_beside_it(client, posting, profile, kari, shown):
    invitation = invited(posting, profile)
    client.force_login(kari)
    send = reverse("applications:send", args=[posting.pk])
    assert send in shown(invitation.get_absolute_url())
    assert invitation.message in shown(send) and "Takk for invitasjonen." in shown(send)
    client.post(send, {"message": "Takk for invitasjonen. Gjerne."})
    assert Application.objects.get().person == kari and Invitation.objects.get().state == State.ACCEPTED


def test_it_waits_on_my_page_and_stands_with_her_interests(client, posting, profile, kari, shown):
    invitation = invited(posting, profile)
    client.force_login(kari)
    for page in (reverse("home:my_page"), reverse("applications:mine")):
        assert invitation.get_absolute_url() in shown(page)
    client.post(invitation.get_absolute_url(), {})
    assert invitation.get_absolute_url() not in shown(reverse("home:my_page"))
    assert "Svarte nei" in shown(reverse("applications:mine"))


def test_what_the_pages_cost(client, posting, marte, invite):
    first = invited(posting)
    client.force_login(marte)
    address = reverse("applications:invited", args=[posting.pk])
    few = cost(client, address)
    for _ in range(5):
        invited(posting)
    client.force_login(marte)
    assert few == cost(client, address) <= BUDGET["invited"]
    assert cost(client, invite) <= BUDGET["invite"]
    client.force_login(first.person)
    assert cost(client, first.get_absolute_url()) <= BUDGET["invitation"]
