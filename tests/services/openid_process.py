"""An OpenID provider (Canaille) of its own process: ``python -m tests.services.openid_process PORT WORD``.

In a process of its own because it sets up logging, and an application, for all that runs beside it. WORD is a JSON
file, read at each request: who is signed in at the provider, and what it says of her besides what Canaille would.
"""

import json
import os
import sys
import threading
import uuid
from datetime import timedelta
from pathlib import Path

os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "1"  # http, on this machine alone

PORT, WORD = int(sys.argv[1]), Path(sys.argv[2])
MINE = {"TESTING": True, "WTF_CSRF_ENABLED": False, "PREFERRED_URL_SCHEME": "http", "ENV_FILE": None}


def word():
    return json.loads(WORD.read_text(encoding="utf-8"))


def configuration():
    from joserfc.jwk import JWKRegistry

    key = JWKRegistry.generate_key("RSA", 2048)
    key.ensure_kid()
    rights = {"DEFAULT": {"PERMISSIONS": ["use_oidc", "manage_oidc"]}}
    keys = {"ACTIVE_JWKS": [key.as_dict(private=True)], "DYNAMIC_CLIENT_REGISTRATION_OPEN": True}
    return MINE | {
        "SECRET_KEY": str(uuid.uuid4()),
        "SERVER_NAME": f"localhost:{PORT}",
        "CANAILLE": {"DATABASE": "memory", "JAVASCRIPT": False, "ACL": rights},
        "CANAILLE_OIDC": keys,
    }


def application():
    """Canaille says what a standard provider says; authorization_details and levels come from the word."""
    from canaille import create_app
    from canaille.oidc import provider

    class Saying(provider.OpenIDCode):
        def generate_user_info(self, user, scope):
            return {**super().generate_user_info(user, scope), **word()["claims"]}

    provider.OpenIDCode = Saying
    return create_app(config=configuration())


def person_of(server, name):
    with server.app.app_context():
        known = server.backend.get(server.models.User, user_name=name)
        if known is None:
            known = server.models.User(user_name=name, family_name=name.title(), formatted_name=name.title())
            server.backend.save(known)
        return known


def is_seen_now():
    """She signs in there at each request. A second ahead, because Canaille never finds max_age=0 to be fulfilled."""
    from flask import g

    g.session.last_login_datetime += timedelta(seconds=1)


def main():
    from canaille.backends import Backend
    from pytest_iam import Server

    app = application()
    server = Server(app, PORT, Backend.instance)
    app.before_request_funcs[None].insert(0, lambda: server.login(person_of(server, word()["person"])))
    app.before_request(is_seen_now)
    threading.Thread(target=wait_for_the_end, daemon=True).start()
    server.httpd.serve_forever()


def wait_for_the_end():
    """Whoever started this holds the other end of its input."""
    sys.stdin.read()
    os._exit(0)


if __name__ == "__main__":
    main()
