"""What is said of the competences that a plan names, when the year has shown what came of them?"""

import re
from datetime import UTC, date, datetime

import pytest
import time_machine
from django.urls import reverse

from listings.agreements.models import Agreement
from listings.exchanges import actions
from listings.postings.choices import Kind
from listings.postings.models import PostingPage
from tests.factories.agencies import publisher
from tests.factories.agreements import place
from tests.factories.exchanges import agreed
from tests.factories.postings import draft_posting, published_posting
from tests.factories.vocabulary import CompetenceFactory

pytestmark = pytest.mark.django_db
YEAR, ENDS = 2027, date(2028, 3, 1)
BEGUN, AHEAD, BEFORE = date(2027, 2, 1), date(2027, 9, 1), date(2026, 11, 1)
NOTHING = ("Ingen utlysning ennå", "0", "0")


@pytest.fixture(autouse=True)
def midsummer():
    with time_machine.travel(datetime(2027, 6, 24, 12, tzinfo=UTC), tick=False):
        yield


@pytest.fixture
def words(db):
    names = {"arkiv": "Arkivdanning", "juss": "Juss", "okonomi": "Økonomi"}
    return {slug: CompetenceFactory(slug=slug, label_nb=label) for slug, label in names.items()}


@pytest.fixture
def planned(home, hanne, words):
    lists = {"sought": [words["arkiv"], words["juss"]], "offered": [words["okonomi"], words["arkiv"]]}
    return actions.save_plan(agency=home, year=YEAR, by=hanne, target_out=1, target_in=1, **lists)


@pytest.fixture
def told(home, hanne, see):
    """{table: {competence: its three cells}}, without the ways on."""

    def read(person=hanne, year=YEAR):
        page = see(person, f"{reverse('exchanges:plan', args=[home.slug])}?ar={year}")
        found = {}
        for name in ("sought", "offered"):
            table = page.split(f'id="h-{name}"')[1].split("</section>")[0]
            rows = re.findall(r'<th role="rowheader" scope="row">(.*?)</th>(.*?)</tr>', table, re.S)
            found[name] = {word: cells(rest) for word, rest in rows}
        return found

    return read


def cells(text):
    plain = [re.sub(r"<br><a .*?</a>", "", cell, flags=re.S) for cell in re.findall(r"<td.*?>(.*?)</td>", text, re.S)]
    return tuple(cell.strip() for cell in plain)


def come_of(posting, sending, *starts):
    """Exchanges of that posting, a person each."""
    for day in starts:
        made = agreed(sending, posting.agency, starts=day, ends=ENDS)
        application = place(person=made.person, posting=posting, manager_agreed=False)
        Agreement.objects.filter(pk=made.pk).update(application=application)


@pytest.mark.usefixtures("planned")
def test_a_competence_that_nobody_has_asked_for_has_a_way_to_a_posting(client, home, hanne, told, words):
    assert told() == {
        "sought": {"Arkivdanning": NOTHING, "Juss": NOTHING},
        "offered": {"Økonomi": NOTHING, "Arkivdanning": NOTHING},
    }
    page = client.get(f"{reverse('exchanges:plan', args=[home.slug])}?ar={YEAR}").content.decode()
    for slug, kind, side in (("juss", "need", "wanted"), ("okonomi", "offer", "offered")):
        way = reverse("postings:create", query={"kompetanse": slug, "slag": kind})
        assert way.replace("&", "&amp;") in page or way in page
        client.post(way, {"kind": kind})
        [line] = PostingPage.objects.order_by("pk").last().get_latest_revision_as_object().competence_lines.all()
        assert (line.competence, line.side) == (words[slug], side)


@pytest.mark.usefixtures("planned")
def test_postings_of_the_year_are_counted_and_the_exchanges_that_came_of_them(home, host, told, words):
    one = published_posting(home, by=publisher(home), wanted=[words["arkiv"]], places=4)
    published_posting(home, wanted=[words["arkiv"], words["juss"]])
    published_posting(home, kind=Kind.SWAP, wanted=[words["juss"]], offered=[words["okonomi"]])
    published_posting(home, kind=Kind.OFFER, offered=[words["okonomi"]])
    draft_posting(home, wanted=[words["juss"]]), published_posting(host, wanted=[words["juss"]])
    come_of(one, host, BEGUN, BEGUN, AHEAD, BEFORE)
    theirs = published_posting(host, by=publisher(host), wanted=[words["okonomi"], words["juss"]], places=4)
    come_of(theirs, home, BEGUN, AHEAD)
    assert told() == {
        "sought": {"Arkivdanning": ("2", "2", "1"), "Juss": ("2", "0", "0")},
        "offered": {"Økonomi": ("2", "1", "1"), "Arkivdanning": NOTHING},
    }


@pytest.mark.usefixtures("planned")
def test_a_posting_of_last_year_counts_for_its_exchange_alone(home, host, told, words):
    with time_machine.travel(datetime(2026, 12, 1, 12, tzinfo=UTC), tick=False):
        old = published_posting(home, by=publisher(home), wanted=[words["arkiv"]], deadline=None)
    come_of(old, host, BEGUN)
    assert told()["sought"]["Arkivdanning"] == ("0", "1", "0")


@pytest.mark.usefixtures("planned")
def test_a_narrower_word_is_the_broader_one_too_and_not_the_other_way(home, told, words):
    narrow = CompetenceFactory(slug="forvaltningsrett", broader=words["juss"])
    words["arkiv"].broader = CompetenceFactory(slug="dokumentasjon")
    words["arkiv"].save()
    published_posting(home, wanted=[narrow, words["arkiv"].broader])
    assert told()["sought"] == {"Arkivdanning": NOTHING, "Juss": ("1", "0", "0")}


@pytest.mark.usefixtures("planned")
def test_an_exchange_whose_posting_is_not_known_is_said_to_be_left_out(home, host, hanne, told, see):
    agreed(host, home, starts=BEGUN, ends=ENDS)
    assert told()["sought"]["Juss"] == NOTHING
    address = f"{reverse('exchanges:plan', args=[home.slug])}?ar={YEAR}"
    assert "1 utveksling har ingen kjent utlysning" in see(hanne, address)


def test_of_a_year_that_is_over_nothing_is_to_be_written(home, hanne, told, words, client):
    lists = {"sought": [words["juss"]], "target_out": 1, "target_in": 1}
    actions.save_plan(agency=home, year=YEAR - 1, by=hanne, **lists)
    assert told(year=YEAR - 1)["sought"] == {"Juss": ("Ingen utlysning", "0", "0")}
    page = client.get(f"{reverse('exchanges:plan', args=[home.slug])}?ar={YEAR - 1}").content.decode()
    assert "Lys ut et behov for" not in page
