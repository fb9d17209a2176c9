"""What can go wrong when a PDF is made? The text of the exception is a sentence that may be shown."""

from django.utils.translation import gettext as _


class PdfFailed(Exception):
    def __init__(self, reason=None):
        super().__init__(reason or _("PDF-en kunne ikke lages. Prøv igjen, eller bruk siden i nettleseren."))


class TooMuchForPdf(PdfFailed):
    """Told before anything is set: what is this long would keep a process busy for minutes."""

    def __init__(self):
        super().__init__(_("Dette er for langt for en PDF. Velg ut noe mindre, eller bruk regnearket."))
