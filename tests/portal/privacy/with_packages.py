"""What has the same person left with the packages that the portal is built on? How she signs in, and what she did in
Wagtail. Each thing that has words has a mark of its own."""

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from django.contrib.auth import SESSION_KEY
from django.contrib.contenttypes.models import ContentType
from django.contrib.sessions.backends.db import SessionStore
from django.core.files.base import ContentFile
from django.utils import timezone
from wagtail.admin.models import EditingSession, FormState
from wagtail.documents.models import Document
from wagtail.images.models import Image
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import (
    APIToken,
    Comment,
    CommentReply,
    Locale,
    ModelLogEntry,
    PageSubscription,
    UploadedFile,
    Workflow,
)
from wagtail.users.models import UserProfile
from wagtail_localize.models import SegmentOverride, StringSegment, StringTranslation, TranslationSource

from portal.access.models import OpenSession
from portal.access.roles import PortalRole
from portal.notifications.models import Preference


def sign_in(person, mark):
    """At a provider, with a passkey, in one browser."""
    EmailAddress.objects.create(user=person, email=person.email, verified=True, primary=True)
    SocialAccount.objects.create(user=person, provider="feide", uid=f"{mark}uid")
    named = {"name": f"{mark}telefon", "credential": {}}
    Authenticator.objects.create(user=person, type=Authenticator.Type.WEBAUTHN, data=named)
    session = SessionStore()
    session[SESSION_KEY], session["about"] = str(person.pk), f"{mark}okt"
    session.create()
    OpenSession.objects.create(user=person, session_key=session.session_key, browser=f"{mark}leser", system="Linux")
    person.portal_roles.create(role=PortalRole.FACILITATOR)
    Preference.objects.create(person=person, kind="search_hits", rhythm="daily")


def write_in_wagtail(person, page, mark):
    """`page` is the agency's; what is said on it goes with her."""
    comment = Comment.objects.create(page=page, user=person, text=f"{mark}merknad", contentpath="title")
    CommentReply.objects.create(comment=comment, user=person, text=f"{mark}svarer")
    type(page).objects.get(pk=page.pk).save_revision(user=person)
    PageSubscription.objects.create(page=page, user=person, comment_notifications=True)
    ModelLogEntry.objects.log_action(page.agency, "wagtail.edit", user=person)
    UserProfile.objects.create(user=person, preferred_language="nb")
    APIToken.objects.create(user=person, name=f"{mark}nokkel", key_hash="a" * 64, prefix="a")
    now, about = timezone.now(), ContentType.objects.get_for_model(page)
    EditingSession.objects.create(user=person, content_object=page, last_seen_at=now)
    facts = {"data": "{}", "content_type": about, "object_id": page.pk, "last_updated_at": now}
    FormState.objects.create(user=person, parent_object_id="", **facts)


def upload(person, collection, mark):
    files = {"title": "Felles", "collection": collection, "uploaded_by_user": person}
    Image.objects.create(file=get_test_image_file("felles.png"), **files)
    Document.objects.create(file=ContentFile(b"x", name="felles.txt"), **files)
    UploadedFile.objects.create(file=ContentFile(b"x", name=f"{mark}vedlegg.txt"), uploaded_by_user=person)


def send_for_approval(draft, person):
    flow = Workflow.objects.get(workflow_pages__page=draft.get_parent())
    state = flow.start(draft, person).current_task_state
    state.finished_by, state.comment = person, "Det er i orden"
    state.save()


def translate(page, person):
    """The agency's own words, in the other written form."""
    type(page).objects.filter(pk=page.pk).update(tagline="Vi måler bølger")
    page.refresh_from_db()
    source, _is_new = TranslationSource.update_or_create_from_instance(page)
    nynorsk = Locale.objects.get(language_code="nn")
    piece = StringSegment.objects.filter(source=source).first()
    by = {"last_translated_by": person, "locale": nynorsk, "context": piece.context}
    StringTranslation.objects.create(translation_of=piece.string, data="Setninga", translation_type="manual", **by)
    SegmentOverride.objects.create(data_json='"noko"', **by)
