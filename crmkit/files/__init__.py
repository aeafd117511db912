"""Files of every format, and how values are written in them; nothing here knows of records."""
