"""What is wrong with a provider as it is configured? Found at start-up, and said in a sentence."""

import re

from .addresses import is_private

METHODS = ("client_secret_basic", "client_secret_post")
ID = re.compile(r"[a-z0-9-]{1,40}")
NUMBER = re.compile(r"\d{9}")


def complaints_about(provider):
    for is_wrong, complaint in CHECKS:
        if is_wrong(provider):
            yield complaint


def has_a_level_that_nobody_checks(provider):
    return bool(provider.acr_values) and not provider.allowed_levels


def is_unnamed_in_bokmal(provider):
    return not isinstance(provider.name, str) and not dict(provider.name).get("nb")


def says_nothing_of_organisations(provider):
    told = provider.organisation
    return bool(told.number) == bool(told.claims)


def has_strange_numbers(provider):
    told = provider.organisation
    numbers = [*([told.number] if told.number else []), *told.numbers.values()]
    return not all(NUMBER.fullmatch(str(number)) for number in numbers)


def has_text_for_a_list(provider):
    lists = [provider.scopes, provider.allowed_levels, provider.authorization_details, provider.organisation.claims]
    lists += [*provider.required.values(), *provider.second_factor.values()]
    return any(isinstance(one, str) for one in lists)


CHECKS = (
    (lambda provider: not ID.fullmatch(provider.id), "id may have small letters a to z, digits and hyphens"),
    (is_unnamed_in_bokmal, "name must be a text, or hold one for nb"),
    (lambda provider: not is_private(provider.server_url), "server_url must begin with https://"),
    (lambda provider: not provider.secret, "a secret is needed: name its variable in secret_from"),
    (lambda provider: provider.token_auth_method not in METHODS, f"token_auth_method must be one of {METHODS}"),
    (has_text_for_a_list, "scopes, allowed_levels, claims and the like are lists"),
    (lambda provider: "openid" not in provider.scopes, "scopes must hold openid"),
    (has_a_level_that_nobody_checks, "acr_values is a wish, allowed_levels says which levels are taken: give both"),
    (says_nothing_of_organisations, "organisation must have either number or claims"),
    (has_strange_numbers, "organisation numbers have nine digits"),
)
