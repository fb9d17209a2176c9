"""How is a component asked for, and what does it take? Read from the template itself."""

import re
from dataclasses import dataclass

OPENING = re.compile(r"{#\s*(?P<path>\S+\.html):?\s*(?P<takes>.*?)\s*#}", re.S)
CONDITION = re.compile(r"{%\s*(?:el)?if (?:not )?(?P<name>[a-z_]+(?:\.[a-z_]+)*)\s*%}")
LOOP = re.compile(r"{%\s*for ([\w, ]+) in ")


@dataclass(frozen=True)
class Usage:
    """`line` is what a developer copies; `asked` are the variables on which something depends."""

    line: str
    takes: str
    asked: frozenset[str]


def usage_of(path, examples):
    source = path.read_text(encoding="utf-8")
    opening = OPENING.match(source)
    return Usage(include_line(f"{path.parent.name}/{path.name}", examples), takes_of(opening), conditions_in(source))


def takes_of(opening):
    return opening["takes"] if opening else ""


def include_line(template, examples):
    given = " ".join(f"{name}={name}" for name in dict.fromkeys(key for one in examples for key in one))
    return f'{{% include "{template}" with {given} only %}}' if given else f'{{% include "{template}" %}}'


def conditions_in(source):
    """Of the component's own variables; what a loop hands out belongs to its rows."""
    inner = {name.strip() for names in LOOP.findall(source) for name in names.split(",")} | {"forloop"}
    asked = {found["name"] for found in CONDITION.finditer(source)}
    return frozenset(name for name in asked if name.partition(".")[0] not in inner)


def value_of(example, name):
    for part in name.split("."):
        example = example.get(part) if isinstance(example, dict) else getattr(example, part, None)
    return example
