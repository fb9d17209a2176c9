from .about import AboutForm
from .competences import CompetencesForm
from .manager import ManagerForm
from .visibility import VisibilityForm
from .ways import WaysForm
from .when import WhenForm
from .where import WhereForm
from .wishes import WishesForm

__all__ = [
    "AboutForm",
    "CompetencesForm",
    "ManagerForm",
    "VisibilityForm",
    "WaysForm",
    "WhenForm",
    "WhereForm",
    "WishesForm",
]
