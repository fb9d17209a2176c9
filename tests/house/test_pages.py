"""Does every page type stand on the common ground, and every template where it belongs?"""

import ast

from django.apps import apps
from django.template.loader import get_template
from wagtail.models import Page

from portal.foundation.pages import BasePage, template_of

from .tree import WINGS, nodes, python, relative


def page_models():
    return [model for model in apps.get_models() if issubclass(model, Page) and model is not Page]


def test_every_page_type_asks_the_rule_table():
    for model in page_models():
        assert issubclass(model, BasePage), f"{model._meta.label} must derive from BasePage"
        assert model.see_action, f"{model._meta.label} names no see_action"


def test_every_page_type_has_its_template():
    for model in page_models():
        get_template(template_of(model))


def named_templates():
    """(module, template) of each template_name in a class body of ours."""
    for path in python(*WINGS):
        for node in nodes(path, ast.Assign):
            names = [target.id for target in node.targets if isinstance(target, ast.Name)]
            if "template_name" in names and isinstance(node.value, ast.Constant):
                yield path, node.value.value


def test_templates_of_views_exist_and_lie_in_their_apps_folder():
    for path, template in named_templates():
        get_template(template)
        if template.startswith("django/"):
            continue
        app = str(relative(path).parent)
        inside = template.rpartition("/")[0]
        assert app.startswith(inside) or inside.startswith(app) or inside.startswith("components"), (
            f"{relative(path)} uses {template}: move it to templates/{app}/"
        )
