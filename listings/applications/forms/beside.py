"""What is written beside a candidate, for the agency's own people?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.forms import PortalForm
from portal.foundation.one_line import OneLineField
from portal.foundation.running_text import WordsField

from ..models.beside import NOTE, TAG


class NoteForm(PortalForm):
    text = WordsField(
        label=_("Nytt notat, bare for dere"),
        help_text=_("Kandidaten kan be om innsyn i notatene."),
        rows=4,
        max_length=NOTE,
        error_messages={"required": _("Skriv et notat")},
    )


class ChangedNoteForm(NoteForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["text"].label = _("Notat, bare for dere")


class TagForm(PortalForm):
    name = OneLineField(
        label=_("Ny merkelapp"),
        help_text=_("Kort, for eksempel «digital» eller «ring i mai». Kandidaten kan be om innsyn."),
        max_length=TAG,
        error_messages={"required": _("Skriv hva som skal stå på merkelappen")},
    )
