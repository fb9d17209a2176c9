"""Is the right thing read from a token, however it is folded?"""

import pytest

from portal.access.openid.organisations import Organisation
from portal.access.openid.reading import values_at

ANSATTPORTEN = {
    "authorization_details": [
        {"type": "a", "reportees": [{"ID": "0192:974760673"}, {"ID": "0192:986252932"}, {"Name": "uten"}]},
        {"type": "b", "orgno": {"ID": "0192:991825827"}},
        {"type": "c", "reportees": "ikke en liste"},
    ]
}


@pytest.mark.parametrize(
    "claims, path, found",
    [
        (ANSATTPORTEN, "authorization_details[].reportees[].ID", ["0192:974760673", "0192:986252932"]),
        (ANSATTPORTEN, "authorization_details[].orgno.ID", ["0192:991825827"]),
        (ANSATTPORTEN, "authorization_details.orgno", []),
        ({"https://n.feide.no/claims/eppn": "a@ntnu.no"}, "https://n.feide.no/claims/eppn", ["a@ntnu.no"]),
        ({"groups": ["a", 5, None]}, "groups", ["a"]),
        ({"tid": 5}, "tid", []),
        ({}, "a[].b", []),
    ],
)
def test_a_path_goes_through_lists_and_takes_texts(claims, path, found):
    assert values_at(claims, path) == found


def test_only_what_begins_as_it_should_is_an_organisation_number():
    told = Organisation(claims=["org[]"], prefix="0192:")
    assert told.numbers_in({"org": ["0192:974760673", "9908:123456789", "0192:974760673"]}) == ("974760673",)


def test_a_name_of_a_home_may_stand_for_a_number():
    told = Organisation(claims=["eppn"], after="@", numbers={"ntnu.no": "974767880"})
    assert told.numbers_in({"eppn": "kari@NTNU.no"}) == ("974767880",)
    assert told.numbers_in({"eppn": "kari@annet.no"}) == ()
