"""Fields that an organisation defines for itself: their values, definitions and upkeep."""
