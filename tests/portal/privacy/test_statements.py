"""Words that others agree to stand in versions: a new one asks anew, and nobody changes an old one."""

import pytest
from django.core.exceptions import PermissionDenied

from portal.foundation.lifecycle import StepNotAllowed
from portal.privacy.models import AuditEntry
from portal.privacy.statements.actions import acknowledge, publish_statement
from portal.privacy.statements.models import Acknowledgement, Statement, is_acknowledged
from portal.privacy.statements.paragraphs import paragraphs
from tests.factories.agencies import UserFactory, employee, portal_administrator

pytestmark = pytest.mark.django_db
KIND, PAGE = "virksomheter", "/vilkar/virksomheter/"
WORDS = {"text_nb": "# Dette lover dere\n\nDere svarer alle.", "text_nn": "# Dette lovar de\n\nDe svarar alle."}


@pytest.fixture
def boss():
    return portal_administrator()


@pytest.fixture
def at(client, boss):
    client.force_login(boss)
    return client


def published(by, seen=0, **words):
    return publish_statement(kind=KIND, by=by, seen=seen, **WORDS | words)


def test_nothing_is_asked_before_there_is_a_version(boss):
    assert is_acknowledged(KIND, "en")
    published(boss)
    assert not is_acknowledged(KIND, "en")


def test_a_yes_is_to_one_version_by_one(boss):
    first, who = published(boss), UserFactory()
    acknowledge(statement=first, subject="en", by=who)
    assert is_acknowledged(KIND, "en") and not is_acknowledged(KIND, "to")
    published(boss, seen=1)
    assert not is_acknowledged(KIND, "en")
    assert Acknowledgement.objects.get().by == who


def test_twice_is_as_once(boss):
    first = published(boss)
    acknowledge(statement=first, subject="en", by=boss)
    acknowledge(statement=first, subject="en", by=UserFactory())
    assert Acknowledgement.objects.get().by == boss
    assert AuditEntry.objects.filter(event="statement.acknowledged").count() == 1


def test_an_older_version_takes_no_yes(boss):
    first = published(boss)
    published(boss, seen=1)
    with pytest.raises(StepNotAllowed):
        acknowledge(statement=first, subject="en", by=boss)


def test_who_has_not_seen_the_newest_does_not_follow_it(boss):
    published(boss)
    with pytest.raises(StepNotAllowed):
        published(boss)


def test_only_the_portals_administrator_writes():
    with pytest.raises(PermissionDenied):
        published(employee())


def test_the_page_publishes_the_first_and_the_next(at):
    assert "Første versjon" in at.get(PAGE).content.decode()
    assert at.post(PAGE, WORDS | {"seen": "0"}).status_code == 302
    html = at.get(PAGE).content.decode()
    assert "Dere svarer alle." in html and "Hva er nytt" in html
    at.post(PAGE, WORDS | {"text_nb": "Nye ord", "news_nb": "Alt er nytt", "seen": "1"})
    assert list(Statement.objects.values_list("version", "news_nb")) == [(2, "Alt er nytt"), (1, "")]


def test_an_old_version_is_read_as_it_stood(at, boss):
    published(boss)
    published(boss, seen=1, text_nb="Andre løfter")
    html = at.get(f"{PAGE}1/").content.decode()
    assert "Dere svarer alle." in html and "Andre løfter" not in html
    assert "0 har godtatt den" in html


@pytest.mark.parametrize(
    "fields, told",
    [
        ({"text_nn": ""}, "Skriv tekst på nynorsk"),
        ({"text_nb": "Ring 01010112345"}, "fødselsnummer"),
        ({"seen": "x"}, "ds-error-summary"),
        ({"seen": "7"}, "Dette kan ikke gjøres nå"),
    ],
)
def test_mistakes_are_told_and_what_was_written_is_kept(at, fields, told):
    html = at.post(PAGE, WORDS | {"seen": "0"} | fields).content.decode()
    assert told in html and ("Dette lover dere" in html or "Dette lovar de" in html)
    assert not Statement.objects.exists()


@pytest.mark.parametrize("address", ["/vilkar/finnes-ikke/", f"{PAGE}7/", f"{PAGE}{'9' * 18}/"])
def test_what_is_not_there_is_a_404(at, address):
    assert at.get(address).status_code == 404


def test_headings_and_paragraphs_stand_as_they_were_written():
    found = list(paragraphs("# Én\nrett under\r\n\r\nTo\nlinjer\n\n\n#\n\n  \n"))
    assert [(part.text, part.is_heading) for part in found][:3] == [
        ("Én", True),
        ("rett under", False),
        ("To\nlinjer", False),
    ]
