using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace PolicyGraph.Server.Observation;

/// <summary>Hears what the server's own meters, ASP.NET Core's and the runtime's say, and writes it in the text format of Prometheus.</summary>
internal sealed class MetricsCollector : IDisposable
{
    public const string ContentType = "text/plain; version=0.0.4; charset=utf-8";

    private static readonly string[] Meters =
        [ServerMetrics.MeterName, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting", "System.Runtime"];

    private readonly MeterListener _listener = new();
    private readonly ConcurrentDictionary<Instrument, MetricFamily> _families = [];
    private readonly object? _scope;

    /// <param name="scope">The factory of the server's meters: those of another server in this process are not heard.</param>
    public MetricsCollector(object? scope)
    {
        _scope = scope;
        _listener.InstrumentPublished = Hear;
        Listen<int>();
        Listen<long>();
        Listen<double>();
        _listener.Start();
    }

    public void Dispose() => _listener.Dispose();

    public string Write()
    {
        _listener.RecordObservableInstruments();
        var text = new StringBuilder();
        foreach (var family in _families.Values.OrderBy(family => family.Name, StringComparer.Ordinal))
            Write(text, family);
        return text.ToString();
    }

    private void Listen<T>()
        where T : struct => _listener.SetMeasurementEventCallback<T>((_, value, tags, state) =>
            ((MetricFamily)state!).Record(Convert.ToDouble(value, CultureInfo.InvariantCulture), tags));

    private void Hear(Instrument instrument, MeterListener listener)
    {
        if (!Meters.Contains(instrument.Meter.Name) || (instrument.Meter.Scope is { } scope && scope != _scope))
            return;
        var family = instrument.GetType().GenericTypeArguments[0] switch
        {
            var type when type == typeof(int) => MetricFamily.Of<int>(instrument),
            var type when type == typeof(double) => MetricFamily.Of<double>(instrument),
            _ => MetricFamily.Of<long>(instrument),
        };
        _families[instrument] = family;
        listener.EnableMeasurementEvents(instrument, family);
    }

    private static void Write(StringBuilder text, MetricFamily family)
    {
        text.Append(CultureInfo.InvariantCulture, $"# HELP {family.Name} {family.Help}\n");
        text.Append(CultureInfo.InvariantCulture, $"# TYPE {family.Name} {TypeOf(family.Kind)}\n");
        foreach (var series in family.Series)
        {
            if (family.Kind == MetricKind.Histogram)
                WriteHistogram(text, family, series);
            else
                WriteSample(text, family.Name, series.Labels, series.Read().Value);
        }
    }

    private static void WriteHistogram(StringBuilder text, MetricFamily family, MetricSeries series)
    {
        var (sum, count, buckets) = series.Read();
        long below = 0;
        var prefix = series.Labels.Length > 0 ? series.Labels + "," : "";
        for (var i = 0; i < buckets.Length; i++)
        {
            below += buckets[i];
            WriteSample(text, family.Name + "_bucket", string.Create(CultureInfo.InvariantCulture, $"{prefix}le=\"{family.Bounds[i]}\""), below);
        }
        WriteSample(text, family.Name + "_bucket", prefix + "le=\"+Inf\"", count);
        WriteSample(text, family.Name + "_sum", series.Labels, sum);
        WriteSample(text, family.Name + "_count", series.Labels, count);
    }

    private static void WriteSample(StringBuilder text, string name, string labels, double value)
    {
        text.Append(name);
        if (labels.Length > 0)
            text.Append('{').Append(labels).Append('}');
        text.Append(CultureInfo.InvariantCulture, $" {value}\n");
    }

    private static string TypeOf(MetricKind kind) => kind switch
    {
        MetricKind.Counter or MetricKind.ObservedCounter => "counter",
        MetricKind.Histogram => "histogram",
        _ => "gauge",
    };
}
