"""From the posting's page to the receipt: what is shown before sending, and what every wrong turn answers."""

from datetime import timedelta

import pytest
from django.urls import reverse

from listings.applications.models import Application, InterestDraft
from listings.postings.models import PostingPage
from portal.foundation.clock import oslo_today
from tests.factories.agencies import AgencyFactory, employee, publisher
from tests.factories.applications import MESSAGE, interest_in, sent_interest
from tests.factories.approvals import approved
from tests.factories.postings import published_posting
from tests.factories.profiles import ProfileFactory
from tests.factories.vocabulary import CompetenceFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def posting():
    return published_posting(AgencyFactory(short="DFØ"), title="Hospiter hos oss")


@pytest.fixture
def ingrid():
    return employee(name="Ingrid Solheim")


@pytest.fixture
def page(client, ingrid):
    client.force_login(ingrid)

    def get_or_post(posting, **data):
        address = reverse("applications:send", args=[getattr(posting, "pk", posting)])
        return client.post(address, data, follow=True) if data else client.get(address)

    return get_or_post


def text_of(response):
    return response.content.decode()


def test_before_sending_the_person_sees_what_is_shared_and_the_rule_about_her_manager(page, posting, ingrid):
    ProfileFactory(user=ingrid, competences={CompetenceFactory(label_nb="Klagebehandling"): 4})
    shown = text_of(page(posting))
    assert "Klagebehandling (ekspert)" in shown and "Ingrid Solheim" in shown
    assert "må lederen din ha sagt ja før avtalen signeres" in shown
    assert "Lederen din får ikke beskjed før du spør." in shown


def test_sending_ends_with_a_receipt(page, posting):
    response = page(posting, message=MESSAGE)
    assert "Interessemeldingen er sendt til DFØ" in text_of(response)
    assert Application.objects.get().message == MESSAGE


def test_a_mistake_keeps_what_was_typed(page, posting):
    shown = text_of(page(posting, message="Jeg er 01019012345"))
    assert "Jeg er 01019012345" in shown and "Ikke skriv fødselsnummer her" in shown and "ds-error-summary" in shown
    assert "Skriv hvorfor du er interessert" in text_of(page(posting, message="  "))
    long = text_of(page(posting, message="ord " * 800))
    assert "ord ord" in long and "ds-error-summary" in long
    assert not Application.objects.exists()


def test_a_line_break_counts_as_one_character(page, posting):
    page(posting, message="\r\n".join(["a" * 2998, "b"]))
    assert len(Application.objects.get().message) == 3000


def first_the_manager(person):
    home = person.memberships.get().agency
    type(home).objects.filter(pk=home.pk).update(approval_rule="before_interest")


def test_where_the_manager_comes_first_what_she_writes_is_kept_and_she_is_led_to_ask(page, posting, ingrid):
    first_the_manager(ingrid)
    shown = text_of(page(posting))
    assert "før du melder interesse" in shown and "Lagre og spør lederen din" in shown
    shown = text_of(page(posting, message=MESSAGE, ask_again="on"))
    assert "Utkastet er lagret" in shown and "Spør lederen din" in shown and not Application.objects.exists()
    shown = text_of(page(posting))
    assert MESSAGE in shown and "checked" in shown
    approved(posting, ingrid)
    assert "Send interessemeldingen" in text_of(page(posting))
    page(posting, message=MESSAGE)
    assert Application.objects.exists() and not InterestDraft.objects.exists()


def test_a_rule_that_came_while_she_wrote_loses_nothing(page, posting, ingrid):
    page(posting)
    first_the_manager(ingrid)
    page(posting, message=MESSAGE)
    assert InterestDraft.objects.get().message == MESSAGE


def test_what_the_agency_will_see_is_shown_whole_before_it_is_sent(page, posting, ingrid):
    place = ingrid.memberships.get()
    aside = text_of(page(posting)).partition("<aside")[2]
    assert place.agency.name in aside and place.unit in aside


