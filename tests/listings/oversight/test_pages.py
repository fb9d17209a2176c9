"""Where is an agency opened and closed again, and what does each see of it?"""

import pytest
from django.urls import reverse

from listings.oversight.actions import close_opening
from listings.oversight.models import Opening
from portal.access.roles import PortalRole, Role
from tests.factories.agencies import administrator, employee, portal_administrator
from tests.factories.applications import sent_interest
from tests.factories.merging import merged, two_agencies
from tests.factories.oversight import WORDS, opened, read
from tests.factories.postings import published_posting
from tests.queries import cost

pytestmark = pytest.mark.django_db
SENT = {"reason": "complaint", "words": WORDS, "case": "2026/117", "days": "3"}
BUDGET = {"list": 25, "agency": 35, "opening": 35}


@pytest.fixture
def at(client, owner):
    client.force_login(owner)
    return client


@pytest.fixture
def start(agency):
    return reverse("oversight:open", args=[agency.slug])


def text(client, address):
    return client.get(address).content.decode()


def test_from_the_form_to_the_page_and_closed_again(at, agency, start, owner):
    page = at.post(start, SENT, follow=True)
    opening = Opening.objects.get()
    assert page.redirect_chain[-1][0] == opening.get_absolute_url()
    assert (opening.case, opening.words, opening.opened_by) == ("2026/117", WORDS, owner)
    assert reverse("applications:opened", args=[agency.slug]) in page.content.decode()
    closed = at.post(opening.get_absolute_url(), follow=True).content.decode()
    assert "Innsynet er avsluttet" in closed and reverse("applications:opened", args=[agency.slug]) not in closed
    assert "allerede avsluttet" in at.post(opening.get_absolute_url(), follow=True).content.decode()


def test_what_was_wrong_is_said_and_nothing_is_lost(at, start):
    for wrong in ({"words": "Kort"}, {"words": "Om 01019012345 og behandlingen"}, {"reason": "x"}, {"days": "30"}):
        page = at.post(start, SENT | wrong)
        assert page.status_code == 200 and page.context["form"].errors.keys() == wrong.keys()
        assert "2026/117" in page.content.decode()
    assert not Opening.objects.exists()


def test_a_second_press_says_so(at, start):
    at.post(start, SENT)
    assert "allerede åpnet" in at.post(start, SENT).content.decode()
    assert Opening.objects.count() == 1


def test_a_merged_agency_has_no_form(at):
    source, target = two_agencies()
    merged(source, target)
    page = text(at, reverse("oversight:open", args=[source.slug]))
    assert target.name in page and "<textarea" not in page


def test_who_is_a_party_is_told_that_another_must(client, agency):
    person = employee(agency)
    person.portal_roles.create(role=PortalRole.ADMINISTRATOR)
    client.force_login(person)
    assert "En annen portaladministrator må gjøre det" in text(client, reverse("oversight:agency", args=[agency.slug]))
    assert client.get(reverse("oversight:open", args=[agency.slug])).status_code == 403


def test_the_agency_sees_what_was_read_and_cannot_end_it(client, agency, owner):
    opening = opened(agency, owner)
    application = sent_interest(published_posting(agency, title="Losassistent"))
    read(application, by=owner)
    client.force_login(administrator(agency))
    assert opening.get_absolute_url() in text(client, reverse("oversight:agency", args=[agency.slug]))
    page = text(client, opening.get_absolute_url())
    assert WORDS in page and "Losassistent" in page and application.name in page
    assert reverse("applications:candidate", args=[application.public_id]) in page
    assert "Avslutt innsynet" not in page
    assert client.post(opening.get_absolute_url()).status_code == 403


def test_the_portal_s_owner_sees_page_posting_and_time_and_names_on_no_page_that_is_not_logged(at, agency, owner):
    """Neither the one who opened it, nor another, nor who is a party; also when it has ended."""
    opening = opened(agency, owner)
    application = sent_interest(published_posting(agency, title="Losassistent"), employee(name="Ingrid Solheim"))
    read(application, by=owner)
    party = employee(agency)
    party.portal_roles.create(role=PortalRole.ADMINISTRATOR)
    for person in (owner, portal_administrator(), party):
        at.force_login(person)
        page = text(at, opening.get_absolute_url())
        assert "En kandidat" in page and "Losassistent" in page
        assert "Ingrid" not in page and str(application.public_id) not in page
    close_opening(opening=opening, by=owner)
    assert "Ingrid" not in text(at, opening.get_absolute_url())
    assert opening.readings.count() == 1


def test_who_opened_it_and_came_to_administer_it_sees_no_names_there(at, agency, owner):
    opening = opened(agency, owner)
    application = sent_interest(published_posting(agency), employee(name="Ingrid Solheim"))
    read(application, by=owner)
    place = owner.memberships.create(agency=agency)
    place.roles.create(role=Role.ADMINISTRATOR)
    assert "Ingrid" not in text(at, opening.get_absolute_url())
    other = administrator(agency)
    other.portal_roles.create(role=PortalRole.ADMINISTRATOR)
    at.force_login(other)
    assert "Ingrid" in text(at, opening.get_absolute_url()), "who answers for the agency, does so with another role too"


def test_a_candidate_read_without_a_name_has_none_in_the_list(client, agency, owner):
    type(agency).objects.filter(pk=agency.pk).update(hides_names_first=True)
    application = sent_interest(published_posting(type(agency).objects.get(pk=agency.pk)))
    opening = opened(agency, owner)
    read(application, by=owner)
    client.force_login(administrator(agency))
    assert application.name not in text(client, opening.get_absolute_url())


def test_lists_cost_the_same_however_many(at, agency, owner):
    application = sent_interest(published_posting(agency))
    opening = opened(agency, owner)
    read(application, by=owner)
    close_opening(opening=opened(agency, other := portal_administrator()), by=other)
    addresses = {"list": reverse("oversight:list"), "agency": reverse("oversight:agency", args=[agency.slug])}
    addresses["opening"] = opening.get_absolute_url()
    few = {name: cost(at, address) for name, address in addresses.items()}
    for _ in range(3):
        other = portal_administrator()
        read(sent_interest(published_posting(agency)), by=owner)
        close_opening(opening=opened(agency, other), by=other)
    assert {name: cost(at, address) for name, address in addresses.items()} == few
    assert all(few[name] <= BUDGET[name] for name in few), few
