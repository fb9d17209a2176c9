"""What machines read: the link preview, JobPosting, feeds and the site map, well formed and true."""

import json
import re
from datetime import timedelta
from io import BytesIO
from xml.etree import ElementTree

import pytest
from django.core.files.base import ContentFile
from PIL import Image

from listings.agencies.models import Agency
from listings.postings.choices import Kind, Workplace
from listings.postings.models import PostingPage
from listings.sharing.lettering import Style, lines, width
from portal.foundation.clock import oslo_today
from tests.factories.sharing import shared_posting, sharing_agency

pytestmark = pytest.mark.django_db
ATOM = "{http://www.w3.org/2005/Atom}"
REQUIRED = {"title", "description", "datePosted", "validThrough", "hiringOrganization", "employmentType"}
PORTAL = "http://127.0.0.1:8000"


@pytest.fixture
def share(portal_tree):
    return shared_posting(title="Jurist & «kyst»", lead="Kort </script> & godt")


def html_of(client, share):
    return client.get(share.get_absolute_url()).content.decode()


def data_of(client, share):
    found = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html_of(client, share), re.DOTALL)
    return json.loads(found[0]) if found else None


def meta(html):
    return dict(re.findall(r'<meta (?:property|name)="([^"]+)" content="([^"]*)"', html))


def test_a_job_posting_has_what_search_engines_ask_for(client, share):
    data = data_of(client, share)
    assert REQUIRED | {"jobLocation"} <= data.keys() and data["@type"] == "JobPosting"
    assert data["title"] == "Jurist & «kyst»" and "Kort &lt;/script&gt; &amp; godt" in data["description"]
    assert data["validThrough"].startswith(f"{share.posting.deadline.isoformat()}T23:59:59+0")
    assert data["employmentType"] == ["TEMPORARY"] and data["directApply"] is False
    assert data["jobLocation"]["address"]["addressCountry"] == "NO"
    assert data["url"] == PORTAL + share.get_absolute_url()


def test_it_says_first_whom_it_is_for(client, share):
    assert data_of(client, share)["description"].startswith("<p>Dette er et kort opphold for ansatte i statlige")


def test_remote_work_says_where_a_person_may_sit(client, share):
    PostingPage.objects.update(workplace=Workplace.REMOTE, percentage=40)
    data = data_of(client, share)
    assert data["jobLocationType"] == "TELECOMMUTE" and "jobLocation" not in data
    assert data["applicantLocationRequirements"] == {"@type": "Country", "name": "NO"}
    assert data["employmentType"] == ["TEMPORARY", "PART_TIME"]


def test_a_running_deadline_and_a_missing_place_are_left_out(client, share):
    PostingPage.objects.update(deadline=None, municipality=None)
    data = data_of(client, share)
    assert "validThrough" not in data
    assert data["jobLocation"]["address"] == {
        "@type": "PostalAddress",
        "addressCountry": "NO",
        "addressLocality": "Oslo",
    }


def test_an_offer_is_no_job(client, portal_tree):
    assert data_of(client, shared_posting(kind=Kind.OFFER)) is None


def test_a_link_shows_title_words_and_picture(client, share):
    told = meta(html_of(client, share))
    assert told["og:title"] == f"Jurist &amp; «kyst» – {share.agency.short}"
    assert told["og:description"] == told["description"] == "Kort &lt;/script&gt; &amp; godt"
    assert told["og:url"] == PORTAL + share.get_absolute_url() and told["og:locale"] == "nb_NO"
    assert told["robots"] == f"index, noarchive, unavailable_after: {share.posting.deadline.isoformat()}"
    assert f'<link rel="canonical" href="{told["og:url"]}">' in html_of(client, share)


def picture_of(client, share):
    address = meta(html_of(client, share))["og:image"].removeprefix(PORTAL).replace("&amp;", "&")
    answer = client.get(address)
    assert answer["Content-Type"] == "image/png"
    return address, Image.open(BytesIO(answer.content))


def test_the_picture_is_a_card_whose_address_changes_with_the_words(client, share):
    before, card = picture_of(client, share)
    assert (card.format, card.size) == ("PNG", (1200, 630))
    PostingPage.objects.update(title="En annen tittel")
    assert picture_of(client, share)[0] != before


