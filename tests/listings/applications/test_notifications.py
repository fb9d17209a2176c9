"""Who is told what, once, in her own language, and with no more than she needs."""

from datetime import timedelta

import pytest
from django.core import mail
from django.utils import timezone

from listings.applications import actions
from listings.applications.models import Application
from listings.applications.status import Stage
from portal.notifications.delivery import deliver_waiting
from portal.notifications.digests import gather
from portal.notifications.models import Message
from tests.factories.agencies import AgencyFactory, administrator, employee, publisher
from tests.factories.applications import MESSAGE, interest_in, sent_interest
from tests.factories.postings import published_posting

pytestmark = pytest.mark.django_db


@pytest.fixture
def host():
    return AgencyFactory(short="DFØ")


@pytest.fixture
def marte(host):
    return publisher(host, name="Marte Lien", language="nb")


@pytest.fixture
def posting(host, marte):
    return published_posting(host, by=marte, title='Lov & rett: "vil du hospitere"?')


@pytest.fixture
def ingrid():
    return employee(name="Ingrid Solheim", language="nn")


def delivered():
    deliver_waiting()
    return {(letter.to[0], letter.subject): letter for letter in mail.outbox}


def to(person):
    deliver_waiting()
    return [letter for letter in mail.outbox if letter.to == [person.email]]


def test_who_answers_for_the_posting_and_the_person_are_told_when_interest_is_sent(posting, ingrid, marte):
    boss, other = administrator(posting.agency), publisher(posting.agency)
    application = sent_interest(posting, ingrid)
    kinds = Message.objects.filter(kind__startswith="interest").values_list("kind", "person")
    assert set(kinds) == {
        ("interest_received", marte.pk),
        ("interest_sent", ingrid.pk),
    }
    assert not to(boss) and not to(other) and not to(marte)
    gather(timezone.now() + timedelta(days=1))
    [letter] = to(marte)
    assert letter.subject == 'Ingrid Solheim har meldt interesse for «Lov & rett: "vil du hospitere"?»'
    html = letter.alternatives[0][0]
    for body in (letter.body, html):
        assert f"/interesse/kandidat/{application.public_id}/" in body and MESSAGE not in body
        assert body.count("http") == 3
    assert "Lov &amp; rett" in html and "Lov & rett" in letter.body


def test_without_publishers_the_administrators_are_told(posting, ingrid, marte):
    marte.memberships.get().roles.all().delete()
    boss = administrator(posting.agency)
    sent_interest(posting, ingrid)
    assert [message.person for message in Message.objects.filter(kind="interest_received")] == [boss]


@pytest.mark.parametrize(
    "verb, before, hears",
    [
        ("assess", Stage.RECEIVED, "vurderer interessen din"),
        ("interview", Stage.RECEIVED, "vil snakke med deg"),
        ("offer", Stage.INTERVIEW, "tilbyr deg plass"),
        ("turn_down", Stage.RECEIVED, "Svar fra DFØ"),
    ],
)
def test_the_person_is_told_of_every_step(posting, marte, verb, before, hears):
    per = employee(language="nb")
    application = interest_in(before, posting, per)
    getattr(actions, verb)(application=application, by=marte, text="Bare i portalen.")
    assert Message.objects.get(kind__startswith="stage").person == per
    letter = next(letter for letter in to(per) if hears in letter.subject)
    assert "Bare i portalen." not in letter.body and str(application.public_id) in letter.body


@pytest.mark.parametrize("verb, hears", [("accept", "har takket ja"), ("decline", "har takket nei")])
def test_the_agency_is_told_of_the_answer(posting, ingrid, marte, verb, hears):
    application = interest_in(Stage.OFFERED, posting, ingrid)
    getattr(actions, verb)(application=application, by=ingrid, text="Hilsen Ingrid")
    assert any(hears in letter.subject for letter in to(marte))


def test_the_agency_is_told_of_withdrawal_and_of_interest_sent_anew(posting, ingrid, marte):
    application = sent_interest(posting, ingrid)
    actions.withdraw_interest(application=application, by=ingrid)
    sent_interest(posting, ingrid)
    kinds = [message.kind for message in Message.objects.filter(person=marte, kind__startswith="interest")]
    assert kinds == ["interest_received", "interest_withdrawn", "interest_received"]


def test_nothing_is_told_of_a_step_that_failed(posting, ingrid, marte):
    application = interest_in(Stage.WITHDRAWN, posting, ingrid)
    before = Message.objects.count()
    with pytest.raises(Exception, match="ikke gjøres nå"):
        actions.assess(application=application, by=marte)
    assert Message.objects.count() == before and Application.objects.get().history.count() == 2


@pytest.mark.parametrize("language, html", [("nb", 'lang="nb"'), ("nn", 'lang="nn"')])
def test_mail_is_written_in_the_receivers_language(posting, language, html):
    person = employee(language=language)
    sent_interest(posting, person)
    [letter] = to(person)
    assert html in letter.alternatives[0][0]
