"""The panel beside the days: reading one event, writing it down."""
