"""What does the page say beside a step: warnings from the rules, and whom the posting reaches?"""

from ..checking.gaps import SKILLS, TERMS
from ..checking.warnings import find_warnings
from ..reach import reach_of


def advice_for(step, draft):
    return {
        "warnings": find_warnings(draft, step.slug),
        "reach": reach_of(draft) if step.slug in (SKILLS, TERMS) else None,
    }
