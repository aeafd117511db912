"""The command line: what crmkit can do, for people and scripts. Needs the extra `crmkit[cli]`."""
