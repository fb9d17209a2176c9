"""How long does a page take, from its address to the last letter, and how many questions does it ask the database?"""

import gc

from django.conf import settings
from django.db import connection
from django.db.models import F
from django.test import Client
from django.test.utils import CaptureQueriesContext

from home.insight.views.whole import sectors
from listings.agencies.models import Agency
from listings.agreements.models import Agreement
from listings.applications.models import Application
from listings.applications.models.talk import Talk
from listings.applications.status import Stage
from listings.approvals.models import Approval
from listings.cooperation.models import Cooperation
from listings.evaluations.models import Evaluation
from listings.oversight.models import Opening
from listings.postings.models import PostingPage
from listings.requests.models import Request
from portal.access.models import User
from portal.access.roles import Role
from search.missed.models import MissedSearch
from stories.models import Experience, StoryIndexPage
from tests.factories.agencies import portal_editor

from ..process import timed
from ..tables import make_tables
from .filling import fill, one_night
from .pages import pages_of
from .sizes import Sizes

ROLES = {
    "publisher": Role.PUBLISHER,
    "manager": Role.MANAGER,
    "administrator": Role.ADMINISTRATOR,
    "report": Role.REPORT_READER,
}


class Chain:
    """In a database of its own, filled and gathered before the first page is asked for."""

    def __init__(self, shrunk: int):
        settings.ALLOWED_HOSTS = ["*"]
        make_tables()
        self.filling, self.world = timed(fill, Sizes.shrunk(shrunk))
        self.nights = one_night()
        self.world.ones |= ones_of(self.world)
        self.readers = self.signed_in()
        self.pages = pages_of(self.world, sectors().order_by("pk").values_list("slug", flat=True).first())
        gc.collect()
        gc.freeze()  # as a server's process does (portal/wsgi.py)

    def signed_in(self):
        heavy = self.world.heavy.pk
        people = {name: self.world.staff[heavy, role][0] for name, role in ROLES.items()}
        people |= {"busy": self.world.busy, "owner": self.world.owners[0], "editor": portal_editor()}
        clients = {name: Client() for name in people}
        for name, person in people.items():
            clients[name].force_login(person)
        return clients

    def fill(self) -> dict:
        """Seconds that it took to write everything, and what the nightly command took over it."""
        told = {"filling": self.filling, "nights": self.nights, "rows": rows_now()}
        return told | {"pages": [(page.label, page.is_file) for page in self.pages]}

    def page(self, number: int) -> float:
        asked = self.pages[number]
        seconds, response = timed(self.read, asked)
        assert response.status_code == 200, f"{asked.url} answered {response.status_code}"
        return seconds

    def read(self, asked):
        return self.readers[asked.who].get(asked.url)

    def cost(self, number: int) -> tuple[int, int]:
        """How many questions, and how many bytes."""
        with CaptureQueriesContext(connection) as seen:
            response = self.read(self.pages[number])
        return len(seen), len(response.content)

    def questions(self, number: int) -> list[tuple[str, str]]:
        """For whoever mends a page: what it asks, with seconds."""
        with CaptureQueriesContext(connection) as seen:
            self.read(self.pages[number])
        return [(one["time"], one["sql"]) for one in seen]


def ones_of(world) -> dict:
    """The keys of those that are found in the middle of what is there."""
    own = Application.objects.filter(person=world.busy).order_by(F("talk__starts").desc(nulls_last=True), "pk")
    return {
        "candidate": middle(any_of(world.crowd.applications.all(), status=Stage.RECEIVED)),
        "talk": middle(any_of(world.crowd.applications.exclude(talk=None), status=Stage.INTERVIEW)),
        "own": own.values_list("public_id", flat=True)[0],
        "evaluation": middle(Evaluation.objects.filter(agreement__sending=world.heavy)),
        "shelf": StoryIndexPage.objects.get(locale__language_code="nb").url,
    }


def any_of(rows, **said):
    """Those of whom it is said, or any of them: where it is shrunk, there may be none."""
    chosen = rows.filter(**said)
    return chosen if chosen.exists() else rows


def middle(rows):
    return rows.order_by("pk").values_list("public_id", flat=True)[rows.count() // 2]


def rows_now() -> dict:
    """How many there are of what the promise counts, and of some that follow."""
    models = {"agencies": Agency, "people": User, "postings": PostingPage, "applications": Application}
    models |= {"approvals": Approval, "agreements": Agreement, "evaluations": Evaluation}
    models |= {
        "cooperation agreements": Cooperation,
        "requests": Request,
        "talks": Talk,
        "told experiences": Experience,
    }
    models |= {"searches without hits": MissedSearch, "openings": Opening}
    return {name: model.objects.count() for name, model in models.items()}
