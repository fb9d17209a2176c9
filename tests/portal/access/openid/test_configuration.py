"""Is a provider that is set up wrongly found when the portal starts, and said plainly?"""

import json

import pytest
from django.core.exceptions import ImproperlyConfigured

from portal.access.openid.configuration import configured
from portal.settings import environment

GOOD = {
    "id": "feide",
    "name": {"nb": "Feide", "en": "Feide account"},
    "server_url": "https://auth.dataporten.no",
    "client_id": "abc",
    "secret": "hemmelig",
    "organisation": {"number": "974760673"},
}
WRONG = [
    ({"client_id": ""}, "client_id must be given"),
    ({"organisation": None}, "organisation must be given"),
    ({"secret": ""}, "secret_from"),
    ({"levels": ["high"]}, "levels is not known"),
    ({"id": "Feide!"}, "id may have small letters"),
    ({"client_id": 5}, "client_id must be text"),
    ({"name": {"en": "Feide"}}, "hold one for nb"),
    ({"server_url": "http://auth.dataporten.no"}, "https://"),
    ({"token_auth_method": "none"}, "token_auth_method"),
    ({"scopes": "openid"}, "are lists"),
    ({"scopes": ["email"]}, "must hold openid"),
    ({"acr_values": "high"}, "allowed_levels"),
    ({"organisation": {"prefix": "0192:"}}, "either number or claims"),
    ({"organisation": {"number": "0192:974760673"}}, "nine digits"),
    ({"organisation": {"tall": "974760673"}}, "tall"),
]


def test_a_good_one_is_read_with_its_name_in_the_readers_language(settings):
    settings.PORTAL_OPENID = [GOOD]
    assert [provider.label for provider in configured()] == ["Feide"]


@pytest.mark.parametrize("facts, told", WRONG, ids=lambda given: "-".join(given) if isinstance(given, dict) else None)
def test_what_is_wrong_is_said_and_where(settings, facts, told):
    settings.PORTAL_OPENID = [GOOD | facts]
    with pytest.raises(ImproperlyConfigured, match="PORTAL_OPENID") as refusal:
        configured()
    assert told in str(refusal.value)


@pytest.mark.parametrize("may_be_local", [True, False])
def test_a_provider_on_the_same_machine_is_for_tests_and_developers(settings, may_be_local):
    settings.PORTAL_OPENID_MAY_BE_LOCAL = may_be_local
    settings.PORTAL_OPENID = [GOOD | {"server_url": "http://localhost:5000"}]
    if may_be_local:
        assert configured()
    else:
        with pytest.raises(ImproperlyConfigured, match="https://"):
            configured()


def test_two_of_the_same_id_are_refused(settings):
    settings.PORTAL_OPENID = [GOOD, GOOD]
    with pytest.raises(ImproperlyConfigured, match="two providers"):
        configured()


def test_the_secret_comes_from_a_variable_of_its_own_and_the_list_may_lie_in_a_file(monkeypatch, tmp_path):
    written = {key: fact for key, fact in GOOD.items() if key != "secret"} | {"secret_from": "FEIDE_SECRET"}
    (tmp_path / "openid.json").write_text(json.dumps([written]))
    monkeypatch.setenv("FEIDE_SECRET", "hemmelig")
    for given in (json.dumps([written]), str(tmp_path / "openid.json")):
        monkeypatch.setenv("PORTAL_OPENID", given)
        assert environment.providers("PORTAL_OPENID") == [GOOD]


@pytest.mark.parametrize("given", ["[{", '["feide"]', '[{"id": "feide", "secret_from": "FINNES_IKKE"}]'])
def test_what_cannot_be_read_stops_the_start(monkeypatch, given):
    monkeypatch.setenv("PORTAL_OPENID", given)
    with pytest.raises(ValueError, match="PORTAL_OPENID"):
        environment.providers("PORTAL_OPENID")
