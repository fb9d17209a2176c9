"""Does a name stay on one line, and is it no address?"""

import pytest
from django.core.exceptions import ValidationError

from portal.foundation.one_line import OneLineField


@pytest.mark.parametrize(
    "written",
    [
        "Kari Nordmann",
        " Kari\r\nNordmann ",
        "Kari\n\n\tNordmann",
        "Kari\u2028Nordmann",
        "Kari\x85Nordmann",
        "\u202eKari Nordmann",
    ],
)
def test_a_name_is_kept_on_one_line(written):
    assert OneLineField().clean(written) == "Kari Nordmann"


@pytest.mark.parametrize("written", ["Se https://eksempel.no", "http://x", "Kari://"])
def test_an_address_is_no_name(written):
    with pytest.raises(ValidationError, match="nettadresse"):
        OneLineField().clean(written)


def test_letters_of_all_names_are_kept():
    for name in ("Åse-Lill Øy", "Máret Ánne", "O’Neill jr. (vikar)", "Zoë 李"):
        assert OneLineField().clean(name) == name
