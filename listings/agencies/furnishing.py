"""What does an agency have in Wagtail? Pages, a place for pictures, a group with keys to both, and a flow of approval.

What is there already is left as it is, so that everything here may be run again.
"""

from django.conf import settings
from django.contrib.auth.models import Group, Permission
from wagtail.models import (
    Collection,
    GroupApprovalTask,
    GroupCollectionPermission,
    GroupPagePermission,
    Task,
    Workflow,
    WorkflowPage,
    WorkflowTask,
)

from portal.access.roles import Role

from .models import AgencyIndexPage, AgencyPage, Membership

KEYS_TO_WAGTAIL = (("wagtailadmin", "access_admin"), ("wagtail_localize", "submit_translation"))
ON_ITS_PAGE = tuple(("wagtailcore", f"{verb}_page") for verb in ("add", "change", "publish", "lock", "unlock"))
ON_ITS_FILES = tuple(
    (app, f"{verb}_{kind}")
    for app, kind in (("wagtailimages", "image"), ("wagtaildocs", "document"))
    for verb in ("add", "change", "choose")
)
EDITING_ROLES = frozenset({Role.ADMINISTRATOR, Role.PUBLISHER})


class NoListOfAgencies(RuntimeError):
    """The tree of pages has not been laid yet."""

    def __init__(self):
        super().__init__("There is no AgencyIndexPage under the front page: lay the tree of pages first.")


def furnish(agency):
    """Everything an active agency needs; the rows of the agency are saved."""
    agency.collection = agency.collection or _collection(agency)
    agency.editors = agency.editors or Group.objects.get_or_create(name=f"virksomhet:{agency.slug}")[0]
    agency.save(update_fields=["collection", "editors"])
    pages = AgencyPage.objects.filter(agency=agency).order_by("path")
    for page in pages or [_page(agency)]:
        open_page(agency, page)


def open_page(agency, page):
    """The main page, or a copy in another written form."""
    give_keys(agency, page)
    _flow(agency, page)


def give_keys(agency, page):
    """The group may edit its own page and files, and nothing else; each page says whether it may be translated."""
    permissions = _permissions((*KEYS_TO_WAGTAIL, *ON_ITS_PAGE, *ON_ITS_FILES))
    group = agency.editors
    group.permissions.add(*(permissions[name] for name in KEYS_TO_WAGTAIL))
    GroupPagePermission.objects.bulk_create(
        [GroupPagePermission(group=group, page=page, permission=permissions[name]) for name in ON_ITS_PAGE],
        ignore_conflicts=True,
    )
    GroupCollectionPermission.objects.bulk_create(
        [
            GroupCollectionPermission(group=group, collection=agency.collection, permission=permissions[name])
            for name in ON_ITS_FILES
        ],
        ignore_conflicts=True,
    )


def take_keys(agency):
    """The group stays with its people, so that the keys can be given back whole."""
    if agency.editors is None:
        return
    agency.editors.permissions.clear()
    GroupPagePermission.objects.filter(group=agency.editors).delete()
    GroupCollectionPermission.objects.filter(group=agency.editors).delete()


def keep_in_step(membership):
    """A person is in the agency's group exactly as long as a role there edits something."""
    group = membership.agency.editors
    if group is None:
        return
    place = Membership.objects.active().with_role(*EDITING_ROLES).filter(pk=membership.pk)
    change = membership.user.groups.add if place.exists() else membership.user.groups.remove
    change(group)
    membership.user.__dict__.pop("_perm_cache", None)


def follow_name(agency):
    """What is called after the agency in Wagtail. Its group is found by name when it is made, and by key ever after."""
    Group.objects.filter(pk=agency.editors_id).update(name=f"virksomhet:{agency.slug}")
    Collection.objects.filter(pk=agency.collection_id).update(name=agency.name_nb)
    flows = Workflow.objects.filter(workflow_pages__page__agencypage__agency=agency)
    Task.objects.filter(workflow_tasks__workflow__in=flows).update(name=agency.name_nb)
    flows.update(name=agency.name_nb)


def _permissions(names):
    codenames = [codename for _app, codename in names]
    found = Permission.objects.filter(codename__in=codenames).select_related("content_type")
    by_name = {(permission.content_type.app_label, permission.codename): permission for permission in found}
    return {name: by_name[name] for name in names}


def _collection(agency):
    return Collection.get_first_root_node().add_child(name=agency.name_nb)


def _page(agency):
    index = AgencyIndexPage.objects.filter(locale__language_code=settings.LANGUAGE_CODE).first()
    if index is None:
        raise NoListOfAgencies
    page = AgencyPage(title=agency.name_nb, slug=agency.slug, agency=agency, locale=index.locale)
    return index.add_child(instance=page)


def _flow(agency, page):
    """Whoever edits for the agency may approve what another has written."""
    if WorkflowPage.objects.filter(page=page).exists():
        return
    workflow = Workflow.objects.filter(workflow_pages__page__agencypage__agency=agency).first() or _new_flow(agency)
    WorkflowPage.objects.create(workflow=workflow, page=page)


def _new_flow(agency):
    workflow = Workflow.objects.create(name=agency.name_nb)
    task = GroupApprovalTask.objects.create(name=agency.name_nb)
    task.groups.add(agency.editors)
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    return workflow
