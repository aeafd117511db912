"""Tables from entities, rows to entities and back, bulk writes, migrations."""
