"""What people have told in the portal, taken through the verbs to where it stands. Needs the planted tree."""

from stories import actions
from stories.agreed import asked_in
from stories.edited import mark_of, newest
from stories.models import Experience
from stories.status import Answer, Stage
from tests.factories.agencies import AgencyFactory, employee, portal_editor

WORDS = {
    "title": "Da jeg lærte å måle bølger",
    "did": "Jeg satt tre måneder på kysten og målte bølger.\n\nEtter en uke kunne jeg lese havet.",
    "learned": "At et tall er et spørsmål.",
    "advice": "Spør etter kaffen.",
    "quote": "Havet svarer den som spør.",
    "shown_as": "name",
    "names_nobody": True,
    "months": 3,
}
TO_HERE = {
    Stage.SENT: ("send",),
    Stage.EDITING: ("send", "make"),
    Stage.APPROVAL: ("send", "make", "ask_approval"),
    Stage.APPROVED: ("send", "make", "ask_approval", "approve"),
}


def experience(author=None, *, stage=Stage.DRAFT, named=(), **fields):
    """`named`: what is told of each who is named. The editor is a new one when somebody must edit."""
    author = author or employee(name="Kari Nordmann", title="rådgiver")
    begun = actions.begin(by=author, kind=fields.pop("kind", "experience"), language=fields.pop("language", "nb"))
    place = {} if "host_agency" in fields else {"host_agency": AgencyFactory()}
    told = actions.write(experience=begun, by=author, words=WORDS | place | fields)
    for person in named:
        actions.write(experience=told, by=author, words={"names_nobody": False})
        actions.name_person(by=author, experience=told, **person)
    return bring(told, stage)


def bring(told, stage, editor=None):
    steps = TO_HERE.get(stage, ())
    editor = editor or (portal_editor() if len(steps) > 1 else None)
    for step in steps:
        told = fresh(told)
        if step == "approve":
            actions.approve(experience=told, by=told.author, words=mark_of(newest(told)))
        else:
            getattr(actions, step)(experience=told, by=told.author if step == "send" else editor)
    return fresh(told)


def read_by(consent):
    """The mark of what she who is named reads now."""
    return asked_in(consent).mark


def agreed_by_all(told):
    """All who are named have read the text as it stands, and said yes."""
    for consent in told.consents.with_facts():
        asked = asked_in(consent)
        read = {"agreed_words": asked.words, "agreed_public": asked.is_public}
        told.consents.filter(pk=consent.pk).update(status=Answer.YES, **read)
    return fresh(told)


def fresh(told):
    return Experience.objects.with_facts().get(pk=told.pk)


def approved(told):
    """On from having been sent, until the author has said yes."""
    editor = portal_editor()
    for step in ("make", "ask_approval"):
        getattr(actions, step)(experience=fresh(told), by=editor)
    told = fresh(told)
    actions.approve(experience=told, by=told.author, words=mark_of(newest(told)))
    return fresh(told)
