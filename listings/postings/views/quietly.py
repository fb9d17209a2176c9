"""How is a step saved while somebody writes? Every few seconds, with one line said about it."""

from django.shortcuts import render
from django.utils.translation import gettext as _

from ..actions import save_underway
from ..drafts import draft_of
from .advice import advice_for
from .meanwhile import remember, saved_meanwhile

HALF_TYPED = ("add_", "propose_")


def save_quietly(request, posting, step):
    """What is right is kept, also beside something that is not; another's newer words are left in peace."""
    form = step.form(without_half_typed(request.POST), instance=draft_of(posting))
    form.is_valid()
    if newer := saved_meanwhile(request, posting, step, form):
        return tell(request, told_of(newer, request.user))
    draft = form.fill()
    newest = save_underway(draft=draft, by=request.user, since=int(request.POST["revision"]))
    remember(request, posting, step, newest)
    return tell(request, form.not_kept, newest.created_at, form=form, **advice_for(step, draft))


def without_half_typed(sent):
    """A competence is chosen by a button, never by a pause while its name is typed."""
    kept = sent.copy()
    for name in [name for name in sent if name.startswith(HALF_TYPED)]:
        del kept[name]
    return kept


def tell(request, trouble, saved_at=None, **advice):
    """The line about saving, and beside it what the rules and the plain words say to what is typed now."""
    template = "listings/postings/guide_answer.html"
    return render(request, template, {"trouble": trouble, "saved_at": saved_at, **advice})


def told_of(revision, reader):
    """That somebody else was first, or she herself in another window; what she typed stays before her."""
    who = revision.user.name if revision and revision.user else _("Noen")
    if revision and revision.user == reader:
        who = _("Du")
    return _(
        "%(who)s har lagret en nyere versjon. Det du skrev, er her fortsatt. "
        "Lagre en gang til for å bruke dine svar på dette steget."
    ) % {"who": who}
