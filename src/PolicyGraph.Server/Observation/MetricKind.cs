namespace PolicyGraph.Server.Observation;

internal enum MetricKind
{
    Counter,

    /// <summary>Gives its whole sum when it is asked.</summary>
    ObservedCounter,
    UpDownCounter,
    Gauge,
    Histogram,
}
