"""Bringing records in from files: what a file says, what becomes of each row, and the way back."""
