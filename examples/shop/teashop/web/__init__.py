"""The shop's pages, for those who buy and for those who work there."""

from teashop.web.app import create_app

__all__ = ["create_app"]
