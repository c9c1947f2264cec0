"""Questions about time, answered from one snapshot."""
