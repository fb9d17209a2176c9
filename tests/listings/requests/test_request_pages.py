"""What do the two agencies see and do on a request's own page, and does anybody else see any of it?"""

import pytest

from listings.agencies.models import Agency
from listings.agencies.status import AgencyStatus
from listings.postings.models import PostingPage
from listings.requests.models import Request
from listings.requests.status import Status
from tests.factories.agencies import employee, publisher
from tests.factories.postings import published_posting
from tests.factories.requests import MESSAGE, answered, asked, page_of

pytestmark = pytest.mark.django_db


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
    assert solfrid.email in page and "Ring gjerne!" in page and "Venter på begge" in page
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
    change = page_of(sent, "endre")
    assert MESSAGE in client.get(change).content.decode()
    client.post(change, {"message": "Fra mai i stedet."})
    client.force_login(solfrid)
    page = client.post(page_of(sent, "ja"), {"contact": solfrid.pk, "text": "Ja!", "lest": "1"}).content.decode()
    assert "er endret etter" in page and "Fra mai i stedet." in page and 'name="lest" value="2"' in page


def test_the_words_that_are_changed_stand_in_the_form_with_what_they_are_about(client, posting, kyst, per):
    need = published_posting(kyst, by=per, title="Arkivar søkes")
    client.force_login(per)
    sent = asked(posting, kyst, by=per, about=need, how_long="Et halvt år")
    assert "Arkivar søkes" in client.get(page_of(sent)).content.decode()
    PostingPage.objects.filter(pk=need.pk).update(status="closed")
    form = client.get(page_of(sent, "endre")).context["form"]
    assert form["how_long"].value() == "Et halvt år" and form["about"].value() == need.pk
    client.post(page_of(sent, "endre"), {"message": "Fra mai.", "about": need.pk})
    assert Request.objects.get().about == need


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
    change = page_of(sent, "endre")
    client.force_login(per)
    assert "kan ikke endres lenger" in client.get(change, follow=True).content.decode()


def test_both_close_it(see, client, sent, per):
    answered(sent)
    assert "Vi har avtalt noe" in see(per, page_of(sent))
    client.post(page_of(sent, "avtalt"), {"text": "Fra 1. mars."})
    assert Request.objects.get().status == Status.SETTLED and "Fra 1. mars." in see(per, page_of(sent))


def test_while_one_of_them_is_shut_out_the_page_says_so_and_has_no_buttons(see, sent, per, dfo):
    answered(sent)
    Agency.objects.filter(pk=dfo.pk).update(status=AgencyStatus.SUSPENDED)
    page = see(per, page_of(sent))
    assert "ikke med i ordningen nå" in page and page_of(sent, "avtalt") not in page
    assert "solfrid@dfo.no" not in page
