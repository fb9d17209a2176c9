"""How is wagtail-localize kept to the rule table? Its own permission holds for every page of the portal."""
