"""How are a person and a group told to the directory? Only as it has said them itself, and whether she is in."""

from scim2_models import Meta

from ..models import DirectoryGroup, DirectoryPerson
from .resources import Email, EnterpriseUser, Group, GroupMember, GroupMembership, Name, Person


def person_as_told(person: DirectoryPerson, base):
    """`base`: the address of the agency's SCIM, without a slash at its end."""
    names = {"formatted": person.formatted, "given_name": person.given_name, "family_name": person.family_name}
    said = {name: value for name, value in names.items() if value}
    told = Person(
        id=str(person.public_id),
        external_id=person.external_id or None,
        user_name=person.user_name,
        name=Name(**said) if said else None,
        display_name=person.display_name or None,
        title=person.title or None,
        active=person.active if person.active is None else person.is_in,
        emails=[Email(value=person.email, type="work")] if person.email else None,
        groups=groups_of(person),
        meta=meta_of(person, "User", f"{base}/Users/{person.public_id}"),
    )
    if person.department:
        told[EnterpriseUser] = EnterpriseUser(department=person.department)
    return told


def groups_of(person):
    if person.pk is None:
        return None
    return [GroupMembership(value=str(group.public_id), display=group.display_name) for group in person.groups.all()]


def group_as_told(group: DirectoryGroup, base, *, with_members=True):
    members = group.rows.order_by("pk").values_list("person__public_id", flat=True) if with_members else ()
    return Group(
        id=str(group.public_id),
        external_id=group.external_id or None,
        display_name=group.display_name,
        members=[GroupMember(value=str(key), ref=f"{base}/Users/{key}", type="User") for key in members] or None,
        meta=meta_of(group, "Group", f"{base}/Groups/{group.public_id}"),
    )


def meta_of(row, kind, location):
    return Meta(resource_type=kind, created=row.made_at, last_modified=row.changed_at, location=location)
