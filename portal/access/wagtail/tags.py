"""Which tags does Wagtail offer? Those on files one may choose; its own lists count over the files of everybody."""

from django.contrib.contenttypes.models import ContentType
from django.db.models import Q
from django.http import JsonResponse
from taggit.models import Tag
from wagtail.admin import filters
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.images.views import chooser
from wagtail.permissions import policy_registry

MOST = 10


def own_tags(request, **kwargs):
    """In place of Wagtail's answer while a tag is being written."""
    term = request.GET.get("term", "").replace("\0", "")
    tags = Tag.objects.filter(_on_own_files(request.user), name__istartswith=term) if term else Tag.objects.none()
    return JsonResponse(list(tags.order_by("name").values_list("name", flat=True).distinct()[:MOST]), safe=False)


def _on_own_files(user):
    found = Q(pk__in=[])
    for model in (get_image_model(), get_document_model()):
        files = policy_registry.get_by_type(model).instances_user_has_permission_for(user, "choose")
        found |= Q(
            taggit_taggeditem_items__content_type=ContentType.objects.get_for_model(model),
            taggit_taggeditem_items__object_id__in=files.values("pk"),
        )
    return found


def no_popular_tags(model, count=MOST):
    """Wagtail's function is not told who asks."""
    return Tag.objects.none()


def keep_tags_apart():
    filters.popular_tags_for_model = chooser.popular_tags_for_model = no_popular_tags
