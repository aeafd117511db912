"""People and organisations made up for the demonstration, in four languages."""
