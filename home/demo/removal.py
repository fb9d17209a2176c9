"""How does the demo go away again? What it made goes, and what its people made; everything else stays."""

from io import StringIO

from django.core.management import call_command
from django.db import transaction
from django.db.models import Q
from wagtail.models import GroupApprovalTask, Workflow

from listings.agencies.models import AgencyNews, AgencySubpage
from listings.agreements.models import Agreement
from listings.applications.models import Application
from listings.approvals.models import Approval
from listings.cooperation.models import Cooperation
from listings.facilitation.models import Mark, Outsider, SignUp
from listings.postings.models import PostingPage
from listings.requests.models import Request
from listings.vocabulary.usages import links_of
from portal.access.models import User
from stories.models import Experience, Recommendation, StoryPage

from ..models import DemoRow
from . import ledger
from .agencies import undress
from .history import remove_history
from .joining import remove_joining
from .oversight import remove_oversight
from .terms import remove_terms


@transaction.atomic
def remove(say):
    say("Stories, interest and postings …")
    remove_subsites()
    remove_requests()
    remove_oversight()
    remove_approvals()
    remove_agreements()
    remove_pages()
    remove_couplings()
    remove_joining()
    remove_terms()
    stop_sharing()
    remove_words()
    remove_history()
    say("People …")
    User.objects.filter(pk__in=[person.pk for person in ledger.all_made("person")]).delete()
    say("Agencies …")
    for agency in ledger.all_made("look"):
        undress(agency)
    for agency in ledger.all_made("agency"):
        if is_unused(agency):
            remove_agency(agency)
    DemoRow.objects.all().delete()
    call_command("search_rebuild", verbosity=0, stdout=StringIO())


def remove_subsites():
    """What the demo's people have written below an agency goes too."""
    people = [person.pk for person in ledger.all_made("person")]
    made = {page.pk for page in ledger.all_made("subpage")}
    for model in (AgencySubpage, AgencyNews):
        for page in model.objects.filter(Q(pk__in=made) | Q(owner__in=people)):
            page.delete()
    for prefix in ("defaults", "nynorsk"):
        for thing in ledger.all_made(prefix):
            thing.delete()


def remove_approvals():
    """What the demo's people have asked, and what they were asked."""
    people = [person.pk for person in ledger.all_made("person")]
    Approval.objects.filter(Q(person__in=people) | Q(approver__in=people)).delete()


def remove_agreements():
    """Whatever the demo's people and agencies have agreed on, and the demo's plans."""
    for plan in ledger.all_made("plan"):
        plan.delete()
    people = [person.pk for person in ledger.all_made("person")]
    agencies = [agency.pk for agency in ledger.all_made("agency")]
    theirs = Q(person__in=people) | Q(made_by__in=people) | Q(sending__in=agencies) | Q(receiving__in=agencies)
    Agreement.objects.filter(theirs).delete()
    theirs = Q(made_by__in=people) | Q(proposer__in=agencies) | Q(partner__in=agencies)
    Cooperation.objects.filter(theirs).delete()


def remove_pages():
    people = [person.pk for person in ledger.all_made("person")]
    stories = {story.pk for story in ledger.all_made("story")}
    postings = {posting.pk for posting in ledger.all_made("posting")}
    theirs = Q(pk__in=stories) | Q(owner__in=people) | Q(experience__author__in=people)
    for story in StoryPage.objects.filter(theirs):
        story.delete()
    for kind in ("collection", "recommendation"):
        for thing in ledger.all_made(kind):
            thing.delete()
    Experience.objects.filter(author__in=people).delete()
    for portrait in ledger.all_made("portrait"):
        portrait.delete()
    mine = PostingPage.objects.filter(Q(pk__in=postings) | Q(created_by__in=people))
    Application.objects.filter(Q(posting__in=mine) | Q(person__in=people)).delete()
    for posting in mine:
        posting.delete()
    for template in ledger.all_made("template"):
        template.delete()


def remove_couplings():
    """What hangs on people, postings and sign-ups goes with them."""
    people = [person.pk for person in ledger.all_made("person")]
    sign_ups = [made.pk for made in ledger.all_made("sign_up")]
    SignUp.objects.filter(Q(pk__in=sign_ups) | Q(made_by__in=people)).delete()
    outsiders = [made.pk for made in ledger.all_made("outsider")]
    Outsider.objects.filter(Q(pk__in=outsiders) | Q(registered_by__in=people)).delete()
    Mark.objects.filter(by__in=people).delete()


def remove_requests():
    """Before the postings: what is asked about one that is taken down would end, and be told."""
    people = [person.pk for person in ledger.all_made("person")]
    postings = [posting.pk for posting in ledger.all_made("posting")]
    made = [one.pk for one in ledger.all_made("request")]
    Request.objects.filter(Q(pk__in=made) | Q(posting__in=postings) | Q(sent_by__in=people)).delete()


def stop_sharing():
    for agency in ledger.all_made("sharing"):
        agency.allows_public_sharing = False
        agency.save(update_fields=["allows_public_sharing"])


def remove_words():
    """After the postings that waited for them. A word that somebody real has chosen since, stays."""
    for proposal in ledger.all_made("proposal"):
        proposal.delete()
    for word in ledger.all_made("word"):
        used = any(link.rows_of(word.pk).exists() for link in links_of(word.kind))
        if not used and not word.merged_here.exists():
            word.delete()


def is_unused(agency):
    """Somebody real may have come in since; then the agency is no longer the demo's."""
    told = StoryPage.objects.about(agency).exists() or Recommendation.objects.about(agency).exists()
    told = told or any(page.numchild for page in agency.pages.all())
    return not (told or agency.memberships.exists() or agency.postings.exists() or agency.subordinates.exists())


def remove_agency(agency):
    Workflow.objects.filter(workflow_pages__page__in=agency.pages.all()).delete()
    GroupApprovalTask.objects.filter(groups=agency.editors).delete()
    for page in agency.pages.all():
        page.delete()
    collection, editors = agency.collection, agency.editors
    agency.delete()
    for thing in (collection, editors):
        if thing:
            thing.delete()
