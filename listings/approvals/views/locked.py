"""A link whose time is over tells nothing of the question before whoever has it shows that the mailbox is hers.

A yes can be taken back until the period begins, which may be long after; a mail that was sent on must not be read so
long (decision 0032).
"""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.access.tries import TooManyTries

from ..forms import AnswerForm
from ..mailbox import masked
from ..proving import has_code, is_right, send_code, who_answers


def is_locked(request, approval):
    return approval.expires_at <= timezone.now() and who_answers(request, approval) is None


def unlock(request, approval):
    """Opening it sends nothing. With the right code, the way leads to where she was going."""
    if request.method != "POST" or request.user.is_authenticated:
        return shown(request, approval, AnswerForm(approval=approval, needs_code=True))
    if "kode" in request.POST or not has_code(request, approval):
        return sent(request, approval)
    form = AnswerForm(request.POST, approval=approval, needs_code=True)
    return redirect(request.path) if is_proved(request, approval, form) else shown(request, approval, form)


def sent(request, approval):
    form = AnswerForm(approval=approval, needs_code=True)
    try:
        send_code(request, approval)
    except TooManyTries as refusal:
        form = AnswerForm({}, approval=approval, needs_code=True)
        form.take_unfinished()
        form.add_error(None, refusal.message)
    else:
        messages.info(request, _("Vi har sendt en kode til deg."))
    return shown(request, approval, form)


def is_proved(request, approval, form):
    if not form.is_valid():
        return False
    try:
        if is_right(request, approval, form.cleaned_data["code"]):
            return True
        form.add_error("code", _("Koden stemmer ikke. Sjekk e-posten, og skriv den på nytt."))
    except TooManyTries as refusal:
        form.add_error("code", refusal.message)
    return False


def shown(request, approval, form):
    facts = {"form": form, "has_code": has_code(request, approval), "masked": masked(approval.address)}
    return render(request, "listings/approvals/locked.html", facts | {"written": request.POST.get("text", "")})
