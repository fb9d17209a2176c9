"""What can be done with an expression of interest? Each verb checks, changes, records and announces."""

from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.utils import timezone

from listings.agencies.models import Agency
from listings.postings.models import PostingPage
from listings.postings.permissions import is_meant_for
from portal.access.rules import Action, require
from portal.foundation.audit import record
from portal.foundation.textcheck import refuse_birth_number

from . import approval, obstacles, signals
from .models import Application
from .sharing import what_is_shared
from .status import LIFECYCLE


@transaction.atomic
def send_interest(*, posting, by, home=None, manager_agrees=False, **words):
    """Answer a posting. `words`: message, and the language it is written in; `home`: the agency the person sends from.

    Without `home`, it is her only one. Raises CannotSend with a sentence for the person, also when her agency's rule
    asks for her manager's yes first and she does not say that she has it. An interest that she withdrew may be sent
    anew while the posting is open: the same row, with a new message and a new copy of her profile.
    """
    posting = PostingPage.objects.select_for_update(of=("self",)).select_related("agency").get(pk=posting.pk)
    check_reach(by, posting)
    home = home_of(by, home)
    approval.check_manager(home, manager_agrees)
    application = Application.objects.select_for_update().filter(posting=posting, person=by).first()
    application = application or Application(posting=posting, person=by)
    take_anew(application)
    write(application, **words)
    share(application, by, home)
    keep(application)
    agreed = {"manager_agreed": True} if application.manager_agreed_at else {}
    announce(application, by, event="application.sent", signal=signals.interest_sent, **agreed)
    return application


def check_reach(by, posting):
    found = obstacles.obstacle(by, posting) if is_meant_for(by, posting) else None
    if found:
        raise obstacles.CannotSend(found.text, code=found.code)
    require(by, Action.SEND_INTEREST, posting)


def home_of(person, home):
    homes = person.agency_ids()
    if home is None and len(homes) == 1:
        return Agency.objects.get(pk__in=homes)
    if home is None or home.pk not in homes:
        raise PermissionDenied
    return home


def take_anew(application):
    if application.pk is None:
        return
    if not LIFECYCLE.allows("resend", application.status):
        raise obstacles.already_sent()
    LIFECYCLE.resend(application)


def write(application, *, message, language="nb"):
    refuse_birth_number(message)
    application.message, application.language = message, language


def share(application, by, home):
    """What the manager has said is kept only where it is needed by now (settled 19)."""
    application.home_agency, application.snapshot = home, what_is_shared(by, home)
    application.submitted_at = timezone.now()
    application.manager_agreed_at = application.submitted_at if approval.comes_before_interest(home) else None


def keep(application):
    """Two windows may send at the same moment; the database lets one through."""
    try:
        with transaction.atomic():
            application.save()
    except IntegrityError:
        raise obstacles.already_sent() from None


@transaction.atomic
def withdraw_interest(*, application, by, text=""):
    """The person takes back her interest; the agency sees no more of what she wrote and shared."""
    require(by, Action.WITHDRAW_APPLICATION, application)
    move("withdraw", application)
    announce(application, by, text, event="application.withdrawn", signal=signals.interest_withdrawn)


@transaction.atomic
def accept(*, application, by, text=""):
    """The person says yes to the place."""
    require(by, Action.ANSWER_OFFER, application)
    move("accept", application)
    announce(application, by, text, event="application.accepted", signal=signals.offer_answered)


@transaction.atomic
def decline(*, application, by, text=""):
    """The person says no to the place."""
    require(by, Action.ANSWER_OFFER, application)
    move("decline", application)
    announce(application, by, text, event="application.declined", signal=signals.offer_answered)


@transaction.atomic
def assess(*, application, by, text=""):
    """Tell the person that the interest is being read."""
    handle("assess", application, by, text)


@transaction.atomic
def interview(*, application, by, text):
    """Ask the person to a talk."""
    handle("interview", application, by, text)


@transaction.atomic
def offer(*, application, by, text):
    """Offer the person the place; it is hers to answer."""
    handle("offer", application, by, text)


@transaction.atomic
def turn_down(*, application, by, text):
    """Tell the person that the place is not hers, and why."""
    handle("turn_down", application, by, text)


@transaction.atomic
def write_note(*, application, by, note):
    """Keep a note for the agency; the candidate may ask to see it."""
    require(by, Action.HANDLE_CANDIDATE, application)
    refuse_birth_number(note)
    application.note = note
    application.save(update_fields=["note"])
    record(application, "application.noted", by=by, agency=application.posting.agency.public_id)


def note_reading(*, application, by):
    """Whoever of the agency has seen what a candidate wrote and shared, can be named afterwards."""
    require(by, Action.HANDLE_CANDIDATE, application)
    record(application, "application.read", by=by, agency=application.posting.agency.public_id)


def handle(step, application, by, text):
    require(by, Action.HANDLE_CANDIDATE, application)
    move(step, application)
    announce(application, by, text, event=f"application.{application.status}", signal=signals.stage_changed)


def move(step, application):
    """Judged by the row as it is now: somebody else may have moved it since the page was shown."""
    application.status = Application.objects.select_for_update().values_list("status", flat=True).get(pk=application.pk)
    LIFECYCLE.take(step, application)
    application.save(update_fields=["status"])


def announce(application, by, text="", *, event, signal, **facts):
    """`facts` of the step stand in the history and in the audit log."""
    refuse_birth_number(text)
    change = application.history.create(status=application.status, by=by, text=text, **facts)
    application.changed_at = change.at
    application.save(update_fields=["changed_at"])
    record(application, event, by=by, agency=application.posting.agency.public_id, **facts)
    signal.send(sender=Application, application=application, change=change)
