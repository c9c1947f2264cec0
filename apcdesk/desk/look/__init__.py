"""The look that desk and kiosk share: tokens, fonts, icons, sizes, and what painters draw with."""
