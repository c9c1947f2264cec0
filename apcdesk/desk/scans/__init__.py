"""Scanners at a staffed desk: their bursts of keys, and what a code stands for."""
