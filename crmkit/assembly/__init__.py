"""How parts become one CRM: found, ordered, checked, started. The public face is `plugins`."""
