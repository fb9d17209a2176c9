"""How is the results page laid out?"""

from .cards import marked
from .choices import facets
from .page import page_of

__all__ = ["facets", "marked", "page_of"]
