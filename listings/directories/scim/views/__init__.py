from .discovery import Description, Descriptions, Nothing
from .groups import OneGroup, SomeGroups
from .people import OnePerson, SomePeople

__all__ = ["Description", "Descriptions", "Nothing", "OneGroup", "OnePerson", "SomeGroups", "SomePeople"]
