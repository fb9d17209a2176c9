"""Does a job that waits hold nothing about a person? Its arguments stay in the database until they are pruned."""

import ast

from .tree import WINGS, nodes, python, relative

KEYS = ("pk", "id", "public_id")
AT_ONCE = {"portal/translation/wagtail/views.py"}
"""wagtail-localize's own `enqueue`, which runs in the request and keeps nothing (portal/translation/jobs.py)."""


def is_key(name):
    return name in KEYS or name.endswith(("_pk", "_id"))


def is_task(function):
    names = (getattr(one, "func", one) for one in function.decorator_list)
    return any(getattr(name, "id", getattr(name, "attr", "")) == "task" for name in names)


def enqueued():
    for path in python(*WINGS):
        for call in nodes(path, ast.Call):
            if getattr(call.func, "attr", "") == "enqueue" and str(relative(path)) not in AT_ONCE:
                yield path, call


def name_of(value):
    """`change.pk`, `pk` or `str(person.public_id)`; empty for anything that is not a key by its name."""
    if isinstance(value, ast.Call) and getattr(value.func, "id", "") in {"str", "int"} and len(value.args) == 1:
        value = value.args[0]
    return getattr(value, "attr", getattr(value, "id", ""))


def test_jobs_are_given_keys_and_nothing_else():
    told = [
        f"{relative(path)}:{call.lineno}"
        for path, call in enqueued()
        for value in [*call.args, *(word.value for word in call.keywords)]
        if not is_key(name_of(value))
    ]
    assert not told, f"Give the job a key, and let it read the rest itself: {told}"


def test_jobs_ask_for_keys_and_nothing_else():
    asked = [
        f"{relative(path)}: {function.name}({argument.arg})"
        for path in python(*WINGS)
        for function in nodes(path, ast.FunctionDef)
        if is_task(function)
        for argument in [*function.args.args, *function.args.kwonlyargs]
        if not is_key(argument.arg)
    ]
    assert not asked, f"Name the argument after the key it is: {asked}"


def test_there_are_jobs_to_look_at():
    assert len(list(enqueued())) >= 5
    tasks = [one.name for path in python(*WINGS) for one in nodes(path, ast.FunctionDef) if is_task(one)]
    assert {"deliver_mail", "tell_of_step"} <= set(tasks)
