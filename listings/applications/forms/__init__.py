"""What is written with interest, with an answer and beside a candidate?"""

from .answering import AnswerForm, TemplateForm, TogetherForm
from .beside import NoteForm, TagForm
from .interest import InterestForm, OfferForm, UpdateForm, WithdrawForm
from .invitation import DeclineForm, InviteForm, NominateForm

__all__ = [
    "AnswerForm",
    "DeclineForm",
    "InterestForm",
    "InviteForm",
    "NominateForm",
    "NoteForm",
    "OfferForm",
    "TagForm",
    "TemplateForm",
    "TogetherForm",
    "UpdateForm",
    "WithdrawForm",
]
