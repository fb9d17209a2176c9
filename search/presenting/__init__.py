"""How is the results page laid out?"""

from .choices import chips, facets
from .marking import marked
from .page import page_of

__all__ = ["chips", "facets", "marked", "page_of"]
