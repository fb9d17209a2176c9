"""What does the web server write of each request? Time, method, path, answer; a signed link in a path is hidden."""

from gunicorn.glogging import Logger

from .log_lines import without_people

PATHS = ("U", "r")


class WithoutPeople(Logger):
    """For gunicorn.conf.py."""

    def atoms(self, resp, req, environ, request_time):
        atoms = super().atoms(resp, req, environ, request_time)
        return atoms | {name: without_people(atoms[name]) for name in PATHS}
