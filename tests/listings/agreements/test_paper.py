"""Is the agreement on paper what its page says, with who has signed, for the parties alone?"""

import pytest
from django.test import Client

from listings.agreements.status import Party
from portal.foundation import pdf
from tests.factories.agencies import portal_administrator
from tests.factories.agreements import drafted, in_force, shared, signed_by, to_sign
from tests.portal.foundation.on_paper import text_of
from tests.services.verapdf import assert_ua

pytestmark = pytest.mark.django_db


def asked(agreement, by, **how):
    reader = Client()
    reader.force_login(by)
    return reader.get(f"/avtaler/{agreement.public_id}/avtale.pdf", **how)


def test_it_says_what_the_page_says_and_who_has_signed():
    agreement = in_force(tasks="Lage kurs: #let x = 1 $y$ *z*")
    paper = asked(agreement, agreement.person)
    words = text_of(paper.content)
    assert paper["Content-Type"] == "application/pdf" and "no-store" in paper["Cache-Control"]
    for told in (agreement.number, "#let x = 1 $y$ *z*", agreement.sending.name_nb, "Godkjent elektronisk"):
        assert told in words
    assert all(one.name in words for one in agreement.signatures.all())
    assert_ua(paper.content)


def test_a_signature_that_is_void_is_not_on_it():
    agreement = signed_by(to_sign(), Party.PERSON)
    agreement.signatures.update(voided_at=agreement.changed_at)
    assert "Ingen har signert ennå." in text_of(asked(agreement, agreement.person).content)


@pytest.mark.parametrize("make", [drafted, shared])
def test_nobody_else_is_told_that_it_exists(make):
    assert asked(make(), portal_administrator()).status_code in {403, 404}


def test_paper_that_cannot_be_made_is_said_on_the_page(monkeypatch):
    monkeypatch.setattr("portal.foundation.pdf.making.MOST_SIGNS", 10)
    agreement = shared()
    page = asked(agreement, agreement.person, follow=True)
    assert page.status_code == 200 and str(pdf.TooMuchForPdf()) in page.content.decode()
