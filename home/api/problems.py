"""How is a machine told that something is wrong? As RFC 9457 has it, with a sentence that a person can act on."""

from http import HTTPStatus

from django.http import JsonResponse
from django.utils.translation import gettext as _

TYPE = "application/problem+json"


class Unusable(Exception):
    """Something is asked for that there is not."""

    def __init__(self, name, sentence):
        self.name, self.sentence = name, sentence
        super().__init__(sentence)


def problem(status, detail, errors=(), **headers):
    """The title of a problem without a type of its own is the status in words."""
    told = {"type": "about:blank", "title": HTTPStatus(status).phrase, "status": int(status), "detail": str(detail)}
    told |= {"errors": list(errors)} if errors else {}
    return JsonResponse(told, status=status, content_type=TYPE, headers=headers)


def not_there():
    return problem(404, _("Det er ingenting på denne adressen. Alle adresser står på /api/."))


def not_readable(status):
    return problem(status, _("Spørsmålet kunne ikke leses. Bruk GET uten innhold, og adressene som står på /api/."))


def unusable(errors):
    """`errors`: pairs of a parameter and a sentence."""
    told = [{"name": name, "detail": str(sentence)} for name, sentence in errors]
    return problem(400, " ".join(one["detail"] for one in told), told)


def told_of(error):
    """In words for people what pydantic says in its own."""
    name, context = str(error["loc"][-1]), error.get("ctx", {})
    expected = str(context.get("expected", "")).replace(" or ", ", ")
    return name, sentence_about(error["type"]) % (context | {"name": name, "expected": expected})


def sentence_about(kind):
    if kind == "literal_error":
        return _("«%(name)s» må være en av disse: %(expected)s.")
    if kind == "greater_than_equal":
        return _("«%(name)s» må være %(ge)s eller mer.")
    if kind == "less_than_equal":
        return _("«%(name)s» må være %(le)s eller mindre.")
    if kind.startswith("int"):
        return _("«%(name)s» må være et helt tall.")
    return _("Verdien av «%(name)s» kan ikke brukes. Hvordan den skrives, står i /api/v1/openapi.json.")
