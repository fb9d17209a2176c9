"""What do we hold about people? Each app declares its tables; privacy shows, exports and erases from the list."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice

from django.apps import apps
from django.contrib.auth import get_user_model

AT_A_TIME = 2_000
BY_JOB = "job"
BY_ITSELF = "goes with what it belongs to"
BY_HAND = "by hand until there is a job"


@dataclass(frozen=True)
class Declaration:
    """One table that holds personal data. `path` leads from a row to the person, in Django's lookup form.

    `what`, `purpose`, `basis`, `retention` and `recipients` are sentences for the record of processing, in bokmål and
    marked for the catalogues with gettext_noop; `done_by` says what keeps the retention true. Without `recipients`
    nobody gets it but those who see it in the portal. `export` and `erase` take the person: export gives a list of
    dicts, erase returns the number of rows it removed or made anonymous. Without `export` the fields named in `tells`
    are handed out; without these, all the model's own. `people()` gives for each row the key of the account that it is
    about, or None; without it that is what stands at `path`. `kept` says what stays when she deletes her account, and
    why.
    """

    model: str
    path: str
    what: str
    purpose: str
    basis: str
    retention: str
    done_by: str
    recipients: str = ""
    kept: str = ""
    tells: tuple[str, ...] = ()
    export: Callable | None = None
    erase: Callable | None = None
    people: Callable | None = None


DECLARATIONS: dict[str, Declaration] = {}


def declare(model, **words):
    DECLARATIONS[model] = Declaration(model=model, **words)


def accounts_at(addresses):
    """For each address the key of the account that has it, or None."""
    addresses = iter(addresses)
    while some := [address.lower() for address in islice(addresses, AT_A_TIME)]:
        known = dict(get_user_model().objects.filter(email__in=some).values_list("email", "pk"))
        yield from (known.get(address) for address in some)


HOLDS: list[Callable] = []


def register_hold(hold):
    """`hold(person)` gives a sentence while something must be settled before her account can go, or nothing."""
    HOLDS.append(hold)
    return hold


def holds_of(person):
    return [sentence for hold in HOLDS if (sentence := hold(person))]


OURS = ("portal.", "listings.", "stories", "search", "home")


def undeclared():
    """Models that point at a person; and of our own, those that point at what somebody has declared."""
    return [
        model._meta.label
        for model in apps.get_models()
        if model._meta.label not in DECLARATIONS and (points_at_a_person(model) or is_part_of_a_declared(model))
    ]


def points_at_a_person(model):
    """Only by its own fields: what a page of ours has from Wagtail's Page is Wagtail's."""
    person = get_user_model()
    return model is person or person in targets(model)


def is_part_of_a_declared(model):
    """A line of a profile says as much as the profile. What hangs on Wagtail's tables is no fact about a person."""
    declared = {label for label in DECLARATIONS if apps.get_model(label).__module__.startswith(OURS)}
    return model.__module__.startswith(OURS) and any(target._meta.label in declared for target in targets(model))


def targets(model):
    """What its own keys lead to, without the key of a page to its Page."""
    fields = [*model._meta.local_fields, *model._meta.local_many_to_many]
    related = (field.related_model for field in fields if field.related_model)
    return {target for target in related if target not in model.__mro__}
