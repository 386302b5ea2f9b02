"""The driver of the benchmarks: starts servers, loads them in turns, and holds the figures against the goals."""
