"""Which figures has one whole chain changed, and what do those who may read them see?

Its days: published, asked and chosen in the first quarter of one year, begun in the third, over in the third of the
next. What is not named here has not changed.
"""

from django.core.management import call_command

from home.insight.asked import ASKED, code_of
from home.insight.models import Fact
from home.insight.sources.source import SOURCES
from tests.listings.postings import dfo

BEGAN, OVER = dfo.START.year, dfo.START.year + 1
DAYS = 12
"""From the posting came out until the place was taken."""
HIDDEN, UNKNOWN = "Ikke vist", "Ikke nok til et tall"
NOTHING = ("0", "–")
CARDS = """cards => Object.fromEntries(cards.map(card =>
    [card.querySelector('h3').textContent.trim(), card.querySelector('strong').textContent.trim()]))"""
YEARS = """figures => Object.fromEntries(figures.map(one => [one.querySelector('figcaption').textContent.trim(),
    [...one.querySelectorAll('tbody td')].map(cell => cell.textContent.trim())]))"""

FOUND = dict.fromkeys(["published", "approval", "interest", "chosen", "outcome", "deadline", "started", "ended"], 1)
FOUND |= {code_of(asked): 1 for asked in ASKED} | {"story": 1}
SIGNED_IN = 9
"""Five in the quarter of the agreement, four in that of its extension; each once in a quarter."""
CUTS = {
    "published": {"kind": "need", "form": "hospitering", "length": "half", "payer": "host", "county": "03"},
    "approval": {"manager": "yes"},
    "outcome": {"result": "came"},
    "started": {"length": "half", "workload": "full", "payer": "host"},
    "ended": {"length": "half", "ending": "whole"},
    "effect_goals": {"effect_goals": "yes"},
    "effect_used": {"effect_used": "much"},
    "effect_gap": {"effect_gap": "yes"},
    "effect_again": {"effect_again": "yes"},
}
HOST = {
    "Utlysninger": "1",
    "Interessemeldinger": "1",
    "Har takket ja til plass": "1",
    "Utvekslinger inn som har startet": "1",
    "Utlysninger som fikk noen": "100 %",
    "Svar fra ledere": HIDDEN,
}
HOST_BY_YEAR = {
    "Publiserte behov": ["1", "0"],
    "Interessemeldinger": ["1", "0"],
    "Utvekslinger inn som har startet": ["1", "0"],
    "Utvekslinger inn som er over": ["0", "1"],
    "Utlysninger som fikk noen": ["100 %", UNKNOWN],
    "Historier": ["0", "1"],
}
HOME = {"Utvekslinger ut som har startet": "1", "Svar fra ledere": HIDDEN}
HOME_BY_YEAR = {"Utvekslinger ut som har startet": ["1", "0"], "Utvekslinger ut som er over": ["0", "1"]}
COME = "Personer som har logget inn"
CHOSEN = [
    "Utlysninger",
    "Interessemeldinger",
    "Har takket ja til plass",
    "Utlysninger som fikk noen",
    "Fra publisert til valgt",
    "Svar fra ledere",
]
TOLD = [
    "Utvekslinger som er over",
    "Historier",
    "Nådde læringsmålene",
    "Bruker mye av det den ansatte lærte",
    "Bruker mye av det de lærte, hjemme",
    "Fikk kompetansen de manglet",
    "Ville gjort det igjen",
    "Ville sendt noen ut igjen",
    "Ville tatt imot noen igjen",
    "Oppholdet var godt forberedt",
    "Ble godt fulgt opp",
    "Kunne tenkt seg å bli",
    "Klarte seg godt uten den ansatte",
    "Holdt god kontakt med den ansatte",
    "Var godt forberedt på å ta imot",
    "Kom i gang innen to uker",
    COME,
]
EVERYWHERE = {
    f"{BEGAN}-1": dict.fromkeys(CHOSEN, HIDDEN) | {COME: "5"},
    f"{BEGAN}-2": {"Kandidater per utlysning": HIDDEN},
    f"{BEGAN}-3": {"Utvekslinger som har startet": HIDDEN},
    f"{OVER}-3": dict.fromkeys(TOLD, HIDDEN),
}
"""By quarter: one of each is no number that others may read, and five who came in are just enough."""


def night(clock, moment):
    clock.move_to(moment)
    call_command("reckon_figures")


def all_is_gathered():
    """One of each that happened, with what it was; and nothing of what did not happen."""
    facts = list(Fact.objects.all())
    numbers = {code: sum(fact.number for fact in facts if fact.source == code) for code in SOURCES}
    assert numbers == dict.fromkeys(SOURCES, 0) | FOUND | {"use": SIGNED_IN}
    of = {fact.source: fact for fact in facts}
    assert {code: {cut: of[code].cuts[cut] for cut in cuts} for code, cuts in CUTS.items()} == CUTS
    assert (of["chosen"].value, of["deadline"].value) == (DAYS, 1)


def reads_own(chain, person, changed, by_year):
    """Nothing is hidden from those who handle the candidates, but what managers answer."""
    agency = person.memberships.get().agency
    page = chain.by(person).go(f"/virksomhet/{agency.slug}/tall/?periode={BEGAN}").walk.page
    check(page, shown(page), in_words(chain, changed))
    years = page.locator("section[aria-labelledby=h-years] figure").evaluate_all(YEARS)
    nothing = ["0", "0"], [chain.said(UNKNOWN)] * 2
    check(page, {label: row for label, row in years.items() if row not in nothing}, in_words(chain, by_year))


def reads_the_whole(chain, person, *periods):
    chain.by(person)
    for period in periods:
        page = chain.go(f"/tall/?periode={period}").walk.page
        check(page, shown(page), in_words(chain, EVERYWHERE[period]))


def shown(page):
    """{label: what stands there} of each figure that says more than nothing."""
    cards = page.locator(".p-kpi").evaluate_all(CARDS)
    return {label: text for label, text in cards.items() if text not in NOTHING}


def in_words(chain, changed):
    def said(text):
        return [said(one) for one in text] if isinstance(text, list) else chain.said(text)

    return {said(label): said(text) for label, text in changed.items()}


def check(page, found, expected):
    wrong = {label: (found.get(label), expected.get(label)) for label in found.keys() | expected.keys()}
    wrong = {label: pair for label, pair in wrong.items() if pair[0] != pair[1]}
    assert not wrong, f"{page.url}: found, expected: {wrong}"