@pytest.mark.parametrize("logo", [b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"ikke et bilde", None, "png"])
def test_a_logo_that_cannot_be_drawn_is_no_hindrance(client, share, logo):
    if logo == "png":
        file = BytesIO()
        Image.new("RGBA", (300, 80), "#aa3322").save(file, "PNG")
        logo = file.getvalue()
    agency = Agency.objects.get()
    if logo:
        agency.logo.save("logo.svg", ContentFile(logo))
    assert picture_of(client, share)[1].size == (1200, 630)


@pytest.mark.parametrize(
    "title", ["x" * 255, "Čállinbargi šaddá Guovdageidnui, ŧ đ ŋ", "\u202eabc 👩‍🚀 漢字", "i " * 120]
)
def test_any_title_finds_room(client, share, title):
    PostingPage.objects.update(title=title)
    assert picture_of(client, share)[1].size == (1200, 630)
    rows = lines(title, Style(600, 56), 1000, 4)
    assert 0 < len(rows) <= 4 and all(width(row, Style(600, 56)) <= 1000 for row in rows)


def entries(client, address):
    return ElementTree.fromstring(client.get(address).content).findall(f"{ATOM}entry")


def test_a_feed_holds_the_newest_first_each_in_its_own_written_form(client, share):
    newer = shared_posting(language="nn", title="Nyare")
    first, second = entries(client, "/apne-utlysninger/atom.xml?malform=nb")
    assert [entry.findtext(f"{ATOM}title") for entry in (first, second)] == ["Nyare", "Jurist & «kyst»"]
    assert first.get("{http://www.w3.org/XML/1998/namespace}lang") == "nn"
    assert second.findtext(f"{ATOM}id") == PORTAL + share.get_absolute_url()
    assert "<p>Kort &lt;/script&gt; &amp; godt</p>" in second.findtext(f"{ATOM}summary")
    assert len(entries(client, f"/apne-utlysninger/atom/{newer.agency.slug}.xml")) == 1


def test_a_feed_says_its_language_whatever_the_reader_brings(client, share):
    for language in ("nb", "nn"):
        address = f"/apne-utlysninger/atom.xml?malform={language}"
        feed = ElementTree.fromstring(client.get(address, headers={"accept-language": "en"}).content)
        assert feed.get("{http://www.w3.org/XML/1998/namespace}lang") == language
        assert feed.find(f"{ATOM}link[@rel='self']").get("href") == PORTAL + address


def test_what_xml_cannot_hold_does_not_break_the_feed(client, share):
    PostingPage.objects.update(title="Et\u000btegn\ufffe", lead="Og\u0000 to".replace("\u0000", "\u0007"))
    assert entries(client, "/apne-utlysninger/atom.xml")[0].findtext(f"{ATOM}title") == "Et tegn"


def test_pages_say_where_their_feed_is(client, share):
    own = f'href="/apne-utlysninger/atom/{share.agency.slug}.xml?malform=nb"'
    assert own in html_of(client, share) and own in client.get(share.agency.page.url).content.decode()
    assert (
        'type="application/atom+xml" href="/apne-utlysninger/atom.xml?malform=nb"'
        in client.get("/apne-utlysninger/").content.decode()
    )


def test_the_deadline_others_keep_is_a_day_and_not_a_count(client, share):
    PostingPage.objects.update(deadline=oslo_today() + timedelta(days=1))
    feed = client.get("/apne-utlysninger/atom.xml").content.decode()
    assert "i morgen" not in feed and "igjen" not in feed and "Frist " in feed


def test_robots_are_shown_the_map(client, portal_tree):
    assert f"Sitemap: {PORTAL}/sitemap.xml" in client.get("/robots.txt").content.decode()


def test_the_map_has_what_is_open_once_and_nothing_else(client, share):
    from tests.factories.stories import story

    shown, hidden = story("Åpen", is_public=True), story("Lukket", is_public=False)
    out = sharing_agency(status="suspended")
    found = re.findall("<loc>(.*?)</loc>", client.get("/sitemap.xml").content.decode())
    expected = ["/", "/virksomheter/", "/om/", shown.url, share.agency.page.url, share.get_absolute_url()]
    assert {PORTAL + path for path in expected} <= set(found) and len(found) == len(set(found))
    assert not {PORTAL + path for path in (hidden.url, out.page.url, share.posting.url)} & set(found)
    for address in found:
        assert client.get(address.removeprefix(PORTAL)).status_code == 200, address
