"""How does an agency look as itself in the portal? Colours, stylesheets, logos and initials; knows no tables."""
