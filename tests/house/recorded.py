"""Which events does the code record? Read in the source, also where a name is handed on to the one who records it.

`f"request.{event}"` in `note(held, event, by)` is each name that is given to `note`, wherever it is called.
"""

import ast
import importlib
from dataclasses import dataclass
from functools import cache

from .tree import WINGS, parsed, python, relative

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
AUDIT = ("portal.foundation.audit", "record")
NO_CODE = "portal/settings/*"


@dataclass(frozen=True)
class Sink:
    """A function that records what it is given: in which argument, and what it makes of it."""

    module: str
    name: str
    place: int | None
    keyword: str
    form: str = "{}"


@dataclass(frozen=True)
class Said:
    """`text`: an event, or what cannot be read, as it stands; then `is_read` is false."""

    text: str
    is_read: bool
    where: str


def events():
    """Every event, and what must be told in another way."""
    waiting, known, found = [Sink(*AUDIT, 1, "event")], set(), set()
    while waiting:
        sink = waiting.pop()
        if sink not in known:
            known.add(sink)
            for module, function, call in calls_of(sink):
                said, sinks = read(argument(call, sink), module, function, sink.form)
                found |= said
                waiting += sinks
    return found


def calls_of(sink):
    for module, function, call in all_calls():
        if called(call, module) == (sink.module, sink.name):
            yield module, function, call


@cache
def all_calls():
    """Module, innermost function and call."""
    found = []
    for path in python(*WINGS):
        if not relative(path).match(NO_CODE):
            walk(parsed(path), name_of(path), None, found)
    return found


def walk(node, module, function, found):
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            found.append((module, function, child))
        walk(child, module, child if isinstance(child, FUNCTIONS) else function, found)


def name_of(path):
    parts = relative(path).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def called(call, module):
    """Where the function was made; its own name there."""
    thing = known(call.func, module)
    return (getattr(thing, "__module__", ""), getattr(thing, "__name__", ""))


def known(expression, module):
    """What a name, or something in a module, stands for when the program runs."""
    if isinstance(expression, ast.Name):
        return vars(importlib.import_module(module)).get(expression.id)
    if isinstance(expression, ast.Attribute):
        return getattr(known(expression.value, module), expression.attr, None)
    return None


def argument(call, sink):
    for given in call.keywords:
        if given.arg == sink.keyword:
            return given.value
    return call.args[sink.place] if sink.place is not None and len(call.args) > sink.place else None


def read(expression, module, function, form):
    """What it says, and the functions whose callers say it."""
    match expression:
        case None:
            return set(), []
        case ast.Constant(value=str(text)):
            return {Said(form.format(text), True, module)}, []
        case ast.IfExp(body=body, orelse=other):
            return together(read(each, module, function, form) for each in (body, other))
        case ast.JoinedStr(values=parts):
            return read_form(parts, module, function, form)
        case ast.Name(id=name) if function and name in parameters(function):
            return set(), [sink_of(function, module, name, form)]
        case ast.Name(id=name) if function and (given := assigned(function, name)):
            return together(read(each, module, function, form) for each in given)
    return {read_value(expression, module, form)}, []


def read_value(expression, module, form):
    """A constant or a choice; else it stands as it is written."""
    text = known(expression, module)
    if isinstance(text, str):
        return Said(form.format(str(text)), True, module)
    return Said(form.format(f"{{{ast.unparse(expression)}}}"), False, module)


def read_form(parts, module, function, form):
    """Words around one thing."""
    inner = "".join("{}" if isinstance(part, ast.FormattedValue) else part.value for part in parts)
    [thing] = [part.value for part in parts if isinstance(part, ast.FormattedValue)]
    return read(thing, module, function, form.format(inner))


def together(read_ones):
    said, sinks = set(), []
    for more, others in read_ones:
        said |= more
        sinks += others
    return said, sinks


def parameters(function):
    return [each.arg for each in (*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs)]


def sink_of(function, module, parameter, form):
    places = [each.arg for each in (*function.args.posonlyargs, *function.args.args)]
    place = places.index(parameter) if parameter in places else None
    return Sink(module, function.name, place, parameter, form)


def assigned(function, name):
    """What a local name is set to."""
    found = [node for node in ast.walk(function) if isinstance(node, ast.Assign)]
    return [node.value for node in found if any(isinstance(to, ast.Name) and to.id == name for to in node.targets)]
