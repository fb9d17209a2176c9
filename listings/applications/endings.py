"""What are those who wait told when a posting ends? It depends on how it ended, and on whether they have an offer."""

from django.utils.translation import gettext_lazy as _

from listings.postings.status import Status
from portal.foundation.message_kinds import declare_kind

from .messages import OWN_CASES, PLACES, to_person
from .status import Stage

HOW = {
    Status.WITHDRAWN: _("%(agency)s har trukket «%(title)s»"),
    Status.CLOSED: _("%(agency)s har avsluttet «%(title)s»"),
    Status.ASSIGNED: _("Plassen er tildelt: «%(title)s»"),
    Status.EXPIRED: _("Fristen er ute for «%(title)s»"),
}
OFFERED = _("Du har et tilbud om plass fra %(agency)s, og kan fortsatt svare på det i portalen.")
GONE = _("%(agency)s har trukket utlysningen, og tilbudet om plass gjelder ikke lenger. Du trenger ikke å gjøre noe.")
READING = _("%(agency)s går gjennom interessemeldingene nå og svarer deg i portalen. Du trenger ikke å gjøre noe.")
WAITING = _("Du har meldt interesse, og %(agency)s svarer deg i portalen. Du trenger ikke å gjøre noe.")


def ending_of(posting, application):
    """The wording that fits."""
    return f"{posting.status}-offered" if application.status == Stage.OFFERED else posting.status


def wordings():
    for status, subject in HOW.items():
        body = READING if status == Status.EXPIRED else WAITING
        yield status.value, to_person(subject, body, _("Se saken din"))
        offered = GONE if status == Status.WITHDRAWN else OFFERED
        yield f"{status.value}-offered", to_person(subject, offered, _("Se saken din"))


declare_kind(
    "posting_ended",
    group=OWN_CASES,
    sentence=_("En utlysning du har meldt interesse for, er avsluttet"),
    can_stop=False,
    places=PLACES,
    by="ending",
    wordings=dict(wordings()),
)
