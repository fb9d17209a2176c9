"""What everybody meets at the open address, and that it is gone at once when it is over."""

import re

import pytest
from django.urls import reverse
from django.utils import translation

from listings.postings import actions as postings
from listings.postings.drafts import draft_of
from listings.postings.models import PostingPage
from listings.sharing import actions
from tests.factories.agencies import employee, portal_editor
from tests.factories.postings import complete_words
from tests.factories.sharing import shared_posting, sharing_agency

pytestmark = pytest.mark.django_db
LIST, FEED, SITEMAP = "/apne-utlysninger/", "/apne-utlysninger/atom.xml", "/sitemap.xml"


@pytest.fixture
def share(portal_tree):
    return shared_posting(title="Vil du hospitere på kysten?")


def places(share):
    """Everywhere a shared posting is told of."""
    own = reverse("sharing:agency_feed", args=[share.agency.slug])
    return [LIST, FEED, own, SITEMAP, "/", share.agency.page.url]


def html_of(client, address, **headers):
    answer = client.get(address, headers=headers)
    assert answer.status_code == 200, address
    return answer.content.decode()


def test_everybody_reads_it_without_signing_in(client, share):
    html = html_of(client, share.get_absolute_url())
    for words in (share.posting.title, share.posting.lead, share.posting.tasks, share.agency.name):
        assert words in html
    assert share.posting.contact_name not in html and share.posting.contact_email not in html


def test_it_is_told_of_everywhere_and_gone_from_everywhere_at_once(client, share):
    assert all(share.get_absolute_url() in html_of(client, place) for place in places(share))
    actions.stop_sharing(posting=share.posting, by=share.shared_by)
    assert [place for place in places(share) if share.address in html_of(client, place)] == []
    gone = client.get(share.get_absolute_url())
    assert gone.status_code == 410 and share.posting.title not in gone.content.decode()
    assert client.get(reverse("sharing:picture", args=[share.address])).status_code == 410


def test_nothing_on_the_way_keeps_a_copy(client, share):
    open_ones = [share.get_absolute_url(), reverse("sharing:picture", args=[share.address]), LIST, FEED, SITEMAP]
    for address in open_ones:
        assert "no-store" in client.get(address)["Cache-Control"], address
    actions.stop_sharing(posting=share.posting, by=share.shared_by)
    assert "no-store" in client.get(share.get_absolute_url())["Cache-Control"]


@pytest.mark.parametrize("address", ["finnes-ikke", "vil-du-hospitere-pa-kysten", "1"])
def test_an_address_that_was_never_given_is_not_found(client, share, address):
    assert client.get(f"/apne-utlysninger/{address}/").status_code == 404
    assert client.get(f"/apne-utlysninger/{address}/bilde.png").status_code == 404
    assert client.get(f"/apne-utlysninger/{share.posting_id}/").status_code == 404


def test_meld_interesse_leads_by_sign_in_to_the_posting(client, share):
    html = html_of(client, share.get_absolute_url())
    assert f'href="/logg-inn/?next={share.posting.url}"' in html
    client.force_login(employee())
    assert f'href="{share.posting.url}">Meld interesse' in html_of(client, share.get_absolute_url())


def test_who_may_not_take_part_is_led_nowhere(client, share):
    client.force_login(portal_editor())
    html = html_of(client, share.get_absolute_url())
    assert ">Meld interesse</a>" not in html and share.posting.url not in html


def test_the_contact_is_shown_only_when_chosen(client, share):
    actions.share(posting=share.posting, by=share.shared_by, with_contact=True)
    assert share.posting.contact_email in html_of(client, share.get_absolute_url())


def test_new_words_show_when_they_are_published_and_not_before(client, share):
    draft = draft_of(share.posting)
    draft.lead = "Splitter nye ord"
    postings.change_posting(draft=draft, by=share.shared_by)
    assert "Splitter nye ord" not in html_of(client, share.get_absolute_url())
    postings.publish_changes(posting=PostingPage.objects.get(), by=share.shared_by)
    assert "Splitter nye ord" in html_of(client, share.get_absolute_url())


@pytest.mark.parametrize(("confirmed", "by_machine"), [(False, True), (False, False), (True, True)])
def test_only_words_that_somebody_answers_for_are_open(client, share, confirmed, by_machine):
    words = {"title": "Vil du ut til kysten?", "lead": "Eit kurs", "tasks": "Du lagar døme", "looking_for": "Du"}
    text = postings.write_text(
        posting=share.posting, by=share.shared_by, words=words | {"learning": "Du lærer"}, confirmed=confirmed
    )
    type(text).objects.update(by_machine=by_machine)
    html = html_of(client, share.get_absolute_url(), accept_language="nn")
    assert ("Du lagar døme" in html) == confirmed
    assert (f'hreflang="nb" href="http://127.0.0.1:8000{share.get_absolute_url()}?malform=nb"' in html) == confirmed
    assert ("Vil du ut til kysten?" in html_of(client, f"{FEED}?malform=nn")) == confirmed
    assert share.posting.tasks in html_of(client, f"{share.get_absolute_url()}?malform=nb")


def test_parts_in_another_written_form_say_so(client, share):
    html = html_of(client, share.get_absolute_url(), accept_language="nn")
    assert '<html lang="nn"' in html and re.search(r'<h1 class="ds-heading"[^>]* lang="nb"', html)


def test_markup_in_a_posting_is_words(client, portal_tree):
    bad = "</script><script>alert(1)</script><b>Hei</b>"
    words = complete_words(lead=bad, tasks=bad, learning=bad, looking_for=bad, not_needed=bad)
    share = shared_posting(title=bad, **{name: words[name] for name in ("lead", "tasks", "learning")})
    for place in [share.get_absolute_url(), *places(share)]:
        html = html_of(client, place)
        assert "<script>alert" not in html and "<b>Hei" not in html, place


def test_the_filters_narrow_and_an_unknown_choice_is_told(client, share):
    other = shared_posting(title="En helt annen plass")
    html = html_of(client, f"{LIST}?virksomhet={share.agency.slug}")
    assert share.posting.title in html and other.posting.title not in html
    html = html_of(client, f"{LIST}?virksomhet=finnes-ikke&sted=tull&tema=%00")
    assert "Vi forstod ikke alt" in html and other.posting.title in html


def test_an_agency_that_shares_nothing_shows_nothing(client, portal_tree):
    agency = sharing_agency()
    assert "muligheter" not in html_of(client, agency.page.url)
    assert client.get(reverse("sharing:agency_feed", args=["finnes-ikke"])).status_code == 404


def test_members_meet_the_postings_themselves(client, share):
    client.force_login(employee())
    for place in ("/", share.agency.page.url):
        assert share.get_absolute_url() not in html_of(client, place)


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_the_page_is_in_the_readers_language(client, share, language):
    with translation.override(language):
        assert f'<html lang="{language}"' in html_of(client, share.get_absolute_url(), accept_language=language)
