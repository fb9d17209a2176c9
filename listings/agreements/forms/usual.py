"""What does an agency usually answer in its agreements? A heading for when it sends, and one for when it receives."""

from ..actions import change_usual_terms
from ..terms.usual import PARTS, USUAL
from .terms import OpenTermsForm


class UsualTermsForm(OpenTermsForm):
    def __init__(self, *args, agency, **kwargs):
        super().__init__(*args, group=USUAL, **kwargs)
        self.agency = agency

    @property
    def parts(self):
        return [{"heading": part.heading, "fields": [self[field.code] for field in part.fields]} for part in PARTS]

    def save(self, *, by):
        return change_usual_terms(agency=self.agency, by=by, new=self.terms)
