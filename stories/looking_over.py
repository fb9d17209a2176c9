"""Which messages ask an editor to look something over?"""

from django.utils.translation import gettext_lazy as _

from portal.access.permissions import is_portal_editor
from portal.foundation.message_kinds import Wording, declare_kind

from .messages import EDITORS, PLACES, TO_EDITOR, to_editors
from .models import StoryPage


def is_not_out(person, context):
    return StoryPage.objects.filter(pk=context["page"], live=False).exists()


declare_kind(
    "story_review",
    group=EDITORS,
    sentence=_("Det er på tide å se over en historie"),
    concerns=is_portal_editor,
    places={"title": PLACES["title"]},
    wordings={
        "": Wording(
            subject=_("Det er på tide å se over «%(title)s»"),
            body=(_("Stemmer historien fortsatt? Rett det som har endret seg, og sett en ny dag, eller ta den ned."),),
            button=_("Åpne historien"),
            link=("wagtailadmin_pages:edit", "page"),
            why=TO_EDITOR,
        )
    },
)
declare_kind(
    "story_stopped",
    group=EDITORS,
    sentence=_("En historie ble ikke publisert, fordi noe mangler"),
    concerns=is_portal_editor,
    places={"title": PLACES["title"]},
    wordings={
        "": to_editors(
            _("«%(title)s» ble ikke publisert"),
            _(
                "Historien skulle publiseres, men ble stoppet. Var den publisert fra før, er den tatt ned. Se hva som "
                "mangler, for eksempel et ja fra en som er nevnt, og publiser når alt er på plass."
            ),
            _("Se hva som mangler"),
            link=("consents_url",),
        )
    },
    still_holds=is_not_out,
)
declare_kind(
    "picture_left",
    group=EDITORS,
    sentence=_("Et bilde fra en historie som er trukket eller slettet, brukes også et annet sted"),
    concerns=is_portal_editor,
    wordings={
        "": Wording(
            subject=_("Se på et bilde fra en historie som er borte"),
            body=(
                _(
                    "En historie er trukket eller slettet. Et bilde fra den brukes også et annet sted, og er derfor "
                    "ikke slettet. Se om det skal bort."
                ),
            ),
            button=_("Se hvor bildet brukes"),
            link=("wagtailimages:image_usage", "picture"),
            why=TO_EDITOR,
        )
    },
)
