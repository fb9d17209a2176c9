"""A writer who does not find the word proposes it, and goes on; the posting gets the answer wherever it stands."""

import re

import pytest
from django.http import QueryDict
from django.urls import reverse

from listings.postings.actions import change_posting, copy_posting, publish_changes
from listings.postings.checking.completeness import find_gaps
from listings.postings.drafts import draft_of
from listings.postings.models import PostingPage, ProposedWord
from listings.vocabulary.actions import accept, decline, merge_into, merge_terms, propose
from listings.vocabulary.models import Competence, Proposal, Quality, Theme
from search.asking import ask
from tests.factories.agencies import AgencyFactory, employee, portal_editor
from tests.factories.postings import published_posting
from tests.factories.vocabulary import CompetenceFactory, ThemeFactory

from .desk import summary_of, text_of

pytestmark = pytest.mark.django_db


def proposing(writer, words="Dronepiloting", side="wanted", **more):
    return writer.send("kompetanse", {f"add_{side}": words, **more}, foresla=side)


def key_in(page):
    return re.search(r'name="(wanted-forslag-\d+)-level"', page).group(1)


def answered(verb=accept, **about):
    about |= {"term": Competence(label_nb="Droneflyging", theme=ThemeFactory())} if verb is accept else {}
    return verb(proposal=Proposal.objects.get(), by=portal_editor(), **about)


def test_what_is_not_found_can_be_proposed(writer):
    writer.start()
    page = text_of(writer.add("Dronepiloting"))
    assert "Foreslå «Dronepiloting» som ny kompetanse" in page
    answer = proposing(writer)
    assert answer.url.endswith("#id_add_wanted")
    page = text_of(writer.open("kompetanse"))
    assert "Dronepiloting" in page and "foreslått" in page
    assert Proposal.objects.get().by == writer.person
    assert [word.words for word in writer.draft.proposed_words.all()] == ["Dronepiloting"]


def test_level_and_demand_wait_with_it_and_it_can_be_removed(writer):
    writer.start()
    proposing(writer)
    key = key_in(writer.open("kompetanse").content.decode())
    writer.send("kompetanse", {f"{key}-level": "3", f"{key}-required": "True", "learning": "Mye"}, utkast="1")
    word = writer.draft.proposed_words.get()
    assert (word.level, word.required) == (3, True)
    assert "Dronepiloting (svært god, foreslått)" in text_of(writer.open("se-over")).lower().replace("drone", "Drone")
    writer.send("kompetanse", {"learning": "Mye"}, fjern=key)
    assert not writer.draft.proposed_words.all() and Proposal.objects.exists()


def test_what_is_there_is_offered_instead(writer):
    term = CompetenceFactory(label_nb="Klarspråk", label_nn="Klårspråk")
    writer.start()
    answer = proposing(writer, "klårspråk")
    assert summary_of(answer) == ["Finnes som «Klarspråk». Velg det i lista."]
    assert f'value="wanted-{term.pk}"' in answer.content.decode()


@pytest.mark.parametrize("words", ["kari@example.no", "01017012345", "=1+1", "x" * 200])
def test_what_is_no_word_is_told_and_nothing_is_lost(writer, words):
    writer.start()
    answer = proposing(writer, words, learning="Beholdt")
    assert summary_of(answer) and "Beholdt" in answer.content.decode()
    assert not Proposal.objects.exists()


def test_a_word_is_proposed_once_in_a_posting_and_counts_among_the_eight(writer):
    writer.start()
    proposing(writer)
    assert summary_of(proposing(writer, "dronepiloting")) == ["«dronepiloting» er foreslått allerede"]
    for number in range(7):
        proposing(writer, f"Fag {number}")
    assert summary_of(proposing(writer, "En for mye")) == ["Velg høyst 8 kompetanser"]


def test_too_many_proposals_are_told_and_the_step_is_kept_on_the_page(writer):
    for number in range(20):
        propose(kind="quality", words=f"Egen {number}", by=writer.person)
    writer.start()
    answer = proposing(writer, learning="Beholdt")
    assert "forslag som venter" in summary_of(answer)[0] and "Beholdt" in answer.content.decode()


