"""Does a host name stand for the very machine we run on? What goes there passes nobody."""

NAMES = frozenset({"localhost", "127.0.0.1", "::1"})


def is_this_machine(host):
    """`host` as urlsplit gives it; None for an address without one."""
    return host in NAMES
