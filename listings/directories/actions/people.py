"""How does an agency's directory keep its people here? It says how they are, and the rest follows."""

from django.db import transaction
from django.utils import timezone

from portal.access.rules import Action, require

from .. import accounts, coming
from ..judging import check_person
from ..models import DirectoryPerson
from ..models.events import What, note


@transaction.atomic
def take_in_person(*, by, facts):
    """`facts`: fields of DirectoryPerson. Raises ValidationError for what may not be kept."""
    require(by, Action.WRITE_FROM_DIRECTORY, by.agency)
    person = DirectoryPerson(agency=by.agency)
    keep(person, facts)
    (coming.go_out if person.active is False else coming.come_in)(person, by)
    note(by.agency, What.PERSON_MADE, person=person)
    return person


@transaction.atomic
def change_person(*, person, by, facts):
    """All facts as they are from now on. Only a spoken «active» lets in or out; silence leaves her where she is."""
    require(by, Action.WRITE_FROM_DIRECTORY, person)
    held = hold(person)
    was_here, address = held.is_here, held.address
    changed = {name for name, value in facts.items() if getattr(held, name) != value}
    keep(held, facts)
    follow(held, by, changed, moved=held.address != address)
    note(by.agency, happened(was_here, held.is_here), person=held)
    return held


@transaction.atomic
def remove_person(*, person, by):
    """Out, and no longer known to the directory. Her account stays hers."""
    require(by, Action.WRITE_FROM_DIRECTORY, person)
    held = hold(person)
    coming.go_out(held, by)
    held.delete()
    note(by.agency, What.PERSON_GONE)


def hold(person):
    people = DirectoryPerson.objects.select_for_update(of=("self",))
    return people.select_related("agency", "membership__user", "membership__agency").get(pk=person.pk)


def keep(person, facts):
    for name, value in facts.items():
        setattr(person, name, value)
    person.handle = person.user_name.lower()
    check_person(person)
    person.changed_at = timezone.now()
    person.save()


def follow(person, by, changed, *, moved):
    if person.active is False:
        coming.go_out(person, by)
        return
    if moved and person.membership and not accounts.follow_address(person):
        become_another(person, by)
    elif person.active and not person.is_here:
        coming.come_in(person, by)
    elif person.membership and changed:
        accounts.write(person, changed)


def become_another(person, by):
    """From now on the one whose account has her address."""
    was_here = person.is_here
    coming.go_out(person, by)
    person.membership = None
    if was_here or person.active:
        coming.come_in(person, by)
    else:
        person.save(update_fields=["membership"])


def happened(was_here, is_here):
    if was_here == is_here:
        return What.PERSON_CHANGED
    return What.PERSON_BACK if is_here else What.PERSON_OUT
