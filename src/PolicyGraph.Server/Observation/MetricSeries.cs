namespace PolicyGraph.Server.Observation;

/// <summary>The values of one instrument under one set of labels.</summary>
internal sealed class MetricSeries(string labels, double[] bounds)
{
    private readonly Lock _gate = new();
    private readonly long[] _buckets = new long[bounds.Length];
    private double _value;
    private long _count;

    /// <summary>As Prometheus writes them, without braces: <c>method="GET",status="200"</c>.</summary>
    public string Labels => labels;

    public void Add(double amount)
    {
        lock (_gate)
            _value += amount;
    }

    public void Set(double value)
    {
        lock (_gate)
            _value = value;
    }

    public void Observe(double value)
    {
        var bucket = Array.FindIndex(bounds, bound => value <= bound);
        lock (_gate)
        {
            _count++;
            _value += value;
            if (bucket >= 0)
                _buckets[bucket]++;
        }
    }

    /// <summary>Buckets hold what fell into each alone.</summary>
    public (double Value, long Count, long[] Buckets) Read()
    {
        lock (_gate)
            return (_value, _count, [.. _buckets]);
    }
}
