"""What may a browser keep of what a signed-in person has seen?

Nothing between her and us keeps a copy (`private`), and every visit asks again (`no-cache`). Back still shows a form
with what was written in it, which `no-store` would take away; so that stands only where a page shows other people and
has nothing to write in (`is_confidential` of RuledView). Going out empties what the browser has kept all the same, so
that whoever sits down afterwards does not see it by Back.
"""

from django.utils.cache import patch_cache_control

EVERYTHING_KEPT = '"cache"'
"""The browser's copies, also those of whole pages that it shows again by Back without asking."""


class PersonalAnswers:
    """Stands outside everything that may answer to a person, refusals too."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        was_in = request.user.is_authenticated
        response = self.get_response(request)
        if request.user.is_authenticated:
            keep_private(response)
        elif was_in:
            response["Clear-Site-Data"] = EVERYTHING_KEPT
        return response


def keep_private(response):
    """What names its own age, like a style sheet, is the same for everybody who may see it."""
    patch_cache_control(response, private=True)
    if not {"max-age", "no-store"} & {word.partition("=")[0].strip() for word in response["Cache-Control"].split(",")}:
        patch_cache_control(response, no_cache=True)
