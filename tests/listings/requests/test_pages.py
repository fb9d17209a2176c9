"""What do the two agencies see and do in the browser, and does anybody else see any of it?"""

import pytest
from django.urls import reverse

from listings.postings import actions as of_postings
from listings.postings.choices import Kind
from listings.requests.models import Request
from tests.factories.agencies import AgencyFactory, employee, publisher
from tests.factories.postings import published_posting
from tests.factories.requests import MESSAGE, offer, page_of

pytestmark = pytest.mark.django_db


def form_of(posting):
    return reverse("requests:send", args=[posting.pk])


def test_the_page_of_an_offer_leads_to_the_form_and_then_to_the_request(see, client, posting, per):
    assert form_of(posting) in see(per, posting.url)
    client.post(form_of(posting), {"message": MESSAGE})
    sent = Request.objects.get()
    page = see(per, posting.url)
    assert page_of(sent) in page and form_of(posting) not in page and "Venter på DFØ" in page


def test_an_employee_reads_who_in_her_agency_can_and_nobody_elses(see, posting, kari, per):
    page = see(kari, posting.url)
    assert per.name in page and form_of(posting) not in page
    assert per.name not in see(employee(), posting.url)


def test_an_agency_without_anybody_to_ask_gets_a_plain_sentence(see, posting):
    assert "En utlyser eller administrator i virksomheten din" in see(employee(), posting.url)


def test_the_owner_sees_who_has_asked_and_no_way_to_ask_itself(see, posting, sent, solfrid):
    page = see(solfrid, posting.url)
    assert page_of(sent) in page and form_of(posting) not in page


def test_a_swap_is_asked_about_by_agencies_and_a_need_is_not(see, per, kari):
    swap, need = offer(kind=Kind.SWAP), published_posting()
    assert form_of(swap) in see(per, swap.url) and form_of(need) not in see(per, need.url)
    assert reverse("applications:send", args=[swap.pk]) in see(kari, swap.url)


def test_nothing_is_lost_when_the_form_is_wrong(client, posting, per):
    client.force_login(per)
    sent = {"message": "Ring 01017012345", "starts": "2020-01-01", "how_long": "x" * 101, "about": "999999"}
    page = client.post(form_of(posting), sent)
    wrong = set(page.context["form"].errors)
    assert wrong >= {"message", "starts", "how_long"} and "Ring 01017012345" in page.content.decode()
    assert not Request.objects.exists()


@pytest.mark.parametrize("starts", ["i morgen", "9999-99-99", "99999-01-01", "\x00"])
def test_a_day_that_is_none_is_said_at_the_field(client, posting, per, starts):
    client.force_login(per)
    page = client.post(form_of(posting), {"message": MESSAGE, "starts": starts})
    assert page.status_code == 200 and "starts" in page.context["form"].errors


def test_one_with_several_agencies_says_which(client, posting, per, kyst):
    other = AgencyFactory(short="NVE")
    publisher(other).memberships.update(user=per)
    person = type(per).objects.get(pk=per.pk)
    client.force_login(person)
    page = client.post(form_of(posting), {"message": MESSAGE})
    assert "Velg hvilken virksomhet dere spør fra" in page.content.decode()
    assert client.post(form_of(posting), {"message": MESSAGE, "agency": "x"}).status_code == 200
    client.post(form_of(posting), {"message": MESSAGE, "agency": other.pk})
    assert Request.objects.get().agency == other
    assert client.get(posting.url).content.decode().count(form_of(posting)) == 1


def test_what_closed_meanwhile_is_told_and_the_words_are_kept(client, posting, per, solfrid):
    of_postings.close(posting=posting, by=solfrid)
    client.force_login(per)
    assert "tar ikke imot flere" in client.get(form_of(posting)).content.decode()
    page = client.post(form_of(posting), {"message": MESSAGE}).content.decode()
    assert "tar ikke imot flere" in page and MESSAGE in page


def test_what_is_withdrawn_is_told_without_its_words(client, posting, per, solfrid):
    of_postings.withdraw(posting=posting, by=solfrid)
    client.force_login(per)
    page = client.post(form_of(posting), {"message": MESSAGE}).content.decode()
    assert "trukket utlysningen" in page and MESSAGE in page and posting.title not in page


def test_the_form_of_the_own_posting_and_of_a_need_says_why_not(see, posting, solfrid, per):
    assert "Utlysningen er deres egen" in see(solfrid, form_of(posting))
    assert "Dette er et behov" in see(per, form_of(published_posting()))


def test_a_second_click_is_told_and_sends_nothing(client, posting, per):
    client.force_login(per)
    client.post(form_of(posting), {"message": MESSAGE})
    page = client.post(form_of(posting), {"message": "En gang til"}).content.decode()
    assert "Dere har allerede sendt en forespørsel" in page and "En gang til" in page
    assert "Dere har allerede sendt en forespørsel" in client.get(form_of(posting)).content.decode()
    assert Request.objects.count() == 1


def test_what_is_too_much_for_a_day_is_told_and_the_words_are_kept(client, posting, per, monkeypatch):
    monkeypatch.setattr("listings.requests.refusals.A_DAY", 0)
    client.force_login(per)
    page = client.post(form_of(posting), {"message": MESSAGE}).content.decode()
    assert "så mange forespørsler som dere kan i dag" in page and MESSAGE in page
