"""Opening hours: rules, extra periods, and all of an account as one thing."""
