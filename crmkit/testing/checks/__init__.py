"""The checks behind conformance: each is a function that returns every fault it finds, in words."""
