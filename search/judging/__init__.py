"""How good is the search? Asked with queries whose answers people have judged, and told in numbers."""
