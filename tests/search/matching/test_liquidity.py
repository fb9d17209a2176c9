"""Of the demo's needs, how many have three people to look at, and are the others told what to do? Nine of ten have."""

from itertools import islice
from pathlib import Path

import pytest

from listings.postings.choices import Kind
from listings.postings.status import Status
from search.matching.easing import FEW
from search.matching.everybody import everybody
from search.matching.judged.filling import fill
from search.matching.judged.reading import read
from search.matching.next_steps import outlook
from search.matching.ranking import people_for
from search.matching.summary import summed_up
from search.matching.vocabulary import words_of_today

OWN = Path("home/demo/data")
PROMISED = 0.9


@pytest.fixture
def needs(db):
    """(posting, who looks at people for it) of all that are out and seek somebody."""
    stage = fill(read(OWN))
    everybody.read_now()
    out = [posting for posting in stage.postings.values() if posting.status == Status.PUBLISHED]
    return [(posting, stage.lookers[posting.agency_id]) for posting in out if posting.kind != Kind.OFFER]


def explained(posting, by):
    """The sentences of the first three."""
    words = words_of_today()
    return [summed_up(judgement, words)["sentence"] for _person, judgement in islice(people_for(posting, by), FEW)]


def test_nine_of_ten_needs_have_three_who_fit_and_the_others_say_what_to_do(needs):
    told = {posting.title: outlook(posting, by) for posting, by in needs}
    with_three = [title for title, few in told.items() if few is None]
    helped = [few for few in told.values() if few and all(step["text"] for step in few["steps"]) and few["steps"]]
    assert len(needs) >= 30
    assert len(with_three) >= PROMISED * len(needs), sorted(told.keys() - set(with_three))
    assert len(with_three) + len(helped) == len(needs)
    assert all(any("utlysning=" in step["url"] for step in few["steps"]) for few in helped), "with the way to help"


def test_the_first_three_are_explained(needs):
    assert all(len([text for text in explained(posting, by) if text]) == FEW for posting, by in needs)
