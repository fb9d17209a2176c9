"""How does a person send interest, write it anew while nobody has begun on it, and take it back?"""

from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.utils import timezone

from listings.agencies.models import Agency
from listings.postings.models import PostingPage
from listings.postings.permissions import is_meant_for
from portal.access.rules import Action, require
from portal.foundation.lifecycle import StepNotAllowed
from portal.foundation.textcheck import refuse_birth_number

from .. import approval, obstacles, signals
from ..models import Application
from ..sharing import what_is_shared
from ..status import LIFECYCLE, Stage
from .drafting import forget_draft
from .invited import answer_by_interest
from .stepping import announce, move, read_stage, write_down


@transaction.atomic
def send_interest(*, posting, by, home=None, says_proposed=False, **words):
    """Answer a posting. `words`: message, and the language it is written in; `home`: the agency the person sends from.

    With `says_proposed` both agencies learn that hers proposed her, where it did.
    `ask_again` among them: she may be asked about other postings of the agency if she is not chosen. Without `home`, it
    is her only one. Raises CannotSend with a sentence for the person, also when her agency's rule
    asks for her manager's yes first and it is not there. An interest that she withdrew may be sent
    anew while the posting is open: the same row, with a new message and a new copy of her profile.
    """
    posting = PostingPage.objects.select_for_update(of=("self",)).select_related("agency").get(pk=posting.pk)
    check_reach(by, posting)
    home = home_of(by, home)
    approval.check_manager(by, posting, home)
    application = Application.objects.select_for_update().filter(posting=posting, person=by).first()
    application = application or Application(posting=posting, person=by)
    take_anew(application)
    write(application, **words)
    share(application, by, home)
    keep(application)
    forget_draft(posting, by)
    answer_by_interest(application, says_proposed)
    announce(application, by, event="application.sent", signal=signals.interest_sent)
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


def write(application, *, message, language="nb", ask_again=False):
    refuse_birth_number(message)
    application.message, application.language = message, language
    application.may_ask_again_at = timezone.now() if ask_again else None


def share(application, by, home):
    """Her own word about her manager, from an earlier time, was for what she sent then."""
    application.home_agency, application.snapshot = home, what_is_shared(by, home)
    application.submitted_at = timezone.now()
    application.manager_agreed_at = None


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
    take_back(application, by, text)


def take_back(application, by, text=""):
    """Also when nobody asks for leave: with her account goes what she has sent, wherever she belongs now."""
    move("withdraw", application)
    announce(application, by, text, event="application.withdrawn", signal=signals.interest_withdrawn)


@transaction.atomic
def update_interest(*, application, by, message, refresh=False):
    """The person writes it anew, and gives a new copy of her profile if she wants to (`refresh`).

    Until the deadline, and until the agency has begun on it. What stood there before is not kept; that it changed, is.
    """
    require(by, Action.WITHDRAW_APPLICATION, application)
    refuse_birth_number(message)
    check_still_hers(application)
    application.message = message
    if refresh:
        application.snapshot = what_is_shared(by, application.home_agency)
    application.save(update_fields=["message", "snapshot"])
    change = application.history.create(status=application.status, by=by, is_update=True)
    write_down(application, "application.updated", by)
    signals.interest_updated.send(sender=Application, application=application, change=change)


def check_still_hers(application):
    """Judged by the rows as they are now; nobody ends the posting meanwhile."""
    posting = PostingPage.objects.select_for_update(of=("self",)).get(pk=application.posting_id)
    read_stage(application)
    if application.status != Stage.RECEIVED or not posting.is_open:
        raise StepNotAllowed
