from .handling import WordsForm
from .naming import ConfirmForm, NameForm
from .starting import StartForm
from .steps import NamedForm, ShowForm, TellForm, WhatForm

__all__ = ["ConfirmForm", "NameForm", "NamedForm", "ShowForm", "StartForm", "TellForm", "WhatForm", "WordsForm"]
