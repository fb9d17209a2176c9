"""Is a page easy to read and use for everybody? The house's own rules for what editors write.

What is a rule is refused when the page is published (`whole.py`); the rest is pointed out and left to the editor.
"""

from .findings import findings_in
from .links import judge_link
from .whole import unfinished

__all__ = ["findings_in", "judge_link", "unfinished"]
