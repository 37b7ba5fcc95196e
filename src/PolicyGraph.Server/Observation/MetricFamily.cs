using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Text;

namespace PolicyGraph.Server.Observation;

/// <summary>One instrument with its series. A family holds so many series and no more, whatever labels clients bring about.</summary>
internal sealed class MetricFamily
{
    private const int MostSeries = 200;

    /// <summary>Seconds, where the instrument does not advise.</summary>
    private static readonly double[] UsualBounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

    private readonly ConcurrentDictionary<string, MetricSeries> _series = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, MetricSeries>.AlternateLookup<ReadOnlySpan<char>> _byLabels;

    private MetricFamily(Instrument instrument, MetricKind kind, double[] bounds)
    {
        (Kind, Bounds, Help) = (kind, bounds, instrument.Description ?? "");
        Name = NameOf(instrument, kind);
        _byLabels = _series.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public string Name { get; }

    public string Help { get; }

    public MetricKind Kind { get; }

    public double[] Bounds { get; }

    public IEnumerable<MetricSeries> Series => _series.Values.OrderBy(series => series.Labels, StringComparer.Ordinal);

    public static MetricFamily Of<T>(Instrument instrument)
        where T : struct => instrument switch
        {
            Histogram<T> histogram => new(instrument, MetricKind.Histogram, histogram.Advice?.HistogramBucketBoundaries is { } advised
                ? [.. advised.Select(bound => Convert.ToDouble(bound, System.Globalization.CultureInfo.InvariantCulture))]
                : UsualBounds),
            Counter<T> => new(instrument, MetricKind.Counter, []),
            ObservableCounter<T> => new(instrument, MetricKind.ObservedCounter, []),
            UpDownCounter<T> => new(instrument, MetricKind.UpDownCounter, []),
            _ => new(instrument, MetricKind.Gauge, []),
        };

    public void Record(double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (SeriesOf(tags) is not { } series)
            return;
        switch (Kind)
        {
            case MetricKind.Histogram:
                series.Observe(value);
                break;
            case MetricKind.Counter or MetricKind.UpDownCounter:
                series.Add(value);
                break;
            default:
                series.Set(value);
                break;
        }
    }

    private MetricSeries? SeriesOf(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var labels = new LabelText(stackalloc char[512]);
        foreach (var tag in tags)
            labels.Append(tag.Key, tag.Value);
        if (_byLabels.TryGetValue(labels.Text, out var known))
            return known;
        return _series.Count < MostSeries ? _series.GetOrAdd(labels.Text.ToString(), text => new MetricSeries(text, Bounds)) : null;
    }

    private static string NameOf(Instrument instrument, MetricKind kind)
    {
        var name = new StringBuilder(instrument.Name).Replace('.', '_').Replace('-', '_');
        name.Append(instrument.Unit switch { "s" => "_seconds", "By" => "_bytes", _ => "" });
        if (kind is MetricKind.Counter or MetricKind.ObservedCounter)
            name.Append("_total");
        return name.ToString();
    }
}
