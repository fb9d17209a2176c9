"""What is a template called?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.forms import PortalForm
from portal.foundation.one_line import OneLineField

from .. import limits
from ..models import PostingTemplate
from .answers import MoveForm


def name_field():
    return OneLineField(
        label=_("Navn på malen"),
        max_length=limits.NAME,
        help_text=_("For eksempel «Saksbehandler, seksjon ledelse»."),
        error_messages={"required": _("Skriv et navn på malen")},
    )


class TemplateNameForm(MoveForm):
    name = name_field()

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        taken = PostingTemplate.objects.filter(agency=self.posting.agency_id, name=self.posting.draft_title)
        if not self.posting.is_untitled and not taken.exists():
            self.initial["name"] = self.posting.draft_title[: limits.NAME]


class RenameForm(PortalForm):
    name = name_field()