def test_who_may_send_from_two_agencies_is_told_that_the_chosen_one_is_shown(page, posting, ingrid):
    other = AgencyFactory(name_nb="Tilsynet for valg")
    other.memberships.create(user=ingrid, unit="Valgseksjonen")
    assert "Valgseksjonen" not in (before := text_of(page(posting)).partition("<aside")[2])
    assert "virksomheten du velger" in before
    assert "Valgseksjonen" in text_of(page(posting, message=" ", home=str(other.pk))).partition("<aside")[2]


def test_who_belongs_to_two_agencies_chooses(page, posting, ingrid):
    other = AgencyFactory(name_nb="Tilsynet for valg")
    other.memberships.create(user=ingrid)
    assert "Tilsynet for valg" in text_of(page(posting))
    assert "Velg hvilken virksomhet" in text_of(page(posting, message=MESSAGE))
    assert "ds-error-summary" in text_of(page(posting, message=MESSAGE, home=str(posting.agency_id)))
    page(posting, message=MESSAGE, home=str(other.pk))
    assert Application.objects.get().home_agency == other


def test_a_second_interest_is_answered_both_ways(page, posting, ingrid):
    first = sent_interest(posting, ingrid)
    shown = text_of(page(posting))
    assert "Du har allerede meldt interesse" in shown and first.get_absolute_url() in shown
    assert "Du har allerede meldt interesse" in text_of(page(posting, message="En gang til"))
    assert Application.objects.get().message == MESSAGE


@pytest.mark.parametrize(
    "facts, answer",
    [
        ({"status": "expired"}, "Fristen er ute"),
        ({"status": "withdrawn"}, "har trukket utlysningen"),
        ({"status": "closed"}, "tar ikke imot flere"),
        ({"deadline": oslo_today() - timedelta(days=1)}, "Fristen er ute"),
        ({"kind": "offer"}, "tilbud om å låne ut"),
    ],
)
def test_a_posting_that_takes_no_interest_answers_before_and_after_writing(page, posting, facts, answer):
    PostingPage.objects.filter(pk=posting.pk).update(**facts)
    assert answer in text_of(page(posting))
    late = text_of(page(posting, message=MESSAGE))
    assert answer in late and MESSAGE in late


def test_a_withdrawn_agency_answers(page, posting):
    type(posting.agency).objects.filter(pk=posting.agency_id).update(status="suspended")
    assert "ikke med i ordningen nå" in text_of(page(posting))


def test_the_own_agency_answers(client, posting):
    client.force_login(employee(posting.agency))
    assert "din egen virksomhet" in text_of(client.get(reverse("applications:send", args=[posting.pk])))


def test_what_the_person_may_not_know_of_is_not_there(page, client):
    hidden = published_posting(visibility="own")
    for missing in (hidden, 999_999):
        assert page(missing).status_code == 404
    assert client.get(f"/interesse/meld/{10**30}/").status_code == 404
    assert client.get(f"/interesse/kandidater/{10**30}/").status_code == 404


def test_a_stranger_is_asked_to_sign_in(client, posting):
    address = reverse("applications:send", args=[posting.pk])
    assert client.get(address).status_code == 302 and client.post(address, {"message": MESSAGE}).status_code == 302


def test_a_withdrawn_interest_leads_to_the_form_again(page, posting, ingrid):
    interest_in("withdrawn", posting, ingrid)
    assert "Send interessemeldingen" in text_of(page(posting))
    assert "Interessemeldingen er sendt" in text_of(page(posting, message="Nå passer det."))


def test_the_posting_page_offers_interest_or_says_how_it_stands(client, posting, ingrid):
    client.force_login(ingrid)
    assert reverse("applications:send", args=[posting.pk]) in text_of(client.get(posting.url))
    sent = sent_interest(posting, ingrid)
    shown = text_of(client.get(posting.url))
    assert "Du har meldt interesse" in shown and sent.get_absolute_url() in shown
    client.force_login(publisher(posting.agency))
    own = text_of(client.get(posting.url))
    assert reverse("applications:candidates", args=[posting.pk]) in own and "1 er ny" in own


def test_a_withdrawn_posting_is_not_named_again_by_a_post(page, posting):
    PostingPage.objects.filter(pk=posting.pk).update(status="withdrawn", live=False)
    answer = text_of(page(posting, message=MESSAGE))
    assert "har trukket utlysningen" in answer and posting.title not in answer
