"""Is each rule said on the page where it is broken, and does it stop what goes to be signed, or advise alone?"""

from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from listings.agreements import actions
from listings.agreements.models.rule import Severity
from listings.agreements.rules.catalogue import RULES
from listings.agreements.status import Status
from listings.approvals.models import Approval
from portal.foundation.clock import oslo_today
from portal.foundation.years import last_day_of
from tests.factories.agreements import STARTS, fresh, limited, place, receiver, shared, to_sign, with_signatories
from tests.once import made_once

from .test_pages import at

pytestmark = pytest.mark.django_db
BLOCKS, ADVISES = Severity.BLOCKS, Severity.ADVISES
DAY = timedelta(days=1)
FIRST = oslo_today() + STARTS
B = {"construction": "B", "decision_reference": "27/1", "advertising_basis": "Unntak"}


def others_take_time(agreement):
    to_sign(place(agreement.person), percentage=1)


def nobody_was_asked(agreement):
    Approval.objects.filter(person=agreement.person).delete()


def at_least_a_fortnight(agreement):
    """A period of no day is no period, so the portal's own limit of one day is never passed."""
    limited("shortest", 14)


@dataclass(frozen=True)
class Broken:
    """By `terms`, or by what is `beside` the agreement. `said`: what stands on its page."""

    severity: str
    said: str
    terms: dict = field(default_factory=dict)
    beside: object = lambda agreement: None


ROWS = {
    "complete": Broken(BLOCKS, "Fyll ut: Arbeidssted.", {"workplace": ""}),
    "order": Broken(BLOCKS, "Siste dag er før første dag.", {"ends": FIRST - DAY}),
    "longest": Broken(BLOCKS, "12 måneder og 1 dag. Grensen er 12 måneder.", {"ends": last_day_of(FIRST, 12) + DAY}),
    "shortest": Broken(BLOCKS, "13 dager. Det korteste er 14 dager.", {"ends": FIRST + 12 * DAY}, at_least_a_fortnight),
    "short": Broken(ADVISES, "Under 3 måneder. Dette er en kortere utveksling.", {"ends": last_day_of(FIRST, 3) - DAY}),
    "legal_basis": Broken(
        BLOCKS,
        "Midlertidig tilsetting over 6 måneder. Skriv hjemmelen.",
        B | {"ends": last_day_of(FIRST, 6) + DAY},
    ),
    "appointment": Broken(
        BLOCKS,
        "Skriv saksnummeret til vedtaket, og grunnlaget for utlysning eller unntak.",
        B | {"advertising_basis": ""},
    ),
    "salary_share": Broken(
        BLOCKS, "Lønna er delt. Skriv andelen som mottakende virksomhet betaler.", {"salary_paid_by": "shared"}
    ),
    "payer": Broken(
        ADVISES,
        "Ordning A er lønn fra avgivende virksomhet, men her betaler mottakende virksomhet lønna. Velg ordning B, "
        "eller la avgivende virksomhet betale, og velg refusjon.",
        {"salary_paid_by": "host"},
    ),
    "past": Broken(ADVISES, "Første dag har allerede vært.", {"starts": oslo_today() - DAY}),
    "overlap": Broken(
        BLOCKS, "Overlapper med en annen avtale, og blir til sammen over 100 %.", beside=others_take_time
    ),
    "manager": Broken(BLOCKS, "Lederen i avgivende virksomhet har ikke sagt ja ennå.", beside=nobody_was_asked),
    "goals": Broken(BLOCKS, "Skriv minst ett læringsmål.", {"goals": []}),
    "return_right": Broken(
        ADVISES, "Retten til å komme tilbake til stillingen er ikke avklart.", {"return_right": "clarify"}
    ),
    "confidentiality": Broken(
        ADVISES, "Hospitanten må signere taushetserklæringen før oppstart.", {"confidentiality_signed": "no"}
    ),
}


def in_order():
    return with_signatories(shared(return_right="yes", confidentiality_signed="yes"))


standing = made_once(in_order)


@pytest.fixture
def agreement(standing, db):
    return fresh(standing)


@pytest.fixture
def page(client, agreement):
    """The agreement as its receiving agency reads it, and what it answers when it is sent to be signed."""
    client.force_login(receiver(agreement))

    def read(*, sends=False):
        if sends:
            return client.post(at(agreement, "step", step="til-signering"), follow=True).content.decode()
        return client.get(at(agreement)).content.decode()

    return read


def test_every_rule_has_a_row():
    assert {code: rule.severity for code, rule in RULES.items()} == {code: row.severity for code, row in ROWS.items()}


def test_where_none_is_broken_none_is_told(page, agreement):
    shown = page()
    assert "stopper signering" not in shown and "Stopper ikke avtalen." not in shown
    assert not [row.said for row in ROWS.values() if row.said in shown]
    assert "Avtalen er sendt til signering." in page(sends=True)


@pytest.mark.parametrize("code", ROWS)
def test_it_is_said_where_it_is_broken_and_stops_or_advises(page, agreement, code):
    row, title = ROWS[code], RULES[code].title
    row.beside(agreement)
    facts = {"read": agreement.version, "new": row.terms}
    actions.edit_agreement(agreement=agreement, by=receiver(agreement), **facts)
    is_stopping = row.severity == BLOCKS
    shown = page()
    assert row.said in shown
    assert (f'{title} <span class="p-muted">(stopper signering)</span>' in shown) == is_stopping
    assert (f"{row.said} Stopper ikke avtalen." in shown) == (not is_stopping)
    answer = page(sends=True)
    assert (f"{title}: {row.said}" in answer) == is_stopping
    assert fresh(agreement).status == (Status.REVIEW if is_stopping else Status.TO_SIGN)
