"""What is asked of a document that somebody uploads in Wagtail? That it is what its name says.

Wagtail looks at the name alone. Its size has been measured before by the field.
"""

from wagtail.documents.forms import BaseDocumentForm

from .genuine_files import check_genuine


class GenuineDocumentForm(BaseDocumentForm):
    """WAGTAILDOCS_DOCUMENT_FORM_BASE: for one file and for many at once."""

    def clean_file(self):
        file = self.cleaned_data["file"]
        if "file" in self.changed_data:
            file.seek(0)
            check_genuine(file.name, file.read())
            file.seek(0)
        return file
