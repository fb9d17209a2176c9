"""Where does somebody find what waits for her agency, and does the list cost the same however long it is?"""

import pytest
from django.urls import reverse

from listings.requests.actions import change_request, settle
from listings.requests.models import Request
from listings.requests.status import Status
from tests.factories.agencies import AgencyFactory, employee, publisher
from tests.factories.requests import answered, asked, offer
from tests.queries import cost

pytestmark = pytest.mark.django_db
LIST, SENT = "/foresporsler/", "/foresporsler/?vis=sendt"
BUDGET = {"list": 22, "request": 26, "send": 26}


def test_each_side_has_it_in_its_own_list_with_whose_turn_it_is(see, sent, per, solfrid):
    page = see(solfrid, LIST)
    assert "Kystverket" in page and "Venter på dere" in page and "1 venter på svar" in page
    assert "Dere har ikke fått noen" in see(per, LIST)
    assert "Venter på DFØ" in see(per, SENT)
    assert "Dere har ikke sendt noen" in see(solfrid, SENT)


@pytest.mark.parametrize("query", ["?vis=", "?vis=tull", "?side=99999999999999999999", "?side=x", "?vis=%00"])
def test_what_the_address_asks_in_vain_is_no_fault(client, sent, solfrid, query):
    client.force_login(solfrid)
    assert client.get(LIST + query).status_code == 200


def test_others_have_none(client, sent, kari):
    client.force_login(kari)
    assert client.get(LIST).status_code == 403
    client.force_login(publisher())
    assert str(sent.public_id) not in client.get(LIST).content.decode()


def test_my_page_tells_what_waits_and_then_both_what_they_talk_about(see, sent, solfrid, per, kari):
    address, page = sent.get_absolute_url(), reverse("home:my_page")
    assert address in see(solfrid, page) and address not in see(per, page) and address not in see(kari, page)
    answered(sent)
    for person in (solfrid, per):
        assert "Forespørsler som er i gang" in see(person, page) and address in see(person, page)
    settle(request=sent, by=per)
    assert address not in see(solfrid, page) and LIST in see(solfrid, page)


def test_the_own_postings_lead_to_them(see, sent, solfrid):
    assert LIST in see(solfrid, reverse("postings:list"))


def test_the_list_of_what_is_received_costs_the_same_however_many(client, sent, solfrid):
    client.force_login(solfrid)
    few = cost(client, LIST)
    for _ in range(6):
        asked(sent.posting)
    assert cost(client, LIST) == few <= BUDGET["list"]


def test_the_list_of_what_is_sent_costs_the_same_however_many(client, sent, per):
    client.force_login(per)
    few = cost(client, SENT)
    for _ in range(6):
        asked(offer(), sent.agency, by=per)
    assert cost(client, SENT) == few <= BUDGET["list"]


def test_a_request_with_a_long_history_costs_no_more(client, sent, per, solfrid):
    client.force_login(solfrid)
    few = cost(client, sent.get_absolute_url())
    for number in range(5):
        change_request(request=sent, by=per, message=f"Fra den {number}.")
    assert cost(client, sent.get_absolute_url()) == few <= BUDGET["request"]


def test_asking_costs_little(client, per, posting):
    client.force_login(per)
    assert cost(client, reverse("requests:send", args=[posting.pk])) <= BUDGET["send"]


def test_the_page_of_an_offer_costs_the_same_however_many_have_asked(client, posting, solfrid):
    asked(posting)
    client.force_login(solfrid)
    few = cost(client, posting.url)
    for _ in range(4):
        asked(posting)
    assert cost(client, posting.url) == few


def test_a_long_list_has_pages(client, posting, solfrid):
    rows = [Request(posting=posting, agency=AgencyFactory(), message="x", status=Status.WAITING) for _ in range(21)]
    Request.objects.bulk_create(rows)
    client.force_login(solfrid)
    assert len(client.get(LIST).context["rows"]) == 20 and len(client.get(f"{LIST}?side=2").context["rows"]) == 1


def test_on_the_posting_what_waits_stands_first_however_old_it_is(see, sent, posting, solfrid):
    for _number in range(6):
        answered(asked(posting))
    page = see(solfrid, posting.url)
    assert "Kystverket" in page and page.index("Kystverket") < page.index("Vil snakke videre")


def test_an_employee_without_a_role_is_shown_nothing(see, sent, dfo):
    assert "foresporsler" not in see(employee(dfo), reverse("home:my_page"))
