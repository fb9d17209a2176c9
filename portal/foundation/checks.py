"""What can be forgotten, and is refused at start-up?"""

from django.core.checks import Error, register

from .personal_data import undeclared


@register()
def personal_data_is_declared(app_configs, **kwargs):
    return [
        Error(
            f"{label} points at a person, and no app has declared it.",
            hint="Add a declare(...) for it to personal_data.py of its app, with purpose, legal basis and retention.",
            id="foundation.E001",
        )
        for label in undeclared()
    ]
