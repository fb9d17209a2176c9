"""From DFØ's posting to a published story: is the chain whole, in both written forms, wide and narrow?

Interest, the own manager's yes from her mail, a talk and an offer, an agreement that breaks a rule and is mended, three
signatures, an extension that the same three sign, the evaluation, the story, what all of it has changed in the figures,
and the story taken back. Time goes as it would, from the winter before the stay to the autumn after it.
"""

import re
from datetime import datetime, timedelta

import pytest
import time_machine
from django.conf import settings
from django.core import mail
from django.core.management import call_command

from portal.foundation.clock import OSLO
from tests.factories.agencies import AgencyFactory, administrator, employee, portal_editor, publisher
from tests.factories.people import code_in
from tests.factories.postings import published_posting
from tests.factories.vocabulary import CountyFactory, MunicipalityFactory
from tests.listings.postings import dfo

from . import counting
from .afterwards import archive, evaluate, evaluation_address, make_the_story, read_the_story, take_back_the_story
from .agreeing import LATER, break_the_rule_and_mend_it, choose_who_signs, extend, fresh, make_the_agreement, sign
from .chain import Chain
from .choosing import choose, say_yes_to_the_place, tell_how_it_went
from .conftest import DESKTOP, PHONE

LINK = r"/godkjenning/lenke/\S+/"
WINDOWS = {"nb": {"viewport": DESKTOP}, "nn": {"viewport": PHONE, "has_touch": True, "is_mobile": True}}
PUBLISHED = datetime(dfo.START.year, 2, 1, 9, tzinfo=OSLO)
CHOSEN = PUBLISHED + timedelta(days=counting.DAYS)
MIDWAY = datetime(LATER.year, 2, 20, 9, tzinfo=OSLO)
OVER = datetime(LATER.year, 8, 2, 9, tzinfo=OSLO)
NIGHT = OVER + timedelta(days=2)
QUARTER_IS_OVER = datetime(LATER.year, 10, 2, 9, tzinfo=OSLO)


@pytest.fixture
def clock():
    with time_machine.travel(PUBLISHED, tick=True) as clock:
        yield clock


@pytest.fixture
def people(clock, live_server, portal_tree):
    dfo_agency, home = AgencyFactory(short="DFØ", name_nb="DFØ"), AgencyFactory(short="Tilsynet", name_nb="Tilsynet")
    home.approval_rule = "before_interest"
    home.save(update_fields=["approval_rule"])
    return {
        "solfrid": publisher(dfo_agency, name="Solfrid Lyngkollen"),
        "odd": employee(dfo_agency, name="Odd Lie"),
        "hanne": administrator(home, name="Hanne Dahl"),
        "nora": employee(home, name="Nora Vik"),
        "ingrid": employee(home, name="Ingrid Solheim", title="seniorrådgiver"),
        "editor": portal_editor(),
    }


@pytest.fixture
def posting(people):
    """What DFØ announced: from August, in Oslo, six months to a year, and DFØ pays."""
    oslo = MunicipalityFactory(code="0301", name="Oslo", county=CountyFactory(code="03", name="Oslo"))
    facts = {"months_min": 6, "months_max": 12, "salary_paid_by": "host", "travel_paid_by": "agreed", "percentage": 100}
    days = {"starts_earliest": dfo.START, "starts_latest": dfo.START + timedelta(days=30)}
    days |= {"deadline": dfo.START - timedelta(days=60)}
    words, by = dfo.NEED | {"learning": dfo.LEARNING, "municipality": oslo}, people["solfrid"]
    return published_posting(by.memberships.get().agency, by=by, **facts, **days, **words)


@pytest.fixture
def windows(request, walk_in, sign_in, live_server):
    """What the chain is walked in, and the other one, for the same readers and in the same written form."""

    def come(page, person, written):
        page.context.clear_cookies()
        choice = {"name": settings.LANGUAGE_COOKIE_NAME, "value": written, "url": live_server.url}
        page.context.add_cookies([choice])
        if person:
            sign_in(page, person)

    own, other = sorted(WINDOWS, key=lambda written: written != request.param)
    return [Chain(walk_in(**WINDOWS[window]), come, own) for window in (own, other)]


