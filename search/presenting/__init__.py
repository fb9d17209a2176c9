"""How is the results page laid out?"""

from .cards import marked
from .choices import chips, facets
from .page import page_of

__all__ = ["chips", "facets", "marked", "page_of"]
