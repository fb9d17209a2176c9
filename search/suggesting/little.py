"""What does the results page say when a search finds little or nothing?"""

from ..engines.base import Question
from ..results import Results
from .instead import others
from .proposing import proposals
from .telling import ways_to_tell


def help_with(question: Question, results: Results, person) -> dict:
    """For the page: `proposals` of another spelling, `others` to look for, and whom to tell of the need."""
    said = {"proposals": [shown(proposal.text, proposal) for proposal in proposals(question, results)]}
    if results.total:
        return said
    more = [] if said["proposals"] else [shown(other.label, other) for other in others(question)]
    return said | {"others": more} | ways_to_tell(person, question.criteria)


def shown(label, found):
    return {"label": label, "url": found.criteria.as_address(), "total": found.total}
