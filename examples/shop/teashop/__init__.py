"""A small web shop with a CRM inside: one process, one database, one transaction."""
