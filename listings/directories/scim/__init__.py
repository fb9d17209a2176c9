"""SCIM 2.0 (RFC 7643 and 7644) for one agency's directory: what is told in JSON, and answered in JSON."""
