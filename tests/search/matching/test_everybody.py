"""Are very many people read by the worker alone, and is what they change true all the same?"""

import pytest
from django.core.management import call_command

from listings.profiles.models import Profile
from search.matching import everybody as module
from search.matching import ranking, shelved
from search.matching.everybody import Everybody, NotReady, prepare, read_people
from search.matching.following import PEOPLE
from search.matching.ranking import people_for
from search.matching.vocabulary import words_of_today
from tests.factories.vocabulary import CompetenceFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def read():
    """Which rows a process has read."""
    return []


@pytest.fixture(autouse=True)
def process(settings, tmp_path, monkeypatch, read):
    """`process()`: another one begins, for which three people are many."""
    settings.VAR = tmp_path
    monkeypatch.setattr(module, "FEW", 2)

    def begin():
        columns = Everybody(PEOPLE, lambda ids: read.append(ids) or read_people(ids))
        monkeypatch.setattr(ranking, "everybody", columns)
        return columns

    begin()
    return begin


@pytest.fixture
def crowd(show, archives):
    """The one before the last knows most."""
    learner = show("Litt")
    learner.wants_to_learn.add(archives)
    return [learner, show("Godt", {archives: 1}), show("Ingenting")]


@pytest.fixture
def names(posting, looker):
    return lambda: [profile.user.name for profile, _judgement in people_for(posting, looker)]


def test_the_page_says_that_we_reckon_until_the_worker_has_read_everybody(client, looker, posting, crowd, read):
    client.force_login(looker)
    address = f"/utlysninger/{posting.pk}/hvem-passer/"
    waiting, then = (client.get(address).content.decode() for _ in range(2))
    assert "Vi regner ut hvem som passer" in waiting and "Prøv igjen" in waiting and "Ingen viser" not in waiting
    assert "Vi regner" not in then and then.index("Godt") < then.index("Litt")
    assert read == []


def test_the_part_on_the_posting_says_so_too(client, looker, posting, crowd):
    client.force_login(looker)
    waiting, then = (client.get(posting.url).content.decode() for _ in range(2))
    assert "Vi regner ut hvem som passer." in waiting and "Vi regner" not in then


def test_few_are_read_at_once(show, names, archives, read):
    show("Kari", {archives: 3})
    assert names() == ["Kari"] and read == [None]


def test_what_has_changed_since_the_file_is_read_anew(crowd, names, archives, process, read):
    prepare()
    assert names() == ["Godt", "Litt", "Ingenting"] and read == []
    nothing = crowd[2]
    nothing.competence_lines.create(competence=archives, level=4)
    assert names() == ["Ingenting", "Godt", "Litt"]
    process()
    key = crowd[1].pk
    crowd[1].delete()
    assert names() == ["Ingenting", "Litt"] and read == [[nothing.pk], [key, nothing.pk]]


def test_who_hides_or_objects_is_out_whatever_the_file_says(crowd, names):
    prepare()
    for name, value in (("visibility", Profile.Visibility.HIDDEN), ("takes_matching", False)):
        profile = crowd.pop()
        setattr(profile, name, value)
        profile.save()
    assert names() == ["Litt"]


def test_after_many_changes_the_worker_writes_another_file_and_processes_stand_on_it(
    crowd, names, archives, monkeypatch, read
):
    monkeypatch.setattr(module, "RENEWED_AFTER", 1)
    prepare()
    assert names()[0] == "Godt"
    for profile in (crowd[0], crowd[2]):
        profile.competence_lines.update_or_create(competence=archives, defaults={"level": 2})
    before = shelved.token_of_file(PEOPLE, words_of_today())
    names()
    assert shelved.token_of_file(PEOPLE, words_of_today()) != before
    crowd[1].competence_lines.all().delete()
    assert names()[-1] == "Godt"
    assert read[-1] == [crowd[1].pk]


def test_another_vocabulary_or_a_broken_file_is_no_file(crowd, names, archives, process):
    prepare()
    shelved.path_of(PEOPLE, words_of_today()).write_bytes(b"PK broken")
    with pytest.raises(NotReady):
        names()
    assert names()[0] == "Godt"
    archives.related.add(CompetenceFactory(slug="near"))
    with pytest.raises(NotReady):
        names()
    assert names()[0] == "Godt" and len(list(shelved.path_of(PEOPLE, words_of_today()).parent.glob("*.npz"))) == 1


def test_two_never_read_everybody_at_once(crowd, capsys):
    with shelved.alone(PEOPLE):
        assert prepare() is None
    call_command("gather_people")
    assert "3 people" in capsys.readouterr().out
