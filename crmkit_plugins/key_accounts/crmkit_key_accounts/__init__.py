"""Account plans, buying centres, white space, reviews, health."""