@pytest.fixture
def desk(people, open_page, sign_in):
    """`desk()`: where the editor publishes, which is Wagtail's. Whoever was in before her, is out."""

    def opened():
        page = open_page()
        sign_in(page, people["editor"])
        return page

    return opened


def letters(address):
    return [letter for letter in mail.outbox if letter.to == [address]]


def ask_the_manager(chain, people, posting):
    chain.by(people["ingrid"]).go(posting.url).sees("%(agency)s betaler", agency="DFØ")
    chain.walk.sees(re.compile(r"6–.?12\s"))
    chain.link("Meld interesse")
    chain.fill("Hvorfor er du interessert?", "Jeg vil lære å lage kurs.").button("Lagre og spør lederen din")
    chain.fill("Navnet på lederen", "Kari Holm").fill("E-posten til lederen", "kari@tilsynet.no")
    chain.select("Hvor mye av stillingen?", "100 %").button("Se hva lederen får se").button("Send spørsmålet")
    chain.by(people["hanne"]).go("/min-side/").link("Se adressene").button("Bekreft")


def say_yes_from_the_mail(chain):
    link = re.search(LINK, letters("kari@tilsynet.no")[-1].body).group()
    chain.by(None).go(link).choose("Ja, gå videre").button("Fortsett")
    code = code_in(letters("kari@tilsynet.no")[-1])
    chain.fill("Koden vi sendte deg", code).button("Bekreft ja").sees("Du har sagt ja")


def send_interest(chain, people, posting):
    chain.by(people["ingrid"]).go("/godkjenning/").link(posting.title).link("Meld interesse")
    chain.button("Send interessemeldingen")


def agree(chain, people, application):
    make_the_agreement(chain, people, application)
    choose_who_signs(chain, people)
    break_the_rule_and_mend_it(chain, people)
    sign(chain, people)


def end(chain, people):
    call_command("tend_exchanges")
    call_command("tend_evaluations")
    evaluate(chain, people)
    archive(chain, people)


def read_what_changed(chain, people):
    counting.reads_own(chain, people["solfrid"], counting.HOST, counting.HOST_BY_YEAR)
    counting.reads_own(chain, people["hanne"], counting.HOME, counting.HOME_BY_YEAR)


def read_how_it_ended(chain, people, posting, application):
    """Where it stands afterwards, for the agency that had her and for herself."""
    table = f"/interesse/kandidater/{posting.pk}/"
    chain.by(people["solfrid"])
    for address in (posting.url, table, f"/interesse/kandidat/{application.public_id}/"):
        chain.go(address)
    chain.by(people["ingrid"]).go(application.get_absolute_url()).sees("Takket ja")
    for address in (fresh().get_absolute_url(), evaluation_address()):
        chain.go(address)


@pytest.mark.parametrize("windows", WINDOWS, indirect=True)
def test_from_the_posting_to_the_story(windows, people, posting, clock, desk):
    chain, elsewhere = windows
    ask_the_manager(chain, people, posting)
    say_yes_from_the_mail(chain)
    send_interest(chain, people, posting)
    clock.move_to(CHOSEN)
    choose(chain, people, posting)
    application = say_yes_to_the_place(chain, people)
    tell_how_it_went(chain, people, posting)
    agree(chain, people, application)
    clock.move_to(MIDWAY)
    extend(chain, people)
    clock.move_to(OVER)
    end(chain, people)
    story = make_the_story(chain, people, desk)
    counting.night(clock, NIGHT)
    counting.all_is_gathered()
    counting.night(clock, QUARTER_IS_OVER)
    for one in windows:
        read_the_story(one, story)
        read_what_changed(one, people)
    read_how_it_ended(elsewhere, people, posting, application)
    counting.reads_the_whole(chain, people["solfrid"], *counting.EVERYWHERE)
    counting.reads_the_whole(elsewhere, people["hanne"], max(counting.EVERYWHERE))
    take_back_the_story(chain, people, story)
