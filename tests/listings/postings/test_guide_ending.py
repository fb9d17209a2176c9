"""From the last step: publish, ask for approval, preview, withdraw, delete."""

import pytest
from django.http import Http404
from django.urls import reverse

from listings.postings.actions import delete_draft
from listings.postings.models import PostingPage
from listings.postings.status import Status
from tests.factories.agencies import AgencyFactory, administrator, publisher
from tests.factories.postings import draft_posting, published_posting

from . import dfo
from .desk import Writer, text_of

pytestmark = pytest.mark.django_db


def test_publishing_with_holes_leads_to_each_field(writer):
    writer.start()
    response = writer.move("publiser")
    assert response.status_code == 422
    assert "ting før dere publiserer" in text_of(response)
    assert f'href="{writer.url("behov")}#id_title"' in response.content.decode()
    assert f'href="{writer.url("kompetanse")}#id_add_wanted"' in response.content.decode()


def test_changes_in_a_published_posting_wait_for_publishing(writer):
    posting = published_posting(writer.person.memberships.get().agency, by=writer.person)
    writer.pk = posting.pk
    lines = {f"wanted-{line.competence_id}-level": "3" for line in posting.wanted}
    writer.send("kompetanse", {"learning": "Noe nytt", **lines})
    assert "Noe nytt" not in text_of(writer.client.get(posting.url))
    assert "Publiser endringene" in text_of(writer.open("se-over"))
    writer.move("publiser-endringene")
    assert "Noe nytt" in text_of(writer.client.get(posting.url))


def test_the_preview_is_the_real_page_with_the_newest_words(writer):
    writer.start()
    writer.send("behov", dfo.NEED)
    page = text_of(writer.client.get(reverse("postings:preview", args=[writer.pk])))
    assert "Forhåndsvisning" in page and dfo.NEED["lead"] in page


def test_an_agency_with_a_second_pair_of_eyes_sends_for_approval(client):
    agency = AgencyFactory(second_pair_of_eyes=True)
    writer = Writer(client, publisher(agency))
    writer.pk = draft_posting(agency, by=writer.person).pk
    page = text_of(writer.open("se-over"))
    assert "Send til godkjenning" in page and ">Publiser<" not in page
    writer.move("send-til-godkjenning")
    other = Writer(client, administrator(agency))
    other.pk = writer.pk
    other.move("publiser")
    assert PostingPage.objects.get(pk=writer.pk).status == Status.PUBLISHED


def test_withdrawing_asks_first_and_deleting_is_for_drafts(writer):
    posting = published_posting(writer.person.memberships.get().agency, by=writer.person)
    writer.pk = posting.pk
    assert "Trekke utlysningen?" in text_of(writer.client.get(reverse("postings:move", args=[posting.pk, "trekk"])))
    writer.move("trekk")
    writer.move("slett")
    assert PostingPage.objects.get(pk=posting.pk).status == Status.WITHDRAWN


def test_a_step_that_is_no_longer_possible_is_answered_in_words(writer):
    posting = published_posting(writer.person.memberships.get().agency, by=writer.person)
    writer.pk = posting.pk
    response = writer.client.post(reverse("postings:move", args=[posting.pk, "publiser"]), follow=True)
    assert "Dette kan ikke gjøres nå" in text_of(response)
    assert writer.client.get(reverse("postings:move", args=[posting.pk, "tull"])).status_code == 404
    assert writer.client.get(reverse("postings:edit", args=[posting.pk, "tull"])).status_code == 404


def test_a_draft_that_went_while_its_deletion_was_asked_for_is_not_found(writer):
    writer.start()
    held = PostingPage.objects.get(pk=writer.pk)
    writer.move("slett")
    with pytest.raises(Http404):
        delete_draft(posting=held, by=writer.person)
