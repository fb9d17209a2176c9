"""Invitations by the verb: `invited(posting, person)`, whose profile is shown to everybody where she has none."""

from listings.applications import actions
from listings.applications.invitations.limits import usual_reply

from .agencies import employee
from .postings import published_posting
from .profiles import ProfileFactory

WORDS = "Dere som har behandlet klager, kan hjelpe oss med kurset."


def shown_profile(person=None, visibility="everyone"):
    return ProfileFactory(user=person or employee(), visibility=visibility)


def invited(posting=None, profile=None, **facts):
    posting = posting or published_posting()
    facts = {"by": posting.owner, "message": WORDS, "reply_by": usual_reply(posting)} | facts
    return actions.invite(posting=posting, profile=profile or shown_profile(), **facts)


def proposed(by, person, posting=None, **facts):
    posting = posting or published_posting()
    facts = {"message": WORDS, "reply_by": usual_reply(posting)} | facts
    return actions.nominate(posting=posting, email=person.email, by=by, **facts)
