"""What has the directory said of a person? Our own fields, from what it sent."""

from scim2_models import Context, PatchOp

from .answers import refuse_too_many
from .resources import EnterpriseUser, Name, Person


def facts_said(payload, context):
    """Of somebody new, or of all she is from now on (PUT)."""
    return facts_of(Person.model_validate(payload, scim_ctx=context))


def facts_patched(payload, told):
    """`told`: the person as she stands; changed on the way."""
    refuse_too_many(payload)
    PatchOp[Person].model_validate(payload, scim_ctx=Context.RESOURCE_PATCH_REQUEST).patch(told)
    return facts_of(told)


def facts_of(said):
    name = said.name or Name()
    work = said[EnterpriseUser]
    return {
        "user_name": (said.user_name or "").strip(),
        "external_id": said.external_id or "",
        "email": work_address(said.emails or []),
        "display_name": said.display_name or "",
        "formatted": name.formatted or "",
        "given_name": name.given_name or "",
        "family_name": name.family_name or "",
        "title": said.title or "",
        "department": (work.department if work else "") or "",
        "active": said.active,
    }


def work_address(emails):
    """The last that was said, of those for work when there are any."""
    named = [email for email in emails if email.value]
    at_work = [email for email in named if (email.type or "work").lower() == "work"]
    return (at_work or named)[-1].value.strip() if named else ""
