"""What can be sent here? /ServiceProviderConfig, /ResourceTypes and /Schemas, and an answer for all other addresses."""

from django.utils.translation import gettext as _
from scim2_models import (
    AuthenticationScheme,
    Bulk,
    ChangePassword,
    ETag,
    Filter,
    ForbiddenException,
    Meta,
    NotFoundException,
    NotImplementedException,
    Patch,
    ServiceProviderConfig,
    Sort,
)

from ...limits import MOST_BYTES, MOST_ON_A_PAGE
from ..answers import answer
from ..resources import PROVIDER
from .base import ScimView, listed, told

CONFIG = ServiceProviderConfig(
    patch=Patch(supported=True),
    bulk=Bulk(supported=False, max_operations=0, max_payload_size=MOST_BYTES),
    filter=Filter(supported=True, max_results=MOST_ON_A_PAGE),
    change_password=ChangePassword(supported=False),
    sort=Sort(supported=False),
    etag=ETag(supported=False),
    authentication_schemes=[
        AuthenticationScheme(
            type="oauthbearertoken",
            name="Bearer",
            description="A key that an administrator of the agency has made in the portal.",
            spec_uri="https://www.rfc-editor.org/info/rfc6750",
            primary=True,
        )
    ],
)
LISTS = {"ResourceTypes": PROVIDER.resource_types, "Schemas": PROVIDER.schemas}
KINDS = {"ResourceTypes": "ResourceType", "Schemas": "Schema"}


class Descriptions(ScimView):
    """All of a kind, or the one service there is."""

    def get(self, request, kind):
        if kind == "ServiceProviderConfig":
            return answer(self.described(CONFIG, kind, kind))
        if "filter" in request.GET:
            raise ForbiddenException(detail=_("Her kan det ikke søkes."))  # RFC 7644, section 4
        shown = [self.described(one, KINDS[kind], f"{kind}/{one.id}") for one in LISTS[kind]]
        return answer(listed(shown, len(shown)))

    def described(self, one, kind, place):
        meta = Meta(resource_type=kind, location=f"{self.base}/{place}")
        return told(one.model_copy(update={"meta": meta}))


class Description(Descriptions):
    def get(self, request, kind, name):
        one = next((one for one in LISTS[kind] if str(one.id).lower() == name.lower()), None)
        if one is None:
            raise NotFoundException(detail=_("Det finnes ikke her."))
        return answer(self.described(one, KINDS[kind], f"{kind}/{one.id}"))


class Nothing(ScimView):
    """Only with a key does one get to know that there is nothing."""

    def dispatch(self, request, *args, **kwargs):
        self.rest = kwargs.pop("rest", "")
        return super().dispatch(request, *args, **kwargs)

    def get(self, request):
        raise NotFoundException(detail=_("Det finnes ikke her."))

    def post(self, request):
        if self.rest.rstrip("/").endswith(".search") or self.rest.rstrip("/") == "Bulk":
            raise NotImplementedException(detail=_("Det tar portalen ikke imot."))
        return self.get(request)

    put = patch = delete = get
