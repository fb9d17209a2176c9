"""The share of nynorsk counts what people have written or answer for, and says what it counts."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Locale

from home.insight.written_forms import shares_of
from listings.postings import actions
from listings.postings.models import PostingPage, PostingText
from portal.translation.models import MachineText
from tests.factories.agencies import AgencyFactory, administrator, publisher
from tests.factories.postings import draft_posting, published_posting
from tests.factories.stories import story
from tests.listings.postings.desk import text_of
from tests.listings.postings.test_texts import WORDS

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("portal_tree")]


@pytest.fixture
def agency():
    return AgencyFactory(short="Vår", page__live=False)


def counts(agency):
    return [(share.bokmal, share.nynorsk) for share in shares_of(agency)]


def test_every_text_counts_once_in_its_written_form(agency):
    published_posting(agency)
    published_posting(agency, language="nn")
    draft_posting(agency, language="nn")
    published_posting(language="nn")
    for language, end in (("nb", "host_agency"), ("nn", "home_agency"), ("nn", "host_agency")):
        story(f"Historie {language} {end}", language=language, **{end: agency}).get_latest_revision().publish()
    type(agency.main_page).objects.filter(agency=agency).update(live=True, tagline="Vi vet.")
    assert counts(agency) == [(1, 1), (1, 2), (1, 0), (3, 3)]
    assert shares_of(agency)[-1].percent == 50


def test_older_postings_are_left_out(agency):
    posting = published_posting(agency)
    PostingPage.objects.filter(pk=posting.pk).update(published_at=timezone.now() - timedelta(days=400))
    assert counts(agency)[0] == (0, 0)


def test_a_machine_s_text_counts_when_somebody_answers_for_it(agency):
    person = publisher(agency)
    posting = published_posting(agency, by=person)
    actions.write_text(posting=posting, by=person, words=WORDS, confirmed=False)
    PostingText.objects.update(by_machine=True)
    assert counts(agency)[0] == (1, 0)
    actions.write_text(posting=posting, by=person, words=WORDS, confirmed=True)
    assert counts(agency)[0] == (1, 1)
    page = agency.main_page.copy_for_translation(Locale.objects.get(language_code="nn"))
    type(page).objects.filter(agency=agency).update(live=True)
    MachineText.objects.create(page=page)
    assert counts(agency)[2] == (1, 0)


def test_words_weigh_what_they_are(agency):
    posting = published_posting(agency, language="nn")
    PostingPage.objects.filter(pk=posting.pk).update(title="Eitt", lead="to tre", tasks="", looking_for="", learning="")
    share = shares_of(agency)[0]
    assert share.words["nn"] == 3 and share.percent_of_words == 100


def test_the_administrator_finds_the_number_with_its_definition(client, agency):
    address = reverse("home:written_forms", args=[agency.slug])
    client.force_login(administrator(agency, language="nb"))
    assert "Ingenting er publisert ennå" in text_of(client.get(address))
    published_posting(agency, language="nn")
    html = text_of(client.get(address))
    assert "100 %" in html and "språkloven § 13" in html.lower() and "ingen har bekreftet" in html
    assert address in text_of(client.get(reverse("home:my_page")))
