"""What does each of two agencies hold in Wagtail's admin? All of it is named so that it can be found on a page."""

from django.core.files.base import ContentFile
from taggit.models import Tag
from wagtail.admin.models import EditingSession
from wagtail.contrib.redirects.models import Redirect
from wagtail.documents.models import Document
from wagtail.images.models import Image
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import GroupApprovalTask, Locale, Site, UploadedFile, Workflow, WorkflowTask
from wagtail_localize.models import StringSegment, Translation, TranslationSource

from listings.vocabulary.models import County, Municipality
from portal.access.models import User
from search.arrangement.models import Arrangement
from stories.models import Recommendation
from tests.factories.postings import draft_posting
from tests.factories.vocabulary import CompetenceFactory, QualityFactory, ThemeFactory

from .world import World


class Holdings:
    """`word` stands in every name of what nobody outside the agency may see."""

    def __init__(self, agency, person, word):
        self.agency, self.person, self.word = agency, person, word
        User.objects.filter(pk=person.pk).update(name=f"{word} Person")
        self.page, self.group, self.collection = agency.page, agency.editors, agency.collection
        self.draft = draft_posting(agency, by=person, title=f"{word} utkast", kind="offer")
        self.keep_files()
        self.start_flow()
        self.start_translation()
        self.session = EditingSession.objects.create(
            user=person, content_object=self.draft, last_seen_at=self.revision.created_at
        )

    def keep_files(self):
        files = {"title": f"{self.word} fil", "collection": self.collection, "uploaded_by_user": self.person}
        self.image = Image.objects.create(file=get_test_image_file(f"{self.word}.png"), **files)
        self.document = Document.objects.create(file=ContentFile(b"x", name=f"{self.word}.txt"), **files)
        self.image.tags.add(f"{self.word} merkelapp")
        self.upload = UploadedFile.objects.create(
            file=ContentFile(b"x", name=f"{self.word}.txt"), uploaded_by_user=self.person
        )

    def start_flow(self):
        """The draft waits for approval, and is locked by its writer."""
        self.workflow = Workflow.objects.get(workflow_pages__page=self.page)
        self.task = GroupApprovalTask.objects.get(pk=WorkflowTask.objects.get(workflow=self.workflow).task_id)
        for thing in (self.workflow, self.task):
            type(thing).objects.filter(pk=thing.pk).update(name=f"{self.word} flyt")
        self.workflow_state = self.workflow.start(self.draft, self.person)
        self.task_state = self.workflow_state.current_task_state
        self.revision = self.draft.latest_revision

    def start_translation(self):
        type(self.page).objects.filter(pk=self.page.pk).update(tagline=f"{self.word} setning på vei")
        self.page.refresh_from_db()
        self.source, _is_new = TranslationSource.update_or_create_from_instance(self.page)
        nynorsk = Locale.objects.get(language_code="nn")
        self.translation = Translation.objects.create(source=self.source, target_locale=nynorsk)
        self.translation.save_target(publish=False)
        self.segment = StringSegment.objects.filter(source=self.source).first()
        type(self.page).objects.filter(pk=self.page.pk).update(tagline="")

    def facts(self):
        """What stands in the database of all that a form sent to Wagtail could change."""
        rows = {name: rows_of(getattr(self, name)) for name in HELD}
        return rows | {
            "tags": list(self.image.tags.values_list("name", flat=True)),
            "below": list(self.page.get_descendants().values_list("pk", "path", "title")),
            "revisions": list(self.draft.revisions.values_list("pk", "approved_go_live_at")),
        }


HELD = (
    "agency", "page", "draft", "image", "document", "collection", "group", "workflow", "task", "workflow_state",
    "task_state", "person", "translation", "segment", "upload",
)  # fmt: skip


def rows_of(thing):
    """Nothing, when it is gone. When somebody last signed in is not Wagtail's to change."""
    rows = type(thing)._default_manager.filter(pk=thing.pk).values()
    return [{name: value for name, value in row.items() if name != "last_login"} for row in rows]


class AdminWorld(World):
    """A and B hold the same; what belongs to the portal is there once."""

    def __init__(self):
        super().__init__()
        self.theirs = {
            "a": Holdings(self.a, self.publisher_a, "Hemmeliga"),
            "b": Holdings(self.b, self.publisher_b, "Hemmeligb"),
        }
        self.competence, self.theme, self.quality = CompetenceFactory(), ThemeFactory(), QualityFactory()
        self.municipality, self.county = Municipality.objects.first(), County.objects.first()
        self.site, self.locale, self.tag = Site.objects.first(), Locale.objects.first(), Tag.objects.first()
        self.recommendation = Recommendation.objects.create(agency=self.a, text="Si ja når de ringer.", live=True)
        self.facet_order = Arrangement.load()
        self.redirect = Redirect.add_redirect("/gammel/", self.a.page)
