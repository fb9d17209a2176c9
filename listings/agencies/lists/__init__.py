"""How do many agencies come in at once, from a sheet? First what would happen, then all of it or nothing."""
