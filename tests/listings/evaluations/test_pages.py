"""What does each party see and do on the pages?"""

from datetime import timedelta

import pytest
from django.template.loader import render_to_string
from django.urls import reverse

from listings.agreements import actions as agreements
from listings.agreements.status import Party
from listings.evaluations.models import Evaluation, PublishingAnswer
from listings.evaluations.parts import on_my_page
from listings.evaluations.publishing import WORDS
from portal.foundation.clock import oslo_today
from portal.foundation.dates import day_in_words
from tests.factories.evaluations import (
    NEEDED,
    WHO,
    all_answered,
    answered,
    ended_agreement,
    person_of,
    receiver_of,
    reply_of,
    sender_of,
)

pytestmark = pytest.mark.django_db
SECRET = "Det var kaldt på kontoret."


def form_of(evaluation, party):
    return reverse("evaluations:answer", args=[evaluation.public_id, party])


@pytest.fixture
def send(client):
    """`send(person, address, **fields)`: the answer after the way it leads."""

    def sent(person, address, *, htmx=False, **fields):
        client.force_login(person)
        headers = {"HTTP_HX_REQUEST": "true"} if htmx else {}
        return client.post(address, fields, follow=True, **headers).content.decode()

    return sent


@pytest.mark.parametrize("party", Party)
def test_each_party_answers_on_its_own_form(opened, see, send, party):
    person, address = WHO[party](opened), form_of(opened, party)
    assert "Det tar tre minutter" in see(person, address)
    assert "Takk for svarene!" in send(person, address, send="1", better=SECRET, **NEEDED[party])
    assert reply_of(opened, party).answers == NEEDED[party] | {"better": SECRET}


def test_what_is_missing_is_said_and_what_was_written_is_kept(opened, send):
    address = form_of(opened, Party.PERSON)
    page = send(person_of(opened), address, send="1", learned="Arkiv", goals="yes", used="bogus")
    assert "Feil:" in page
    assert "Arkiv" in page
    assert reply_of(opened, Party.PERSON).answers == {"learned": "Arkiv", "goals": "yes"}


def test_a_pause_keeps_what_is_right_and_says_what_is_not(opened, send):
    facts = {"advice": "Spør", "learned": "Fnr. 010170 12345"}
    page = send(person_of(opened), form_of(opened, Party.PERSON), htmx=True, **facts)
    assert "Rett dette" in page
    assert reply_of(opened, Party.PERSON).answers == {"advice": "Spør"}


def test_a_private_word_is_asked_about_once_more(opened, send):
    person, address = person_of(opened), form_of(opened, Party.PERSON)
    fields = NEEDED[Party.PERSON] | {"better": "Jeg ble sykmeldt på grunn av helsa, sa fagforeningen."}
    page = send(person, address, send="1", **fields)
    assert "Send likevel" in page
    assert not reply_of(opened, Party.PERSON).is_given
    assert "Takk for svarene!" in send(person, address, likevel="1", **fields)


def test_nobody_reads_the_others_before_all_have_answered(opened, see):
    opened = answered(opened, Party.PERSON, better=SECRET)
    page = see(receiver_of(opened), opened.get_absolute_url())
    assert SECRET not in page
    assert "Har svart. Svarene kan leses når alle har svart eller fristen er ute." in page
    for party in (Party.SENDING, Party.RECEIVING):
        opened = answered(opened, party)
    assert SECRET in see(receiver_of(opened), opened.get_absolute_url())


def test_or_the_time_is_over(opened, see):
    opened = answered(opened, Party.PERSON, better=SECRET)
    Evaluation.objects.update(due=oslo_today() - timedelta(days=1))
    assert SECRET in see(sender_of(opened), opened.get_absolute_url())


def test_what_is_only_for_the_numbers_is_read_by_nobody_else(opened, see):
    opened = all_answered(opened, prepared=1, stay="yes")
    for read, stays in ((receiver_of, False), (sender_of, False), (person_of, True)):
        page = see(read(opened), opened.get_absolute_url())
        assert ("Svært dårlig" in page) == stays
        assert ("Kunne du tenkt deg å bli" in page) == stays


def test_a_draft_is_read_by_nobody_else(opened, see, send):
    send(person_of(opened), form_of(opened, Party.PERSON), better=SECRET)
    Evaluation.objects.update(due=oslo_today() - timedelta(days=1))
    assert SECRET in see(person_of(opened), opened.get_absolute_url())
    assert SECRET not in see(sender_of(opened), opened.get_absolute_url())


def test_answers_are_taken_up_again_and_changed(opened, send):
    opened = answered(opened, Party.PERSON)
    address = reverse("evaluations:take_up", args=[opened.public_id, Party.PERSON])
    assert "Send svarene" in send(person_of(opened), address)
    assert "ikke sendt ennå" in send(person_of(opened), form_of(opened, Party.PERSON), advice="Spør")


