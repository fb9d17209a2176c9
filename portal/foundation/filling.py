"""How does an app fill the registries of the floors below it? Its modules declare when they are imported."""

from importlib import import_module


def load(config, *modules):
    """Import modules of the app that `config` (an AppConfig in its `ready`) belongs to."""
    for module in modules:
        import_module(f"{config.name}.{module}")
