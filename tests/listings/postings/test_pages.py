"""The page of a posting, the agency's list, and who gets which answer."""

import pytest
from django.urls import reverse

from listings.agencies.models import Agency
from listings.agencies.status import AgencyStatus
from listings.postings.choices import Kind
from listings.postings.models import PostingPage
from listings.postings.status import PUBLIC_HISTORY, Status
from portal.foundation.durations import duration_in_words
from tests.factories.agencies import AgencyFactory, employee, publisher
from tests.factories.postings import draft_posting, posting_in_state, published_posting
from tests.factories.vocabulary import CompetenceFactory, QualityFactory, ThemeFactory

from .desk import text_of

pytestmark = pytest.mark.django_db
ADDRESSES = ["behov", "kompetanse", "rammer", "se-over", "forhandsvis", "gjor/trekk", "gjor/slett"]


def open_as(client, person, url):
    client.force_login(person)
    return client.get(url)


@pytest.mark.parametrize("state", list(Status))
def test_each_state_is_answered_clearly_to_an_employee_elsewhere(client, state):
    posting = posting_in_state(state)
    expected = 200 if state in PUBLIC_HISTORY else 410 if state == Status.WITHDRAWN else 404
    response = open_as(client, employee(), posting.url)
    assert response.status_code == expected
    assert (posting.lead in text_of(response)) is (expected == 200)


def test_a_withdrawn_posting_says_so_and_shows_nothing_more(client):
    response = open_as(client, employee(), posting_in_state(Status.WITHDRAWN).url)
    assert "Utlysningen er trukket" in text_of(response)


def test_an_agency_that_is_out_is_named_and_its_posting_is_closed(client):
    posting = published_posting()
    Agency.objects.filter(pk=posting.agency_id).update(status=AgencyStatus.SUSPENDED)
    response = open_as(client, employee(), posting.url)
    assert response.status_code == 410
    assert "er ikke med i ordningen nå" in text_of(response)


def test_a_stranger_is_asked_to_sign_in(client):
    response = client.get(published_posting().url)
    assert response.status_code == 302 and response.url.startswith("/logg-inn/")


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (Status.EXPIRED, "Fristen er ute"),
        (Status.CLOSED, "Utlysningen er avsluttet"),
        (Status.ASSIGNED, "Plassen er tildelt"),
        (Status.ASSESSING, "vurderer kandidatene nå"),
    ],
)
def test_what_is_no_longer_open_says_so(client, state, words):
    assert words in text_of(open_as(client, employee(), posting_in_state(state).url))


def test_the_page_shows_brand_facts_level_and_links_to_search(client):
    theme, quality, skill = (
        ThemeFactory(slug="arkiv"),
        QualityFactory(slug="engasjert"),
        CompetenceFactory(slug="klarsprak"),
    )
    posting = published_posting(
        wanted=[skill], themes=[theme], qualities=[quality], language="nn", percentage=60, title="Kom til oss"
    )
    page = open_as(client, employee(), posting.url).content.decode()
    assert f'data-color="{posting.agency.slug}"' in page and "/merke/" in page
    assert '<h1 class="ds-heading" data-size="lg" lang="nn">Kom til oss</h1>' in page
    for words in (duration_in_words(6, 12), "60 %", "God", "må ha", "Spør Marte Lien", "marte.lien@example.no"):
        assert words in page
    for address in ("?kompetanse=klarsprak", "?tema=arkiv", "?egenskap=engasjert"):
        assert f"/finn/{address}" in page


def test_an_offer_is_answered_by_an_agency(client):
    posting = published_posting(kind=Kind.OFFER, offered=[CompetenceFactory(label_nb="Revisjon")])
    page = text_of(open_as(client, employee(), posting.url))
    assert "Kompetanse vi tilbyr" in page and "Slik svarer dere på tilbudet" in page


def test_the_words_are_escaped(client):
    page = open_as(client, employee(), published_posting(tasks="<script>alert(1)</script>").url).content.decode()
    assert "<script>alert(1)" not in page


def test_the_own_agency_gets_its_buttons_and_others_do_not(client):
    posting = published_posting()
    own = text_of(open_as(client, publisher(posting.agency), posting.url))
    assert "Rediger" in own and "Trekk" in own
    assert "Rediger" not in text_of(open_as(client, employee(posting.agency), posting.url))


@pytest.mark.parametrize("address", ADDRESSES)
def test_the_desk_of_another_agency_is_closed(client, address):
    published, draft = published_posting(), draft_posting()
    for person in (publisher(), employee(published.agency)):
        assert open_as(client, person, f"/lys-ut/{published.pk}/{address}/").status_code == 403
        assert open_as(client, person, f"/lys-ut/{draft.pk}/{address}/").status_code == 404


def test_the_list_shows_the_own_postings_by_how_far_they_are(client):
    agency = AgencyFactory()
    (
        draft_posting(agency, title="Et utkast"),
        published_posting(agency, title="Ute nå ja"),
        published_posting(title="Andres"),
    )
    client.force_login(publisher(agency))
    page = text_of(client.get(reverse("postings:list")))
    assert "Et utkast" in page and "Ute nå ja" in page and "Andres" not in page
    assert "Alle (2)" in page and "Under arbeid (1)" in page
    assert "Et utkast" not in text_of(client.get(reverse("postings:list"), {"vis": "ute"}))
    assert client.get(reverse("postings:list"), {"vis": "tull", "side": "99"}).status_code == 200


def test_an_employee_has_no_list(client):
    assert open_as(client, employee(), reverse("postings:list")).status_code == 403


def test_the_agency_page_shows_what_the_reader_may_see(client):
    agency = AgencyFactory()
    published_posting(agency, title="For alle"), published_posting(agency, title="Bare oss", visibility="own")
    draft_posting(agency, title="Utkast her")
    page = text_of(open_as(client, employee(), agency.page.url))
    assert "For alle" in page and "Bare oss" not in page and "Utkast her" not in page
    assert "Bare oss" in text_of(open_as(client, employee(agency), agency.page.url))


def test_pages_keep_their_query_budgets(client, django_assert_max_num_queries):
    agency, skills = AgencyFactory(), [CompetenceFactory() for _ in range(8)]
    posting = published_posting(agency, wanted=skills, themes=[ThemeFactory()], qualities=[QualityFactory()])
    for _ in range(4):
        published_posting(agency, wanted=skills[:3])
    client.force_login(publisher(agency))
    for url, budget in ((posting.url, 63), (reverse("postings:list"), 19), (agency.page.url, 40)):
        client.get(url)
        with django_assert_max_num_queries(budget):
            assert client.get(url).status_code == 200


def test_fifty_postings_do_not_slow_the_list(client, django_assert_max_num_queries):
    agency = AgencyFactory()
    template = draft_posting(agency)
    for number in range(50):
        page = PostingPage(title=f"Nummer {number}", agency=agency, status=Status.DRAFT, live=False)
        agency.page.add_child(instance=page)
    client.force_login(template.created_by)
    with django_assert_max_num_queries(20):
        assert client.get(reverse("postings:list")).status_code == 200
