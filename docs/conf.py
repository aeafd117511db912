"""How Sphinx builds the documentation."""

from importlib.metadata import version as version_of

project = "crmkit"
author = "The crmkit authors"
copyright = author
release = version_of("crmkit")

extensions = ["myst_parser", "sphinx.ext.autodoc"]
html_theme = "furo"
html_title = f"crmkit {release}"

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints = "description"

exclude_patterns = ["_build"]
