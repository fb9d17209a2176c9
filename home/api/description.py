"""How is the open API described for machines (OpenAPI 3.1), and what does it answer to what it cannot use?"""

import logging

from django.conf import settings
from django.utils.translation import gettext as _
from ninja import NinjaAPI
from ninja.errors import ValidationError

from . import schemas
from .parameters import only_named
from .problems import TYPE, Unusable, problem, told_of, unusable

logger = logging.getLogger(__name__)

PREFIX = "/api/v1/"
WRONG = {400: schemas.Problem, 429: schemas.Problem}
ABOUT = (
    "Det som står åpent i Utvekslingsportalen, for andre nettsteder i staten: utlysninger som virksomhetene har delt "
    "med alle, virksomhetene som er med, og de felles ordene. Bare lesing, uten nøkkel. En utlysning som ikke lenger "
    "er delt, er borte fra neste svar."
)


class OpenApi(NinjaAPI):
    """Says of every problem that it is one of RFC 9457, which ninja has no word for."""

    def get_openapi_schema(self, **options):
        told = super().get_openapi_schema(path_prefix=PREFIX)
        for operation in (operation for path in told["paths"].values() for operation in path.values()):
            for status, answer in operation["responses"].items():
                if int(status) >= 400:
                    answer["content"] = {TYPE: answer.pop("content")["application/json"]}
        return told

    def get_openapi_operation_id(self, operation):
        """What programs that are made from the description call it; lasts when modules are moved."""
        return operation.view_func.__name__


api = OpenApi(
    title="Utvekslingsportalen, åpne data",
    version="1.0",
    description=ABOUT,
    servers=[{"url": settings.PORTAL_ADDRESS}],
    urls_namespace="api",
    docs_url=None,
    openapi_url=None,
)
api.add_decorator(only_named)


@api.exception_handler(ValidationError)
def not_valid(request, error):
    return unusable(told_of(one) for one in error.errors)


@api.exception_handler(Unusable)
def nothing_has_it(request, error):
    return unusable([(error.name, error.sentence)])


@api.exception_handler(Exception)
def broken(request, error):
    logger.exception("The open API could not answer %s", request.path)
    return problem(500, _("Noe gikk galt hos oss. Prøv igjen om litt."))
