"""How do the columns of all people stand ready? Few are read at once, many lie in the worker's file."""

import uuid
from dataclasses import dataclass

from django.core.cache import cache
from django_tasks import task

from listings.profiles.models import Profile

from . import shelved
from .following import PEOPLE
from .gathering import Arrays, gathered
from .people import People
from .reading import profile_facts
from .rules.nearness import Words
from .standing import Standing, changed_since, token_of
from .vocabulary import words_of_today

AT_A_TIME = 2_000
FEW = 2_000  # people: so many are read while somebody waits
RENEWED_AFTER = 500  # changes: then the file is written anew, so that a request reads few rows
ASKED, ASKED_AGAIN = "matching.everybody-is-asked-for", 120  # seconds


class NotReady(Exception):
    """The worker is reading everybody; it takes a minute or two."""


def read_rows(ids, words: Words) -> Arrays:
    """Nobody who is hidden: whoever shows herself has changed, and is read then. To whom is asked when she is shown."""
    rows = Profile.objects.filter(takes_matching=True).exclude(visibility=Profile.Visibility.HIDDEN).order_by("pk")
    rows = rows if ids is None else rows.filter(pk__in=ids)
    loaded = rows.with_facts().select_related("municipality__county").iterator(chunk_size=AT_A_TIME)
    return gathered(((profile.pk, profile_facts(profile)) for profile in loaded), words)


def read_people(ids):
    words = words_of_today()
    return People(read_rows(ids, words), words)


@dataclass
class Everybody(Standing):
    """Raises NotReady when nobody has read them yet. `base` is the state that the file was read in."""

    base: uuid.UUID | None = None

    def begin(self, token, mark):
        if self.is_loaded(token, mark):
            return
        if Profile.objects.count() > FEW:
            ask()
            raise NotReady
        super().begin(token, mark)

    def is_loaded(self, token, mark):
        """Whether there is another file than the one it stands on, and what has changed since can be told."""
        kept = shelved.token_of_file(self.kind, mark)
        if kept in (None, self.base if mark == self.mark else None) or not can_follow(kept, token):
            return False
        loaded = shelved.load(self.kind, mark)
        self.stand(loaded.token, mark, People(loaded.arrays, mark))
        self.base = loaded.token
        if loaded.token != token:
            super().follow(token, mark)
        return True

    def follow(self, token, mark):
        if len(self.changed) > RENEWED_AFTER and self.is_loaded(token, mark):
            return
        super().follow(token, mark)
        if len(self.changed) > RENEWED_AFTER and Profile.objects.count() > FEW:
            ask()

    def read_now(self) -> None:
        """However many they are: for who has time."""
        super().begin(token_of(self.kind), words_of_today())


def can_follow(kept, token) -> bool:
    news = set() if kept == token else changed_since(PEOPLE, kept)
    return news is not None and len(news) <= RENEWED_AFTER


def ask() -> None:
    if cache.add(ASKED, True, ASKED_AGAIN):
        gather_everybody.enqueue()


@task()
def gather_everybody():
    """Nothing when somebody else has done it meanwhile."""
    kept = shelved.token_of_file(PEOPLE, words_of_today())
    if kept is None or not can_follow(kept, token_of(PEOPLE)):
        prepare()
    cache.delete(ASKED)


def prepare() -> int | None:
    """Read everybody and write the file. Gives how many they are; None when another process is just doing it."""
    with shelved.alone(PEOPLE) as is_ours:
        if not is_ours:
            return None
        words, token = words_of_today(), token_of(PEOPLE)
        arrays = read_rows(None, words)
        shelved.save(PEOPLE, words, shelved.Shelved(token, arrays))
    return len(arrays["ids"])


everybody = Everybody(PEOPLE, read_people)
