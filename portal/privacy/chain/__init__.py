"""How does the audit log show that nobody has changed it? Each entry bears the fingerprint of the one before."""
