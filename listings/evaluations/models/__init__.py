"""What does the app keep? Evaluations with a reply of each party, and what was said about publishing."""

from .evaluation import Evaluation
from .publishing import PublishingAnswer
from .reply import Reply

__all__ = ["Evaluation", "PublishingAnswer", "Reply"]
