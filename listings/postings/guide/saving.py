"""What are saving and looking over called, while nobody has seen the posting, while it waits, and when it is out?"""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from ..status import Status


@dataclass(frozen=True)
class Words:
    """`last_step` is its name among the steps, `review` its heading; `preview` stands above the page itself."""

    review: str
    last_step: str
    save: str
    saved: str
    preview: str


KEPT = {"save": _("Lagre uten å publisere"), "saved": _("Endringene er lagret, men ikke publisert")}
BEFORE = {
    Status.DRAFT: Words(
        review=_("Se over før dere publiserer"),
        last_step=_("Se over og publiser"),
        save=_("Lagre utkast"),
        saved=_("Utkastet er lagret"),
        preview=_("Slik blir siden. Den er ikke publisert ennå."),
    ),
    Status.SUBMITTED: Words(
        review=_("Se over utlysningen"),
        last_step=_("Se over"),
        save=_("Lagre"),
        saved=_("Endringene er lagret"),
        preview=_("Slik blir siden. Den er ikke publisert ennå."),
    ),
    Status.WITHDRAWN: Words(
        review=_("Se over før dere publiserer på nytt"),
        last_step=_("Se over og publiser"),
        preview=_("Slik blir siden hvis dere publiserer den på nytt."),
        **KEPT,
    ),
}
OUT = Words(
    review=_("Se over utlysningen"),
    last_step=_("Se over"),
    preview=_("Slik er siden. Alle endringer er publisert."),
    **KEPT,
)
OUT_WITH_CHANGES = Words(
    review=_("Se over endringene"),
    last_step=_("Se over"),
    preview=_("Slik blir siden når endringene er publisert."),
    **KEPT,
)


def words_for(posting):
    return BEFORE.get(posting.status) or (OUT_WITH_CHANGES if posting.has_unpublished_changes else OUT)
