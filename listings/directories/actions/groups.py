"""How does a directory keep its groups here, and how does a group give a role?"""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.access.rules import Action, require
from portal.foundation.audit import record

from ..coming import follow_groups
from ..judging import check_group
from ..models import DirectoryGroup, DirectoryPerson, GroupMember
from ..models.events import What, note


@transaction.atomic
def make_group(*, by, facts, members):
    """`facts`: fields of DirectoryGroup; `members`: public ids of its people. It gives no role yet."""
    require(by, Action.WRITE_FROM_DIRECTORY, by.agency)
    group = DirectoryGroup(agency=by.agency)
    keep(group, facts)
    put_in(group, members)
    note(by.agency, What.GROUP_MADE, group=group)
    return group


@transaction.atomic
def change_group(*, group, by, facts, members):
    """`members`: a MembersChange. Raises ValidationError when the agency would lose its last administrator."""
    require(by, Action.WRITE_FROM_DIRECTORY, group)
    held = hold(group)
    keep(held, facts)
    touched = set()
    if members.only is not None:
        touched |= take_out(held.rows.exclude(person__public_id__in=members.only))
        touched |= put_in(held, members.only)
    touched |= take_out(held.rows.filter(person__public_id__in=members.gone))
    touched |= put_in(held, members.new)
    if held.role and touched:
        follow_groups(touched, by)
    note(by.agency, What.GROUP_CHANGED, group=held)
    return held


@transaction.atomic
def remove_group(*, group, by):
    require(by, Action.WRITE_FROM_DIRECTORY, group)
    held = hold(group)
    people = take_out(held.rows.all())
    if held.role:
        follow_groups(people, by)
    held.delete()
    note(by.agency, What.GROUP_GONE)


@transaction.atomic
def let_group_give(*, group, role, by):
    """`role` to those who are in it; "" for none. By an administrator, never the directory."""
    require(by, Action.KEEP_DIRECTORY, group)
    held = hold(group)
    if held.role == role:
        return held
    held.role = role
    held.save(update_fields=["role"])
    record(held, "directory_group.role_set", by=by, agency=str(held.agency.public_id), role=role)
    follow_groups(list(held.rows.values_list("person", flat=True)), by)
    return held


def hold(group):
    return DirectoryGroup.objects.select_for_update(of=("self",)).select_related("agency").get(pk=group.pk)


def keep(group, facts):
    for name, value in facts.items():
        setattr(group, name, value)
    check_group(group)
    group.changed_at = timezone.now()
    group.save()


def put_in(group, members):
    """Keys of those who were not in it. Raises ValidationError for somebody whom the directory has not sent."""
    if not members:
        return set()
    known = dict(DirectoryPerson.objects.of(group.agency).filter(public_id__in=members).values_list("public_id", "pk"))
    if set(members) - set(known):
        raise ValidationError(_("Et medlem av gruppa er ikke blant brukerne dere har sendt."), code="member")
    there = set(group.rows.filter(person__in=known.values()).values_list("person", flat=True))
    new = set(known.values()) - there
    GroupMember.objects.bulk_create([GroupMember(group=group, person_id=key) for key in sorted(new)])
    return new


def take_out(rows):
    people = set(rows.values_list("person", flat=True))
    rows.delete()
    return people
