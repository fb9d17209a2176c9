"""What must stand on the machine, and which servers must run, before the portal or its tests can?

Standard library only and nothing of Django: these modules run before the virtual environment is filled.
"""
