"""What of an entry is sealed, and how is it written so that it gives the same fingerprint each time?"""

import json
from datetime import UTC
from hashlib import sha256


def fingerprint(entry, before):
    """Of all that is told by an entry and of the entry before it. Not of `by`, which goes when the person does."""
    return sha256(f"{before}\n{sealed(entry)}".encode()).hexdigest()


def sealed(entry):
    told = {
        "number": entry.number,
        "at": entry.at.astimezone(UTC).isoformat(timespec="microseconds"),
        "event": entry.event,
        "who": entry.who,
        "agency": entry.agency,
        "model": entry.model,
        "object_id": entry.object_id,
        "facts": entry.facts,
    }
    return json.dumps(told, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
