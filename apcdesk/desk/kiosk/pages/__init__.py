"""The pages of the kiosk and their parts."""
