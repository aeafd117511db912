"""What an entity is, and the entities of the core."""
