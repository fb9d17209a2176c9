"""Whose turn is it, and what comes next? Said to the person whose interest it is; the steps to both sides."""

from dataclasses import dataclass
from datetime import date

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from listings.approvals.progress import next_step as what_manager_does
from listings.approvals.progress import turn_of as turn_of_question
from listings.postings.status import Status
from portal.foundation.dates import day_in_words

from .managers_word import lacking
from .outcomes import outcomes_of
from .place import why_gone
from .status import Stage

NEXT = {
    Stage.RECEIVED: gettext_lazy("%(agency)s leser det du skrev, og svarer deg her."),
    Stage.ASSESSING: gettext_lazy("%(agency)s vurderer interessen din og svarer deg her."),
    Stage.INTERVIEW: gettext_lazy("%(agency)s tar kontakt med deg om en samtale."),
    Stage.OFFERED: gettext_lazy("Svar på tilbudet om plass."),
    Stage.ACCEPTED: gettext_lazy("%(agency)s tar kontakt med deg om avtalen."),
    Stage.DECLINED: gettext_lazy("Du har takket nei til plassen."),
    Stage.NOT_SELECTED: gettext_lazy("Du fikk ikke plassen denne gangen. Les svaret."),
    Stage.WITHDRAWN: gettext_lazy("Du har trukket interessen."),
}
WHEN_POSTING_ENDED = {
    Status.EXPIRED: gettext_lazy("Fristen er ute. %(agency)s går gjennom interessemeldingene og svarer deg her."),
    Status.ASSIGNED: gettext_lazy("Plassen er tildelt. Du trenger ikke å gjøre noe. Svaret fra %(agency)s kommer her."),
    Status.CLOSED: gettext_lazy(
        "%(agency)s har avsluttet utlysningen. Du trenger ikke å gjøre noe. Svaret til deg kommer her."
    ),
    Status.WITHDRAWN: gettext_lazy(
        "%(agency)s har trukket utlysningen. Du trenger ikke å gjøre noe. Svaret til deg kommer her."
    ),
}
"""Instead of what comes next, for one that waits for the agency. Everybody still gets an answer."""

ENDINGS = {
    Status.ASSIGNED: gettext_lazy("Plassen er tildelt"),
    Status.CLOSED: gettext_lazy("Utlysningen er avsluttet"),
    Status.WITHDRAWN: gettext_lazy("Utlysningen er trukket"),
}
TALK = gettext_lazy("Samtalen med %(agency)s er %(when)s.")
TALKED = gettext_lazy("Samtalen var %(when)s. %(agency)s svarer deg her.")
ROAD = [Stage.RECEIVED, Stage.ASSESSING, Stage.INTERVIEW, Stage.OFFERED, Stage.ACCEPTED]
MANAGER_TO_AGENCY = gettext_lazy("%(day)s. Kandidaten oppgir at lederen har sagt ja.")
MANAGER_TO_PERSON = gettext_lazy("%(day)s. Du har oppgitt at lederen din har sagt ja.")
ASK_MANAGER = gettext_lazy("Spør lederen din. Lederen må ha sagt ja før avtalen kan signeres.")
MANAGER_SAID_NO = gettext_lazy(
    "Lederen din har sagt nei, så avtalen kan ikke signeres. Les grunnen, og snakk gjerne sammen."
)
AHEAD = {Stage.ACCEPTED: gettext_lazy("Svar på tilbudet")}


@dataclass(frozen=True)
class Turn:
    label: str
    is_mine: bool = False
    since: date | None = None
    url: str = ""
    button: str = ""


def turn_of(application):
    """None when nobody is waited for, or only for a last answer after the posting is over."""
    if application.waits_for_person:
        answer = reverse("applications:answer", args=[application.public_id])
        return Turn(_("Din tur"), is_mine=True, url=answer, button=_("Svar på tilbudet"))
    if application.lacks_answer:
        return None
    if application.waits_for_agency or application.status == Stage.ACCEPTED:
        waited = _("Venter på %(agency)s") % {"agency": application.posting.agency.short}
        return Turn(waited, since=timezone.localdate(application.changed_at))
    return None


def next_step(application):
    said = NEXT[application.status]
    if application.waits_for_agency:
        said = WHEN_POSTING_ENDED.get(application.posting.status, said)
    if application.waits_for_person:
        said = why_gone(application.posting) or said
    if application.talk_now and not application.lacks_answer:
        said = TALK if application.talk_now.is_ahead else TALKED
    return said % {"agency": application.posting.agency.short, "when": when_talk_is(application)}


def when_talk_is(application):
    return application.talk_now.when if application.talk_now else ""


def cases_of(applications, person):
    """Each of the person's own with whose turn it is and what comes next, or what has come of it."""
    came = outcomes_of(applications)
    questions = lacking([one for one in applications if one.pk not in came], person)
    return [{"application": one} | where_it_stands(one, came, questions) for one in applications]


def where_it_stands(application, came, questions):
    if application.pk in came:
        return {"turn": None, "next": came[application.pk]}
    if application.pk in questions:
        return before_the_agreement(application, questions[application.pk])
    return {"turn": turn_of(application), "next": next_step(application)}


def before_the_agreement(application, asked):
    """`asked` waits for her manager, or was answered with a no; None when she has not asked."""
    if asked is None:
        ask = reverse("approvals:ask", args=[application.posting_id])
        turn = Turn(_("Din tur"), is_mine=True, url=ask, button=_("Spør lederen din"))
        return {"turn": turn, "next": ASK_MANAGER}
    if not asked.waits:
        return {"turn": None, "next": MANAGER_SAID_NO}
    waits = turn_of_question(asked)
    turn = Turn(waits.label, waits.is_mine, waits.since, asked.get_absolute_url(), _("Se spørsmålet"))
    return {"turn": turn, "next": what_manager_does(asked)}


def timeline(application, *, to_agency=False):
    """The steps taken, the last of them current, and those ahead on the road to a place."""
    said = MANAGER_TO_AGENCY if to_agency else MANAGER_TO_PERSON
    done = [milestone(change.label, when(change, said), "done") for change in application.history.all()]
    done += talk_in(application)
    if application.lacks_answer:
        done.append(milestone(ENDINGS[application.posting.status], "", "done"))
    if application.is_ongoing and done:
        done[-1]["state"] = "current"
    return done + [milestone(AHEAD.get(stage, stage.label), "", "ahead") for stage in road_ahead(application)]


def talk_in(application):
    """Its time, or the day it was called off, while the case stands there."""
    if application.talk_now:
        return [milestone(_("Samtale"), application.talk_now.when, "done")]
    off_at = application.talk.called_off_at if hasattr(application, "talk") else None
    if off_at is None or application.status != Stage.INTERVIEW or off_at < application.changed_at:
        return []
    return [milestone(_("Samtalen avlyst"), day_in_words(timezone.localdate(off_at)), "done")]


def when(change, said):
    """What her manager has said is her own word, to both sides."""
    day = day_in_words(timezone.localdate(change.at))
    return said % {"day": day} if change.manager_agreed else day


def milestone(label, text, state):
    return {"label": label, "date": text, "state": state}


def road_ahead(application):
    if not application.is_ongoing or application.lacks_answer:
        return []
    return ROAD[ROAD.index(application.status) + 1 :]
