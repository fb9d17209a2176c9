from .files import FileForm
from .proposals import AnswerForm, ProposeForm
from .terms import term_form

__all__ = ["AnswerForm", "FileForm", "ProposeForm", "term_form"]
