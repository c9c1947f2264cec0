"""Tables and transactions: the only place that talks to a database."""
