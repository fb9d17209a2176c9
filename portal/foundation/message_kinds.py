"""Which kinds of messages does the portal send? Each app declares its own, with the words they say."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from django.db import models
from django.utils.translation import gettext_lazy as _


class Rhythm(models.TextChoices):
    """How soon a person wants mail."""

    AT_ONCE = "at_once", _("Med en gang")
    DAILY = "daily", _("Samlet, hver dag")
    WEEKLY = "weekly", _("Samlet, hver uke")
    NEVER = "never", _("Aldri")

    @classmethod
    def calmest(cls, *rhythms):
        """The one of `rhythms` that asks for mail most seldom."""
        return max(map(cls, rhythms), key=list(cls).index)


@dataclass(frozen=True)
class Place:
    """Something that is filled in, written {name} in the texts: what it is, and an example for the preview."""

    what: str
    example: str


@dataclass(frozen=True)
class Wording:
    """The standard words, with %(name)s for each place.

    `link` is the name of an address and the places it takes, or the one place that holds the address itself.
    """

    subject: str
    body: tuple[str, ...]
    why: str
    button: str = ""
    link: tuple[str, ...] = ()


@dataclass(frozen=True)
class Things:
    """Things of a person's own that messages of one kind are about, each with its own rhythm and stopped one by one.

    `place` names in the context which thing it is, and `rhythm` stands there too. `labels(person, ids)` gives a
    sentence for each of them that is still hers; `stop(person, ids)` stops the mail about them.
    """

    place: str
    labels: Callable
    stop: Callable


@dataclass(frozen=True)
class Kind:
    """One kind of message; a person chooses for each kind how soon she wants it.

    `wordings` has one entry, or several of which the value of the place `by` chooses; "" is for all other values, and
    for what was told while the kind had only one.
    `concerns(user)` says for whom the kind exists: whoever has lost the role is neither mailed nor shown it.
    `must_say` are places that no editor may leave out.
    `still_holds(person, context)` is asked when the mail goes: what is no longer so, or no longer hers to see, stays.
    With `things` the rhythm that a person chooses for the kind is the most she wants of it, whatever a thing says.
    """

    code: str
    group: str
    sentence: str
    wordings: Mapping[str, Wording]
    places: Mapping[str, Place] = field(default_factory=dict)
    by: str = ""
    default: Rhythm = Rhythm.AT_ONCE
    can_stop: bool = True
    in_portal: bool = True
    must_say: tuple[str, ...] = ()
    concerns: Callable = lambda user: True
    still_holds: Callable = lambda person, context: True
    things: Things | None = None

    def variant(self, context):
        value = str(context.get(self.by, "")) if self.by else ""
        return "" if "" in self.wordings and value not in self.wordings else value

    def text_code(self, variant):
        return f"{self.code}-{variant}" if variant else self.code

    @property
    def texts(self):
        """The wordings by the code that an editor's own text is kept under."""
        return {self.text_code(variant): wording for variant, wording in self.wordings.items()}


class UnknownKind(LookupError):
    """A message of a kind that no app has declared."""


KINDS: dict[str, Kind] = {}


def declare_kind(code, **words):
    KINDS[code] = Kind(code=code, **words)


def no_concern_of(person):
    """Codes of the kinds that she is not told of, in the roles she holds now."""
    return {code for code, kind in KINDS.items() if not kind.concerns(person)}


def kind_of(code):
    if code not in KINDS:
        raise UnknownKind(f"No app declares messages of the kind {code!r}: add it to the messages.py of its app.")
    return KINDS[code]


@dataclass(frozen=True)
class File:
    """What goes with a mail beside its words. `kind` may hold more than the type: "text/calendar; method=PUBLISH"."""

    name: str
    kind: str
    content: str


FILES: dict[str, Callable] = {}


def bring_files(code, files):
    """`files(person, context)` gives the Files that go with a mail. They are made when it goes, and kept nowhere.

    Also for a kind that an app below declares.
    """
    FILES[code] = files


def files_of(message):
    return FILES[message.kind](message.person, message.context) if message.kind in FILES else ()
