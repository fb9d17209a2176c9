"""Which numbers does the portal tell about itself? Few, each with its definition beside it."""
