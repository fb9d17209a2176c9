"""Does the staircase hold?"""

import ast
import subprocess
import sys

from .tree import ROOT, WINGS, nodes, python, relative


def test_the_import_contracts_hold():
    linted = subprocess.run(
        [f"{sys.prefix}/bin/lint-imports", "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert linted.returncode == 0, linted.stdout[-4000:]


def test_states_are_moved_by_verbs_alone():
    """`thing.status = …` stands in actions.py and in the life cycle, nowhere else."""
    movers = [
        f"{relative(path)}:{node.lineno}"
        for path in python(*WINGS)
        for node in nodes(path, ast.Assign)
        if any(isinstance(target, ast.Attribute) and target.attr == "status" for target in node.targets)
        and not path.stem.startswith("actions")
        and "actions" not in path.parts
        and path.name != "lifecycle.py"
    ]
    assert not movers, f"Write a verb: {movers}"
