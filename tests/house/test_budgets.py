"""Does every room stay small enough to be read in one go?"""

import ast

from .tree import WINGS, length, nodes, parsed, python, relative, templates

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
MODULE, FUNCTION, CLASS, TEMPLATE, ARGUMENTS = 200, 25, 150, 80, 5
HIDING_NAMES = {"utils", "helpers", "core", "common", "misc", "tools"}


def lines(path):
    return len(path.read_text(encoding="utf-8").splitlines())


def too_long(paths, kinds, limit):
    return [
        f"{relative(path)}:{node.lineno} {node.name} has {length(node)} lines"
        for path in paths
        for node in nodes(path, kinds)
        if length(node) > limit
    ]


def test_no_module_outgrows_its_subject():
    outgrown = [f"{relative(path)} has {lines(path)} lines" for path in python() if lines(path) > MODULE]
    assert not outgrown, f"Cut by subject, not into part two: {outgrown}"


def test_functions_fit_on_a_screen():
    assert not too_long(python(), FUNCTIONS, FUNCTION)


def test_classes_have_one_subject():
    assert not too_long(python(), ast.ClassDef, CLASS)


def test_templates_are_short():
    outgrown = [f"{relative(path)} has {lines(path)} lines" for path in templates() if lines(path) > TEMPLATE]
    assert not outgrown, f"Move a part into templates/components or a part of the page's own: {outgrown}"


def test_functions_take_few_positional_arguments():
    crowded = [
        f"{relative(path)}:{node.lineno} {node.name}"
        for path in python(*WINGS)
        for node in nodes(path, FUNCTIONS)
        if len(node.args.args) > ARGUMENTS
    ]
    assert not crowded


def test_names_tell_what_is_inside():
    hiding = [str(relative(path)) for path in python() if {path.stem, *relative(path).parts[:-1]} & HIDING_NAMES]
    assert not hiding


def test_modules_of_the_product_open_with_the_question_they_answer():
    silent = [
        str(relative(path))
        for path in python(*WINGS)
        if path.name not in {"__init__.py", "apps.py", "urls.py", "wsgi.py"} and not ast.get_docstring(parsed(path))
    ]
    assert not silent
