"""Pipelines, forecasts, quotas, activity plans, territories, competitors."""
