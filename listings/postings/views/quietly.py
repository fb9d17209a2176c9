"""How is a step saved while somebody writes? Every few seconds, with one line said about it."""

from django.shortcuts import render
from django.utils.translation import gettext as _

from ..actions import save_underway
from ..drafts import draft_of, somebody_has_written

HALF_TYPED = ("add_", "propose_")


def save_quietly(request, posting, step):
    """What is right is kept, also beside something that is not; another's newer words are left in peace."""
    since = request.POST.get("revision", "")
    if other := somebody_has_written(posting, since, request.user):
        return tell(request, told_of(other))
    form = step.form(without_half_typed(request.POST), instance=draft_of(posting))
    form.is_valid()
    newest = save_underway(draft=form.fill(), by=request.user, since=int(since))
    return tell(request, not_kept(form), newest.created_at)


def without_half_typed(sent):
    """A competence is chosen by a button, never by a pause while its name is typed."""
    kept = sent.copy()
    for name in [name for name in sent if name.startswith(HALF_TYPED)]:
        del kept[name]
    return kept


def not_kept(form):
    names = ", ".join(str(form[name].label) for name in form.errors if name in form.fields)
    return names and _("Rett dette for å få det lagret: %(fields)s.") % {"fields": names}


def tell(request, trouble, saved_at=None):
    return render(request, "listings/postings/guide_saved.html", {"trouble": trouble, "saved_at": saved_at})


def told_of(revision):
    """That somebody else was first; what the person typed stays before her."""
    who = revision.user.name if revision and revision.user else _("Noen")
    return _(
        "%(who)s har lagret en nyere versjon. Det du skrev, er her fortsatt. "
        "Lagre en gang til for å bruke dine svar på dette steget."
    ) % {"who": who}
