"""The rows of doors.py and given.py for agreements: who gets which answer there, and what is given?

The world's agreement is one that A, which receives, has sent to be signed by somebody of C who is none of
the people here.
"""

DOORS = {
    "agreements:mine": "in ok ok ok ok ok ok ok",
    "agreements:of_agency": "in no ok no ok no no no",
    "agreements:usual": "in no no no ok no ok no",
    "agreements:make": "in - ok - ok - - -",
    "agreements:rules": "in no no no no no ok no",
    "agreements:rule": "in no no no no no ok no",
    "agreements:agreement": "in - ok - ok - - -",
    "agreements:edit": "in - ok - ok - - -",
    "agreements:propose": "in - ok - ok - - -",
    "agreements:comment": "in - ok - ok - - -",
    "agreements:answer": "in - post - post - - -",
    "agreements:choose": "in - ok - ok - - -",
    "agreements:sign": "in - to - to - - -",
    "agreements:again": "in - post - post - - -",
    "agreements:amendment": "in - to - to - - -",
    "agreements:amend": "in - to - to - - -",
    "agreements:manager": "in - no - no - - -",
    "agreements:archive": "in - to - to - - -",
    "agreements:versions": "in - ok - ok - - -",
    "agreements:verify": "in - ok - ok - - -",
    "agreements:calendar": "in - ok - ok - - -",
    "agreements:paper": "in - ok - ok - - -",
    "agreements:package": "in - to - to - - -",
    "agreements:step": "in - ok - ok - - -",
}


def of_agreement(world):
    return {"public_id": world.agreement.public_id}


def of_group(world):
    return of_agreement(world) | {"group": "periode"}


GIVEN = {
    "agreements:of_agency": lambda world: {"slug": world.a.slug},
    "agreements:usual": lambda world: {"slug": world.a.slug},
    "agreements:make": lambda world: {"public_id": world.placed.public_id},
    "agreements:rule": lambda world: {"code": "longest"},
    "agreements:agreement": of_agreement,
    "agreements:edit": of_group,
    "agreements:propose": of_group,
    "agreements:comment": of_group,
    "agreements:answer": lambda world: of_agreement(world) | {"remark": world.remark.pk},
    "agreements:choose": lambda world: of_agreement(world) | {"party": "receiving"},
    "agreements:sign": lambda world: of_agreement(world) | {"party": "person"},
    "agreements:again": lambda world: of_agreement(world) | {"party": "person"},
    "agreements:amendment": of_agreement,
    "agreements:amend": of_group,
    "agreements:manager": of_agreement,
    "agreements:archive": of_agreement,
    "agreements:versions": of_agreement,
    "agreements:verify": of_agreement,
    "agreements:calendar": of_agreement,
    "agreements:paper": of_agreement,
    "agreements:package": of_agreement,
    "agreements:step": lambda world: of_agreement(world) | {"step": "avbryt"},
}
