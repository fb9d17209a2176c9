"""What do all addresses of SCIM have in common? A key opens them, for its agency; what is wrong is told as SCIM.

No session, no cookie and no token against forged forms: nothing comes from a browser.
"""

from datetime import timedelta

from django.utils import timezone
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.csrf import csrf_exempt
from scim2_models import Context, Error, NotFoundException, SearchRequest, UnauthorizedException

from portal.access.rules import Action, require
from portal.access.tries import MINUTE, TooManyTries, place_of, take_all

from ... import limits
from ...directory import Directory
from ...models import DirectoryKey
from ...models.events import What, note
from ...tokens import digest_of
from ..addresses import address_of
from ..answers import REFUSALS, answer, payload_of, refusal, refused
from ..clear import require_private
from ..filters import in_the_standards_words
from ..resources import POLICY

ASKED_FOR = ("filter", "startIndex", "count", "attributes", "excludedAttributes")


class ScimView(View):
    """`by`: the directory that came in."""

    by: Directory

    @classmethod
    def as_view(cls, **given):
        return csrf_exempt(super().as_view(**given))

    def dispatch(self, request, *args, **kwargs):
        try:
            require_private(request)
            self.by = come_in(request, kwargs.pop("agency"))
            require(self.by, Action.WRITE_FROM_DIRECTORY, self.by.agency)
        except TooManyTries as late:
            return wait(late.message)
        except REFUSALS as error:
            return refused(refusal(error), **{"WWW-Authenticate": "Bearer"})
        if not limits.ASKING.takes_from(str(self.by.key.public_id), limits.ASKING.most):
            return wait(_("Det kommer for mye på én gang. Vent et minutt."))
        return self.carefully(request, *args, **kwargs)

    def carefully(self, request, *args, **kwargs):
        """What is written is written whole or not at all, in the verbs; what is refused is noted for people."""
        try:
            with POLICY:
                return super().dispatch(request, *args, **kwargs)
        except REFUSALS as error:
            told = refusal(error)
            if request.method != "GET" and request.method in self.verbs:
                note(self.by.agency, What.REFUSED, status=told.status, reason=(told.detail or "")[:300])
            return refused(told)

    verbs = ("POST", "PUT", "PATCH", "DELETE")

    def http_method_not_allowed(self, request, *args, **kwargs):
        allowed = ", ".join(self._allowed_methods())
        error = Error(status=405, detail=_("Det går ikke an her."))
        return refused(error, Allow=allowed)

    @property
    def base(self):
        return self.request.build_absolute_uri(address_of(self.by.agency))

    @property
    def payload(self):
        return payload_of(self.request, limits.MOST_BYTES)

    def asked(self, model):
        """Filter, page and attributes, from the address. Raises ValidationError of pydantic."""
        if "\x00" in "".join(self.request.GET.values()):
            raise NotFoundException(detail=_("Dette kan ikke leses."))
        wishes = {name: self.request.GET[name] for name in ASKED_FOR if name in self.request.GET}
        if "filter" in wishes:
            wishes["filter"] = in_the_standards_words(wishes["filter"])
        return SearchRequest[model].model_validate(wishes)

    def found(self, rows, wish, tell):
        """A page of a list. `tell(row)` gives a resource."""
        start = min(wish.start_index or 1, limits.FARTHEST)
        most = limits.MOST_ON_A_PAGE if wish.count is None else min(wish.count, limits.MOST_ON_A_PAGE)
        shown = [told(tell(row), wish) for row in rows[start - 1 : start - 1 + most]]
        return answer(listed(shown, rows.count(), start))


def come_in(request, public_id):
    """The directory whose key was sent. A key of another agency is no key."""
    scheme, _space, token = request.headers.get("Authorization", "").partition(" ")
    keys = DirectoryKey.objects.usable().filter(digest=digest_of(token.strip()), agency__public_id=public_id)
    key = keys.select_related("agency").first() if scheme.lower() == "bearer" and token else None
    if key is None:
        take_all((limits.WRONG_KEYS, place_of(request)))
        raise UnauthorizedException(detail=_("Nøkkelen virker ikke her. Den kan være trukket tilbake eller utløpt."))
    now = timezone.now()
    if key.used_at is None or key.used_at <= now - limits.NOTE_USE:
        DirectoryKey.objects.filter(pk=key.pk).update(used_at=now)
    return Directory(key)


def wait(text):
    return refused(Error(status=429, detail=text), **{"Retry-After": str(timedelta(seconds=MINUTE).seconds)})


def told(resource, wish=None):
    return resource.model_dump(scim_ctx=Context.RESOURCE_QUERY_RESPONSE, response_parameters=wish, scim_policy=POLICY)


def listed(resources, total, start=1):
    return {
        "schemas": ["urn:ietf:params:scim:api:messages:2.0:ListResponse"],
        "totalResults": total,
        "startIndex": start,
        "itemsPerPage": len(resources),
        "Resources": resources,
    }