def test_themes_and_qualities_are_proposed_too(writer):
    writer.start()
    writer.send("kompetanse", {"propose_theme": "Luftrom"}, foresla="theme")
    writer.send("kompetanse", {"propose_quality": "Sindig"}, foresla="quality")
    page = text_of(writer.open("kompetanse"))
    assert "Luftrom (foreslått)" in page and "Sindig (foreslått)" in page
    for proposal in Proposal.objects.all():
        term = Theme(label_nb="Luft") if proposal.kind == "theme" else Quality(label_nb="Sindig")
        accept(proposal=proposal, term=term, by=portal_editor())
    assert [theme.label for theme in writer.draft.themes.all()] == ["Luft"]
    assert [quality.label for quality in PostingPage.objects.get(pk=writer.pk).qualities.all()] == ["Sindig"]


def test_a_pause_while_writing_proposes_nothing(writer):
    writer.start()
    newest = PostingPage.objects.get(pk=writer.pk).latest_revision_id
    data = {"revision": newest, "add_wanted": "Drone", "propose_theme": "Luf"}
    writer.client.post(writer.url("kompetanse"), data, headers={"HX-Request": "true"})
    assert not Proposal.objects.exists()


def waiting_in(posting):
    """Its newest words, with nothing but a proposed competence."""
    draft = draft_of(posting)
    draft.competence_lines = []
    draft.proposed_words = [ProposedWord(words="Dronepiloting", level=3, required=True)]
    return draft


@pytest.fixture
def out(portal_tree, writer):
    """A posting that is out, and waits for its only competence."""
    posting = published_posting(writer.person.memberships.get().agency, by=writer.person)
    change_posting(draft=waiting_in(posting), by=writer.person)
    assert find_gaps(draft_of(PostingPage.objects.get(pk=posting.pk))) == []
    publish_changes(posting=posting, by=writer.person)
    return PostingPage.objects.get(pk=posting.pk)


def found(query):
    return [hit.object_id for hit in ask(QueryDict(query), employee(AgencyFactory())).results.hits]


def test_readers_meet_the_word_when_it_is_in_the_list(client, out, writer):
    preview = text_of(writer.client.get(reverse("postings:preview", args=[out.pk])))
    assert "Dronepiloting" in preview and "foreslått" in preview
    client.force_login(employee(AgencyFactory()))
    assert "Dronepiloting" not in text_of(client.get(out.url))
    assert found("q=dronepiloting") == []
    term = answered()
    assert "Droneflyging" in text_of(client.get(out.url))
    assert found(f"kompetanse={term.slug}") == [out.pk]
    line = PostingPage.objects.get(pk=out.pk).wanted[0]
    assert (line.competence, line.level, line.required) == (term, 3, True)


def test_what_stands_in_a_draft_alone_follows_when_it_is_read(out, writer):
    term = CompetenceFactory(label_nb="Luftfart")
    writer.pk = out.pk
    writer.send("kompetanse", {"learning": "Nytt utkast", "wanted-forslag-1-level": "3"}, utkast="1")
    answered(merge_into, term=term)
    merge_terms(old=term, new=(last := CompetenceFactory(label_nb="Fly")), by=portal_editor())
    assert [(line.competence, line.level) for line in writer.draft.wanted] == [(last, 3)]
    publish_changes(posting=PostingPage.objects.get(pk=out.pk), by=writer.person)
    fresh = PostingPage.objects.get(pk=out.pk)
    assert [line.competence for line in fresh.wanted] == [last] and not fresh.proposed_words.exists()


def test_a_no_takes_it_away_everywhere(out, writer):
    answered(decline, reason="For smalt")
    assert not ProposedWord.objects.exists() and not draft_of(out).proposed_words.all()


def test_an_answer_that_comes_while_somebody_saves_is_not_lost(writer):
    writer.start()
    proposing(writer)
    draft = writer.draft
    term = answered()
    draft.save(clean=False)
    assert [line.competence for line in PostingPage.objects.get(pk=writer.pk).wanted] == [term]
    assert not ProposedWord.objects.exists()


def test_a_copy_waits_for_the_same_answer(out, writer):
    copied = copy_posting(posting=out, by=writer.person)
    term = answered()
    assert [line.competence for line in PostingPage.objects.get(pk=copied.pk).wanted] == [term]


def test_a_word_that_is_looked_up_by_enter_meets_what_lies_near_it_and_no_other_fault(writer):
    CompetenceFactory(label_nb="Droneflyging")
    writer.start()
    answer = writer.send("kompetanse", {"add_wanted": "droneflyg"})
    page = text_of(answer)
    assert page.index("Droneflyging") < page.index("Foreslå «droneflyg» som ny kompetanse")
    assert len(summary_of(answer)) == 1
