"""How is a person told about a posting?"""

from portal.notifications.outbox import tell


def tell_about(kind, posting, person, key, **more):
    """`key` is what makes this telling another than the last of its kind."""
    context = {"id": posting.pk, "title": posting.draft_title, "agency": posting.agency.short} | more
    key = f"{kind}:{posting.pk}:{key}:{person.pk}"
    tell(kind=kind, key=key, person=person, context=context, agency=posting.agency)


def named(by):
    return by.name if by else ""
