"""The contract's words as models: what is read from requests, and what answers carry."""
