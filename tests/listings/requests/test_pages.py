"""What do the two agencies see and do in the browser, and does anybody else see any of it?"""

import pytest
from django.urls import reverse

from listings.postings import actions as of_postings
from listings.postings.choices import Kind
from listings.requests.models import Request
from listings.requests.status import Status
from tests.factories.agencies import AgencyFactory, employee, publisher
from tests.factories.postings import published_posting
from tests.factories.requests import MESSAGE, answered, offer

pytestmark = pytest.mark.django_db


@pytest.fixture
def see(client):
    """`see(person, address)`: the page as text."""

    def seen(person, address):
        client.force_login(person)
        return client.get(address, follow=True).content.decode()

    return seen


def form_of(posting):
    return reverse("requests:send", args=[posting.pk])


def page_of(sent, step=""):
    return reverse("requests:move", args=[sent.public_id, step]) if step else sent.get_absolute_url()


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


@pytest.mark.parametrize("step", ["", "ja", "avtalt", "endre"])
def test_for_others_it_does_not_exist(client, sent, kari, dfo, step):
    for person in (kari, employee(dfo), publisher()):
        client.force_login(person)
        assert client.get(page_of(sent, step)).status_code == 404
        assert client.post(page_of(sent, step), {"text": "Ja!", "message": "Ja!"}).status_code == 404


def test_the_two_agencies_read_it_and_each_does_her_own_part(client, sent, per, solfrid):
    for person, others in ((per, "ja"), (solfrid, "endre")):
        client.force_login(person)
        assert client.get(page_of(sent)).status_code == 200
        assert client.post(page_of(sent, others), {"contact": person.pk, "message": "Ja!"}).status_code == 403
        assert client.get(page_of(sent, "finnes-ikke")).status_code == 404


def test_a_yes_shows_each_side_whom_to_write_to_and_nothing_before(see, client, sent, per, solfrid):
    assert per.email not in see(solfrid, page_of(sent)) and solfrid.email not in see(per, page_of(sent))
    client.force_login(solfrid)
    client.post(page_of(sent, "ja"), {"contact": solfrid.pk, "text": "Ring gjerne!", "lest": "1"})
    assert Request.objects.get().status == Status.TALKING
    page = see(per, page_of(sent))
    assert solfrid.email in page and "Ring gjerne!" in page and "Begge avtaler videre" in page
    assert per.email in see(solfrid, page_of(sent))


def test_a_yes_needs_a_contact_and_keeps_the_words(client, sent, solfrid, per):
    client.force_login(solfrid)
    for contact in ("", "x", per.pk, "9" * 30):
        page = client.post(page_of(sent, "ja"), {"contact": contact, "text": "Ring gjerne!"})
        assert page.status_code == 200 and "Ring gjerne!" in page.content.decode()
        assert "contact" in page.context["form"].errors
    assert Request.objects.get().status == Status.WAITING


def test_a_no_has_friendly_words_to_begin_from(see, client, sent, per, solfrid):
    assert "Takk for at dere spurte" in see(solfrid, page_of(sent, "nei-takk"))
    assert "Skriv noen ord til svar" in client.post(page_of(sent, "nei-takk"), {"text": " "}).content.decode()
    client.post(page_of(sent, "nei-takk"), {"text": "Ikke nå, men spør igjen."})
    assert "Ikke nå, men spør igjen." in see(per, page_of(sent))


def test_an_answer_to_words_that_changed_is_shown_them_first(client, sent, per, solfrid):
    client.force_login(per)
    change = reverse("requests:change", args=[sent.public_id])
    assert MESSAGE in client.get(change).content.decode()
    client.post(change, {"message": "Fra mai i stedet."})
    client.force_login(solfrid)
    page = client.post(page_of(sent, "ja"), {"contact": solfrid.pk, "text": "Ja!", "lest": "1"}).content.decode()
    assert "er endret siden" in page and "Fra mai i stedet." in page and 'name="lest" value="2"' in page


@pytest.mark.parametrize("read", ["", "x", "-1", "9" * 400, "²"])
def test_a_forged_number_of_the_version_breaks_nothing(client, sent, solfrid, read):
    client.force_login(solfrid)
    assert client.post(page_of(sent, "nei-takk"), {"text": "Nei takk.", "lest": read}).status_code in {200, 302}


def test_a_button_that_is_too_late_says_so_and_keeps_the_words(client, sent, per, solfrid):
    client.force_login(per)
    client.post(page_of(sent, "trekk"), {"text": "Det ordnet seg."})
    client.force_login(solfrid)
    page = client.post(page_of(sent, "nei-takk"), {"text": "Lange ord om hvorfor."}).content.decode()
    assert "Noen kan ha endret saken" in page and "Lange ord om hvorfor." in page
    assert "Noen kan ha endret saken" in client.get(page_of(sent, "ja"), follow=True).content.decode()
    change = reverse("requests:change", args=[sent.public_id])
    client.force_login(per)
    assert "kan ikke endres lenger" in client.get(change, follow=True).content.decode()


def test_both_close_it(see, client, sent, per):
    answered(sent)
    assert "Vi har avtalt noe" in see(per, page_of(sent))
    client.post(page_of(sent, "avtalt"), {"text": "Fra 1. mars."})
    assert Request.objects.get().status == Status.SETTLED and "Fra 1. mars." in see(per, page_of(sent))
