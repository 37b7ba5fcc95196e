namespace PolicyGraph.Benchmarks;

public enum DocumentLength
{
    Shortest,
    Median,
    Longest,
}
