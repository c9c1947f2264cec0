"""Small reusable parts of the desk and the kiosk, drawn from the tokens of the theme."""
