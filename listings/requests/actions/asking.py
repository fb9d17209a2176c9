"""How does an agency ask, change what it has written, and take it back?"""

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from listings.agencies.models import Agency
from listings.postings.models import PostingPage
from portal.access.rules import Action, require
from portal.foundation.clock import oslo_today
from portal.foundation.textcheck import refuse_birth_number
from portal.translation.written import written_form

from .. import signals
from ..limits import LATEST_START, MOST_CHANGES
from ..models import Request
from ..openings import own_openings
from ..refusals import CannotAsk, Why, why_not
from ..status import Event, Side
from .stepping import announce, held_for, move, note

WORDS = ("message", "about", "starts", "how_long")


@transaction.atomic
def send_request(*, posting, agency, by, **words):
    """`words`: message, and if she has said it about (a posting of the agency's own), starts and how_long.

    Raises CannotAsk with a sentence for the agency that asks.
    """
    require(by, Action.SEE_REQUESTS, agency)
    Agency.objects.select_for_update().get(pk=agency.pk)  # one at a time, so that the limits hold
    posting = PostingPage.objects.select_for_update(of=("self",)).select_related("agency").get(pk=posting.pk)
    if why := why_not(posting, agency):
        raise CannotAsk(why)
    require(by, Action.SEND_REQUEST, posting)
    check_words(posting, [agency], words)
    words |= {"title": posting.title, "about_title": title_of(words.get("about"))}
    made = _kept(Request(posting=posting, agency=agency, sent_by=by, language=written_form(), **words))
    change = note(made, Event.SEND, by, Side.ASKER)
    return announce(signals.request_sent, made, change)


def _kept(made):
    """Two clicks at the same moment; the database lets one through."""
    try:
        with transaction.atomic():
            made.save()
    except IntegrityError:
        raise CannotAsk(Why.ASKED) from None
    return made


@transaction.atomic
def change_request(*, request, by, **words):
    """While it is unanswered. The same words again are no change, and are told to nobody.

    Raises ValidationError when it has been changed so often that the other agency would be tired of it.
    """
    held = held_for(request, Action.CHANGE_REQUEST, by)
    words = {name: words[name] for name in WORDS if name in words}
    if all(getattr(held, name) == value for name, value in words.items()):
        return held
    if held.version > MOST_CHANGES:
        raise ValidationError(_("Forespørselen er endret så mange ganger som den kan. Trekk den, eller vent på svar."))
    check_words(held.posting, [held.agency], words, kept=held.about_id)
    if "about" in words and words["about"] != held.about:
        words["about_title"] = title_of(words["about"])
    move("change", held, version=held.version + 1, language=written_form(), **words)
    change = note(held, Event.CHANGE, by, Side.ASKER)
    return announce(signals.request_changed, held, change)


@transaction.atomic
def withdraw_request(*, request, by, text=""):
    held = held_for(request, Action.CHANGE_REQUEST, by)
    move("withdraw", held)
    change = note(held, Event.WITHDRAW, by, Side.ASKER, text)
    return announce(signals.request_withdrawn, held, change)


def title_of(posting):
    return posting.title if posting else ""


def check_words(posting, agencies, words, kept=None):
    """What the form holds too. Raises ValidationError with the field where it stands."""
    refuse_birth_number(words["message"])
    refuse_birth_number(words.get("how_long", ""))
    check_start(words.get("starts"))
    about = words.get("about")
    if about and not own_openings(posting, agencies, kept).filter(pk=about.pk).exists():
        raise ValidationError({"about": _("Velg en åpen utlysning fra virksomheten dere spør fra.")})


def check_start(day):
    if day and not oslo_today() <= day <= oslo_today() + LATEST_START:
        raise ValidationError({"starts": _("Velg en dag fra i dag til om to år.")})
