"""Articles, templates, conversation scripts, who knows what."""
