"""Whole acts on the data of a CRM: services of the core itself."""
