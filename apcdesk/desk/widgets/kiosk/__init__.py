"""Parts of the public face: large, for fingers, every size in kiosk units."""
