"""What an application developer would write without crmkit: the opponents."""
