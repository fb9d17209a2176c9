from .events import DirectoryEvent
from .groups import DirectoryGroup, GroupMember
from .keys import DirectoryKey
from .people import DirectoryPerson

__all__ = ["DirectoryEvent", "DirectoryGroup", "DirectoryKey", "DirectoryPerson", "GroupMember"]
