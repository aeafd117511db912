"""Programmes, a points ledger, tiers, rewards, vouchers."""
