"""What do we keep of a SCIM user and a SCIM group? Only what stands here; whatever else is sent is taken and dropped.

The words are read by scim2-models, and published at /Schemas and /ResourceTypes as they stand.
"""

from typing import Annotated, Any

from pydantic import Field
from scim2_models import (
    URN,
    AnyExtension,
    CaseExact,
    ComplexAttribute,
    Extension,
    Mutability,
    Reference,
    Required,
    Resource,
    ResourceType,
    Schema,
    ScimPolicy,
    ScimProvider,
    ServiceProviderConfig,
    Uniqueness,
)

Told = Annotated[str | None, Mutability.read_only]


class Name(ComplexAttribute):
    formatted: str | None = None
    family_name: str | None = None
    given_name: str | None = None


class Email(ComplexAttribute):
    """One is kept: where mail to her work goes."""

    value: str | None = None
    type: str | None = Field(None, examples=["work"])


class GroupMembership(ComplexAttribute):
    value: Told = None
    display: Told = None


class User(Resource[AnyExtension]):
    """A person of the agency."""

    __schema__ = URN("urn:ietf:params:scim:schemas:core:2.0:User")

    user_name: Annotated[str | None, Uniqueness.server, Required.true] = None
    """An address in one of the agency's domains."""
    name: Name | None = None
    display_name: str | None = None
    title: str | None = None
    active: bool | None = None
    """Whether she is in. Only when it is said is anybody let in or out."""
    emails: list[Email] | None = None
    groups: Annotated[list[GroupMembership] | None, Mutability.read_only] = None


class EnterpriseUser(Extension):
    """Where in the agency she works."""

    __schema__ = URN("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User")

    department: str | None = None


class GroupMember(ComplexAttribute):
    value: Annotated[str | None, CaseExact.true] = None
    ref: Reference["User"] | None = Field(None, serialization_alias="$ref", validation_alias="$ref")
    type: str | None = Field(None, examples=["User"])


class Group(Resource[Any]):
    """A group of the directory, which may give a role."""

    __schema__ = URN("urn:ietf:params:scim:schemas:core:2.0:Group")

    display_name: Annotated[str | None, Required.true, Uniqueness.server] = None
    members: list[GroupMember] | None = None


Person = User[EnterpriseUser]

POLICY = ScimPolicy(
    unknown=ScimPolicy.Unknown.ignore,
    remove_value_as_filter=ScimPolicy.RemoveValue.apply,
    unmatched_path_filter=ScimPolicy.UnmatchedPathFilter.create,
)
"""What Entra ID sends beside the standard is understood."""
PROVIDER = ScimProvider(
    models=[User, EnterpriseUser, Group, Schema, ResourceType, ServiceProviderConfig],
    resource_types=[ResourceType.from_resource(Person), ResourceType.from_resource(Group)],
    policy=POLICY,
)
