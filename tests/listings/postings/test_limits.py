"""Texts and numbers have a ceiling, said in words where they are written, and kept in one place."""

import pytest
from django.core.exceptions import ValidationError

from listings.postings import limits
from listings.postings.checking.completeness import find_gaps
from listings.postings.drafts import draft_of
from listings.postings.models import PostingPage
from tests.factories.agencies import AgencyFactory, publisher
from tests.factories.agreements import limited
from tests.factories.postings import draft_posting
from tests.factories.vocabulary import MunicipalityFactory

from . import dfo
from .desk import summary_of, text_of
from .wagtail_form import answers, edit_url, fresh

pytestmark = pytest.mark.django_db
LONG = [("behov", "tasks"), ("behov", "looking_for"), ("behov", "not_needed"), ("kompetanse", "learning")]
SHORTER = f"Skriv høyst {limits.TEXT} tegn. Nå er det {limits.TEXT + 1}."


@pytest.mark.parametrize(("step", "field"), LONG)
def test_a_text_that_is_too_long_is_said_in_the_guide_and_kept_there(writer, step, field):
    writer.start()
    typed = {"form": "hospitering", field: "å" * (limits.TEXT + 1)}
    response = writer.send(step, typed)
    assert any(text.endswith(SHORTER) for text in summary_of(response))
    assert typed[field] in text_of(response) and getattr(writer.draft, field) == typed[field]
    assert 'maxlength="5000"' not in response.content.decode(), "the browser would cut what is pasted, unseen"


def test_a_line_break_counts_as_one_character(writer):
    writer.start()
    text = "\r\n".join(["a"] * (limits.TEXT // 2))
    writer.send("behov", {"form": "hospitering", "tasks": text}, utkast="1")
    assert writer.draft.tasks.count("a") == limits.TEXT // 2


@pytest.mark.parametrize(
    ("field", "words"), [("tasks", SHORTER), ("learning", SHORTER), ("title", "Skriv høyst 120 tegn. Nå er det 121.")]
)
def test_it_is_said_in_wagtails_editor_too(client, field, words):
    agency = AgencyFactory()
    posting = draft_posting(agency, by=publisher(agency))
    client.force_login(posting.created_by)
    most = limits.TITLE if field == "title" else limits.TEXT
    response = client.post(edit_url(posting), answers(**{field: "å" * (most + 1)}))
    assert response.status_code == 200 and words in text_of(response)
    assert getattr(fresh(posting), field) == getattr(posting, field)


@pytest.mark.parametrize("field", limits.CEILINGS)
def test_nothing_too_long_is_published_whatever_way_it_came(field):
    posting = draft_posting()
    setattr(posting, field, "x" * (limits.CEILINGS[field] + 1))
    [gap] = find_gaps(posting)
    assert gap.field == field and f"høyst {limits.CEILINGS[field]} tegn" in gap.message


def test_the_lead_is_said_in_the_same_words(writer):
    writer.start()
    response = writer.send("behov", {"form": "hospitering", "lead": "å" * 301})
    assert "Ingress: Skriv høyst 300 tegn. Nå er det 301." in summary_of(response)


def test_what_is_too_long_is_kept_and_told_wherever_one_goes(writer):
    writer.start()
    for button in ({"utkast": "1"}, {"steg": "rammer"}, {"vis": "1"}):
        response = writer.client.get(writer.send("behov", {"form": "hospitering", "lead": "å" * 400}, **button).url)
        assert "Ingress: Skriv høyst 300 tegn. Nå er det 400." in text_of(response)
    assert writer.draft.lead == "å" * 400
    assert "400 av høyst 300 tegn" in text_of(writer.open("behov"))
    assert "Ingress: Skriv høyst 300 tegn" in text_of(writer.move("publiser"))


def test_even_a_draft_has_a_ceiling(writer):
    writer.start()
    response = writer.send("behov", {"form": "hospitering", "tasks": "å" * (limits.MOST_TYPED + 1)}, utkast="1")
    assert response.status_code == 200 and writer.draft.tasks == ""


def test_the_rules_hold_in_the_guide_and_the_words_beside(writer):
    limited("longest", 6)
    limited("shortest", 9)
    writer.start()
    assert "En utveksling varer i høyst 6 måneder." in text_of(writer.open("rammer"))
    response = writer.send("rammer", dfo.terms(MunicipalityFactory(), months_min="0,1", months_max="7"))
    said = " ".join(summary_of(response))
    assert "minst 0,3 måneder (9 dager)" in said and "Skriv en varighet på høyst 6 måneder" in said


def test_wagtails_editor_asks_about_a_length_that_is_new_and_not_about_one_that_stood(client):
    agency = AgencyFactory()
    posting = draft_posting(agency, by=publisher(agency))
    limited("longest", 6)
    client.force_login(posting.created_by)
    words = answers(title="Nye ord", months_min="6", months_max="12")
    assert client.post(edit_url(posting), words).status_code == 302 and draft_of(fresh(posting)).title == "Nye ord"
    response = client.post(edit_url(posting), words | {"months_max": "11"})
    assert response.status_code == 200 and "Skriv en varighet på høyst 6 måneder" in text_of(response)


def test_a_number_that_is_no_length_is_never_kept():
    with pytest.raises(ValidationError) as refused:
        PostingPage(months_min=0, months_max=100, places=limits.MOST_PLACES + 1).clean_fields()
    assert {"months_min", "months_max", "places"} <= set(refused.value.message_dict)


def test_what_was_written_before_a_limit_came_is_mended_on_its_own_step(writer):
    writer.start()
    writer.send("rammer", dfo.terms(MunicipalityFactory(), months_max="12"))
    limited("longest", 6)
    assert writer.send("behov", dfo.NEED).url == writer.url("kompetanse")
    assert "Skriv en varighet på høyst 6 måneder" in text_of(writer.open("se-over"))
