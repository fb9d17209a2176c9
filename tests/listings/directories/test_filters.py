"""Are those chosen whom a filter means, page by page?"""

from urllib.parse import urlencode

import pytest

from tests.factories.directories import WORK, user


@pytest.fixture
def three(entra):
    entra.post("/Users", user("kari@etat-a.no", externalId="a1", title="Sjef", displayName="Kari Å"))
    entra.post("/Users", user("liv@etat-a.no", externalId="A1", emails=[{"value": "liv.aas@etat-a.no"}]))
    entra.post("/Users", user("per@etat-a.no", active=False, **{WORK: {"department": "Analyse"}}))


def asked(entra, **wishes):
    answer = entra.get(f"/Users?{urlencode(wishes)}")
    assert answer.status_code == 200, answer.content
    return answer.json()


def names(entra, **wishes):
    return {one["userName"].partition("@")[0] for one in asked(entra, **wishes)["Resources"]}


@pytest.mark.parametrize(
    ("question", "chosen"),
    [
        ('userName eq "KARI@etat-a.no"', "kari"),
        ('USERNAME EQ "kari@etat-a.no"', "kari"),
        ('userName sw "k" or userName sw "l"', "kari liv"),
        ('userName ne "kari@etat-a.no"', "liv per"),
        ('externalId eq "a1"', "kari"),
        ('emails eq "LIV.aas@etat-a.no"', "liv"),
        ('emails.value co "aas"', "liv"),
        ('emails[type eq "work" and value ew "@etat-a.no"]', "liv"),
        ('emails[type eq "home"]', ""),
        ("active eq true", "kari liv"),
        ("active eq false", "per"),
        ('title pr and not (userName eq "liv@etat-a.no")', "kari"),
        ('userName eq "x" or externalId eq "A1" and active eq true', "liv"),
        ('(userName eq "per@etat-a.no" or externalId eq "A1") and active eq true', "liv"),
        (f'{WORK}:department eq "analyse"', "per"),
        ('urn:ietf:params:scim:schemas:core:2.0:User:userName eq "per@etat-a.no"', "per"),
        ('id eq "x"', ""),
        ('userName eq "\\" or 1=1 --"', ""),
    ],
)
def test_a_filter_chooses(entra, three, question, chosen):
    assert names(entra, filter=question) == set(chosen.split())


@pytest.mark.parametrize(
    "question",
    [
        "userName", 'userName eq kari"', 'userName regex "x"', 'password eq "x"', 'meta.created gt "2011"',
        "title gt 7",
        "active gt true", 'active eq "ja"', "userName eq 7", "(" * 2000, 'groups.value eq "x"', "userName eq null",
        " ", "", 'name eq "x"', 'emails[type sw "w"]', 'members eq "x"',
    ],
)  # fmt: skip
def test_what_cannot_be_asked_is_said_so(entra, question):
    answer = entra.get(f"/Users?{urlencode({'filter': question})}")
    assert answer.status_code == 400, answer.content


def test_a_list_comes_in_pages(entra, three):
    first = asked(entra, count=2)
    assert (first["totalResults"], first["itemsPerPage"], first["startIndex"]) == (3, 2, 1)
    second = asked(entra, count=2, startIndex=3)
    assert [one["userName"] for one in second["Resources"]] == ["per@etat-a.no"]
    assert asked(entra, count=0)["Resources"] == []
    assert asked(entra, startIndex=0, count=-1)["Resources"] == []
    assert asked(entra, startIndex="9" * 30)["Resources"] == []
    assert len(asked(entra, count="9" * 30)["Resources"]) == 3


@pytest.mark.parametrize(
    "wishes", [{"count": "mange"}, {"startIndex": "x"}, {"attributes": "title", "excludedAttributes": "id"}]
)
def test_a_page_that_is_none_is_said_so(entra, wishes):
    assert entra.get(f"/Users?{urlencode(wishes)}").status_code == 400


def test_only_what_is_asked_for_is_told(entra, three):
    told = asked(entra, attributes="userName", filter='userName eq "kari@etat-a.no"')["Resources"][0]
    assert set(told) == {"schemas", "id", "userName"}
    assert "title" not in asked(entra, excludedAttributes="title", filter="title pr")["Resources"][0]
