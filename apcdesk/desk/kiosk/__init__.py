"""The public face: attract, choose, time, details, confirmed. Nothing here knows the name of another visitor."""
