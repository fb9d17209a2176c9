"""What may everybody do about interest in a posting, from each of its states, and how does it stand then?"""

import pytest

from listings.applications import actions
from listings.applications.invitations.limits import usual_reply
from listings.applications.models import AnswerTemplate
from listings.postings.models import PostingPage
from listings.postings.status import Status
from tests.factories.applications import sent_interest
from tests.factories.invitations import WORDS, shown_profile
from tests.factories.postings import posting_in_state
from tests.lifecycle import Trial, check_cells, table

from .everybody import GROUPS, cast_with_person

pytestmark = pytest.mark.django_db
TABLE = """
           draft      submitted  published  assessing  assigned   closed     withdrawn  expired
send_interest
 everybody withdrawn! withdrawn! =          closed!    closed!    closed!    withdrawn! expired!
 all_of_host own!     own!       own!       own!       own!       own!       own!       own!
keep_draft
 everybody -          -          =          -          -          -          -          -
invite
 host      -          -          =          -          -          -          -          -
nominate
 home      -          -          =          -          -          -          -          -
 elsewhere -          -          not_ours!  -          -          -          -          -
note_listing
 host      =          =          =          =          =          =          =          =
answer_all_and_close
 host      =          =          closed     closed     closed     =          =          closed
save_template
 host      =          =          =          =          =          =          =          =
delete_template
 host      =          =          =          =          =          =          =          =
refuse_invitations
 signed_in =          =          =          =          =          =          =          =
allow_invitations
 signed_in =          =          =          =          =          =          =          =
nothing: anonymous
"""
SHORT = {"own!": "own_agency!"}
EVERYBODY = GROUPS["others"] | {"person"}
GROUPS = GROUPS | {"everybody": EVERYBODY, "signed_in": EVERYBODY | GROUPS["all_of_host"] | GROUPS["portal"]}


def invite(posting, by, **facts):
    return {"posting": posting, "by": by, "message": WORDS, "reply_by": usual_reply(posting)} | facts


class Postings(Trial):
    def __init__(self):
        home, host, self.cast = cast_with_person()
        profile = shown_profile(self.cast["person"])
        by = self.cast["host.publisher"]
        self.postings = {status: posting_in_state(status, host, by=by) for status in Status}
        words = {"step": "interview", "text_nb": "Passer tirsdag?"}
        template = AnswerTemplate.objects.create(agency=host, name="Tirsdag", **words)
        email = self.cast["person"].email
        self.verbs = {
            "send_interest": lambda posting, by, who: sent_interest(posting, by),
            "keep_draft": lambda posting, by, who: actions.keep_draft(posting=posting, by=by, message="Jeg vil"),
            "invite": lambda posting, by, who: actions.invite(**invite(posting, by, profile=profile)),
            "nominate": lambda posting, by, who: actions.nominate(**invite(posting, by, email=email)),
            "note_listing": lambda posting, by, who: actions.note_listing(posting=posting, by=by, how="printed"),
            "answer_all_and_close": answer_all,
            "save_template": lambda posting, by, who: actions.save_template(template=template, by=by),
            "delete_template": lambda posting, by, who: actions.delete_template(template=anew(template), by=by),
            "refuse_invitations": lambda posting, by, who: actions.refuse_invitations(agency=host, by=by),
            "allow_invitations": lambda posting, by, who: actions.allow_invitations(agency=host, by=by),
        }

    def stand(self, state):
        return self.postings[Status(state)]

    def state_of(self, posting):
        return PostingPage.objects.get(pk=posting.pk).status


def anew(template):
    """Django forgets the key of what was deleted."""
    return AnswerTemplate.objects.get(pk=template.pk)


def answer_all(posting, by, who):
    actions.answer_all_and_close(posting=posting, letters=[], by=by, batch=None, reason="full")


def test_every_state_verb_and_role():
    written = table(TABLE, GROUPS, SHORT)
    assert check_cells(written, Postings()) == set(Status)
