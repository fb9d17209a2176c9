"""Can one person work through the sign-ups of the pilot of 2019 in an hour: 68 of them, from 17 agencies?

Each takes at most three actions (open, choose, confirm), no row stands twice, none is lost, and what is handled has
left the list or says why it stays.
"""

import random
import re

import pytest
from django.urls import reverse

from listings.facilitation import actions
from listings.facilitation.models import Side, SignUp, Suggestion
from listings.facilitation.queue import Worklist
from listings.facilitation.status import Answer
from tests.factories.agencies import AgencyFactory, publisher
from tests.factories.vocabulary import CompetenceFactory
from tests.queries import cost

pytestmark = pytest.mark.django_db
AGENCIES, SIGN_UPS, MOST_ACTIONS = 17, 68, 3
SECONDS_EACH = 3600 / (SIGN_UPS * MOST_ACTIONS)
BUDGET = {"list": 48, "open": 48}
WORDS = (
    *("arkiv", "anskaffelser", "jus", "statistikk", "kommunikasjon", "ledelse", "budsjett", "lønn"),
    *("tilsyn", "utredning", "brukerreiser", "sikkerhet", "prosjekt", "oversettelse"),
)
NEEDS = ("Vi trenger noen som kan {} en periode i høst", "Noen til et prosjekt om {}", "")
OFFERS = ("En medarbeider som kan {} vil gjerne ut", "Vi kan låne ut en som jobber med {}", "")


@pytest.fixture
def pilot(db):
    """As they came in: most say both, some only one of them, and a few name nothing from the list."""
    draw, words = random.Random(2019), [CompetenceFactory(slug=word) for word in WORDS]
    agencies = [(agency, publisher(agency)) for agency in (AgencyFactory() for _ in range(AGENCIES))]
    for number in range(SIGN_UPS):
        agency, by = agencies[number % AGENCIES]
        asked, lent = draw.sample(words, draw.choice((0, 1, 1, 2))), draw.sample(words, draw.choice((0, 1, 1, 2)))
        needs = draw.choice(NEEDS).format(asked[0].slug if asked else "mye")
        offers = draw.choice(OFFERS).format(lent[0].slug if lent else "mye")
        actions.sign_up(agency=agency, by=by, wanted=asked, offered=lent, needs=needs or f"Rad {number}", offers=offers)
    return agencies


def shown(client):
    """The refs of the rows on all pages of the list, in order."""
    found, page = [], 1
    while True:
        response = client.get(f"/formidling/?side={page}")
        found += [one.row.ref for one in response.context["paged"]]
        if not response.context["paged"].next_url:
            return found
        page += 1


def handle(client, row):
    """Opens it, and suggests the first that is there; else puts it away. Gives the number of actions."""
    page = client.get(row.url)
    values = re.findall(r'name="(fra|til)" value="([^"]+)"', page.content.decode())[:2]
    if values:
        client.post(reverse("facilitation:suggest"), dict(values))
    else:
        client.post(reverse("facilitation:row", args=[row.kind, row.pk]), {"valg": "ferdig", "note": "Ingen nå"})
    return 2


def stands(by):
    return [one.row for one in Worklist(by).of("")]


def test_the_pilot_is_worked_through(client, by, pilot):
    client.force_login(by)
    everything = shown(client)
    assert len(everything) == len(set(everything)) == SIGN_UPS
    taken, counted = 0, []
    while rows := stands(by):
        counted.append(handle(client, rows[0]))
        left = {row.ref for row in stands(by)}
        assert rows[0].ref not in left and left < {row.ref for row in rows}
        taken += 1
    assert max(counted) <= MOST_ACTIONS and sum(counted) <= MOST_ACTIONS * SIGN_UPS
    assert sum(counted) * SECONDS_EACH <= 3600
    asked = {pk for pair in Suggestion.objects.values_list("sign_up", "other") for pk in pair}
    away = {one.row.pk for one in Worklist(by).of("lagt-vekk")}
    assert asked | away == set(SignUp.objects.values_list("pk", flat=True)) and not asked & away
    assert len(asked) > SIGN_UPS / 2


def test_a_no_brings_both_back_with_the_reason_and_a_yes_does_not(client, by, pilot):
    client.force_login(by)
    for _ in range(4):
        handle(client, stands(by)[0])
    before = {row.ref for row in stands(by)}
    first, second = Suggestion.objects.order_by("pk")[:2]
    for side in Side.objects.filter(suggestion__in=[first, second]):
        says = Answer.YES if side.suggestion_id == first.pk else Answer.NOT_NOW
        if side.suggestion_id == first.pk or side.number == 1:
            actions.answer(side=side, by=contact_of(side, pilot), says=says)
    back = {row.ref: row.why for row in stands(by) if row.ref not in before}
    assert set(back) >= {f"sign_up:{second.sign_up_id}", f"sign_up:{second.other_id}"}
    assert not {f"sign_up:{first.sign_up_id}", f"sign_up:{first.other_id}"} & {row.ref for row in stands(by)}
    assert set(back.values()) == {"Det forrige forslaget ble ikke noe av."}


def contact_of(side, pilot):
    return next(by for agency, by in pilot if agency.pk == side.agency_id)


def test_pages_cost_the_same_however_many(client, by, pilot):
    client.force_login(by)
    one = stands(by)[0]
    few = SignUp.objects.exclude(pk=one.pk).order_by("pk").values_list("pk", flat=True)[:60]
    many = cost(client, "/formidling/"), cost(client, one.url)
    SignUp.objects.filter(pk__in=list(few)).delete()
    assert cost(client, "/formidling/") <= many[0] <= BUDGET["list"]
    assert many[1] <= BUDGET["open"]
