"""How is a directory answered, and what is it told when something is wrong? Always JSON of SCIM, never a page."""

import json

from django.core.exceptions import PermissionDenied, RequestDataTooBig, ValidationError
from django.db import IntegrityError
from django.http import HttpResponse
from django.utils.translation import gettext as _
from pydantic import ValidationError as WrongShape
from scim2_models import (
    ConflictException,
    Error,
    ForbiddenException,
    InvalidSyntaxException,
    InvalidValueException,
    PayloadTooLargeException,
    SCIMException,
    UniquenessException,
)

from ..limits import MOST_OPERATIONS

JSON = "application/scim+json"
REFUSALS = (
    SCIMException,
    WrongShape,
    ValidationError,
    PermissionDenied,
    IntegrityError,
    RequestDataTooBig,
    RecursionError,
)
BY_CODE = {"unique": UniquenessException, "last_administrator": ConflictException}


def answer(content=None, status=200, **headers):
    body = "" if content is None else json.dumps(content, ensure_ascii=False)
    response = HttpResponse(body, content_type=JSON, status=status, headers=headers)
    response["Cache-Control"] = "private, no-store"
    return response


def refusal(error):
    """An Error for whatever went wrong on the directory's side."""
    match error:
        case SCIMException():
            return error.to_error()
        case WrongShape():
            return Error.from_validation_errors(error)[0]
        case ValidationError():
            kind = BY_CODE.get(getattr(error, "code", None), InvalidValueException)
            return kind(detail=" ".join(error.messages)).to_error()
        case PermissionDenied():
            return ForbiddenException(detail=_("Virksomheten er ikke med nå.")).to_error()
        case IntegrityError():
            return UniquenessException(detail=_("Noen var der først. Hent på nytt og prøv igjen.")).to_error()
        case RequestDataTooBig():
            return PayloadTooLargeException(detail=_("Det er for mye på én gang.")).to_error()
        case _:
            return InvalidSyntaxException(detail=_("Dette kan ikke leses.")).to_error()


def refused(error, **headers):
    return answer(error.model_dump(), status=error.status or 400, **headers)


def refuse_too_many(payload):
    """Raises SCIMException for a PATCH of more operations than anybody needs."""
    operations = next((value for name, value in payload.items() if name.lower() == "operations"), None)
    if isinstance(operations, list) and len(operations) > MOST_OPERATIONS:
        raise PayloadTooLargeException(detail=_("Det er for mye på én gang."))


def payload_of(request, most):
    """The object that was sent. Raises SCIMException for what is none, or what no database could keep."""
    if len(request.body) > most:
        raise PayloadTooLargeException(detail=_("Det er for mye på én gang."))
    try:
        payload = json.loads(request.body, parse_constant=refuse_constant)
        text = json.dumps(payload, ensure_ascii=False)
        text.encode()
    except (ValueError, RecursionError):
        raise InvalidSyntaxException(detail=_("Dette er ikke JSON som kan leses.")) from None
    if not isinstance(payload, dict) or "\\u0000" in text:
        raise InvalidSyntaxException(detail=_("Dette er ikke et objekt i JSON, eller noe i det kan ikke lagres."))
    return payload


def refuse_constant(name):
    raise ValueError(name)
