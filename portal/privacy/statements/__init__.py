"""What do we ask people or agencies to agree to, and who has? Versions stand for ever; a new one asks anew."""