def test_of_an_own_given_reply_the_form_is_closed(opened, see, send):
    opened = answered(opened, Party.PERSON)
    assert "Velg «Endre svarene»" in see(person_of(opened), form_of(opened, Party.PERSON))
    assert "Velg «Endre svarene»" in send(person_of(opened), form_of(opened, Party.PERSON), advice="Nytt")


def test_the_lists_show_what_waits(opened, see):
    solfrid, agency = receiver_of(opened), opened.agreement.receiving
    address = reverse("evaluations:of_agency", args=[agency.slug])
    assert "Liv Aasen" in see(solfrid, address)
    assert "Liv Aasen" not in see(solfrid, f"{address}?vis=svart")
    assert "Liv Aasen" not in see(solfrid, f"{address}?vis=frist")
    Evaluation.objects.update(due=oslo_today() - timedelta(days=1))
    assert "Fristen er ute" in see(solfrid, f"{address}?vis=frist")
    assert "Ingen evalueringer her" in see(solfrid, f"{address}?vis=tull")
    assert agency.name in see(person_of(opened), reverse("evaluations:mine"))


def test_my_page_tells_what_waits_for_her_and_for_her_agency(opened, rf):
    for who, said in ((person_of, "Hvordan gikk det hos"), (receiver_of, "Hospiteringen til Liv Aasen")):
        request = rf.get("/min-side/")
        request.user = who(opened)
        part = on_my_page(request)
        assert said in render_to_string(part.template, part.context)


def test_a_list_asks_no_more_for_many(opened, client, django_assert_max_num_queries):
    client.force_login(receiver_of(opened))
    address = reverse("evaluations:of_agency", args=[opened.agreement.receiving.slug])
    with django_assert_max_num_queries(45):
        client.get(address)


def test_the_person_chooses_and_withdraws_on_her_page(opened, see, send):
    address = reverse("evaluations:publish", args=[opened.public_id, Party.PERSON])
    page = see(person_of(opened), address)
    assert "får ingen følger å si nei" in page
    assert "Velg ett av svarene" in send(person_of(opened), address)
    send(person_of(opened), address, answer="named")
    assert "Trekk eller endre samtykket" in see(person_of(opened), "/mine-data/")
    assert "Trekk eller endre samtykket" in see(person_of(opened), "/samtykke/")
    send(person_of(opened), address, answer="no")
    assert [one.answer for one in PublishingAnswer.objects.all()] == ["named", "no"]
    assert PublishingAnswer.objects.first().words == WORDS


def test_an_agency_says_no_for_itself_and_not_for_her(opened, send):
    address = reverse("evaluations:publish", args=[opened.public_id, Party.SENDING])
    assert "Svaret er lagret" in send(sender_of(opened), address, answer="no")
    send(receiver_of(opened), address, answer="may")
    send(sender_of(opened), reverse("evaluations:publish", args=[opened.public_id, Party.PERSON]), answer="named")
    assert [(one.party, one.answer) for one in PublishingAnswer.objects.all()] == [("sending", "no")]


def test_the_page_of_an_exchange_leads_to_it_with_the_day_that_holds(see):
    """It was cancelled long before the day that was agreed on."""
    agreed = oslo_today() + timedelta(days=81)
    agreement = ended_agreement(ends=oslo_today() + timedelta(days=60))
    agreement.versions.update(terms=agreement.current.terms | {"evaluation_due": agreed.isoformat()})
    page = reverse("exchanges:exchange", args=[agreement.public_id])
    assert day_in_words(agreed) in see(agreement.person, page)
    agreements.cancel_agreement(agreement=agreement, by=agreement.made_by, text="Ny jobb")
    opened = Evaluation.objects.get()
    for who in WHO.values():
        shown = see(who(opened), page)
        assert f'href="{opened.get_absolute_url()}"' in shown
        assert day_in_words(opened.due) in shown and day_in_words(agreed) not in shown


def test_what_never_began_has_no_day_for_it(see):
    agreement = ended_agreement(starts=oslo_today() + timedelta(days=9), ends=oslo_today() + timedelta(days=60))
    agreement.versions.update(terms=agreement.current.terms | {"evaluation_due": agreement.ends.isoformat()})
    page = reverse("exchanges:exchange", args=[agreement.public_id])
    assert "Frist for sluttevaluering" in see(agreement.person, page)
    agreements.cancel_agreement(agreement=agreement, by=agreement.made_by, text="Ble ikke noe av")
    assert "Frist for sluttevaluering" not in see(agreement.person, page)


def test_only_what_somebody_has_written_is_in_her_language(opened, see):
    opened = answered(opened, Party.SENDING, better="Meir tid.")
    opened.replies.filter(party=Party.SENDING).update(language="nn")
    shown = see(sender_of(opened), opened.get_absolute_url())
    assert '<dd lang="nn">Meir tid.</dd>' in shown and "<dd>Ja, noe</dd>" in shown
