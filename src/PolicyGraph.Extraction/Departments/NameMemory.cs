using System.Collections.Concurrent;
using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Departments;

/// <summary>
/// What is known of names, kept from one document to the next: those of one place name the same bodies again and again.
/// A fixed number is kept; further ones are remembered for their document alone. An entry follows from its key, its
/// place and the tables, so that no result depends on which document came first or on which thread.
/// </summary>
internal sealed class NameMemory
{
    private const int MostEntries = 60_000;

    private readonly ConcurrentDictionary<(string? Region, bool IsCentral, bool IsBeforeLatestLine), PlaceMemory> _places = new();
    private int _entries;

    /// <param name="isBeforeLatestLine">The document is from before a vertical line that local bodies' names may be taken for.</param>
    public PlaceMemory Of(Region? own, bool isCentral, bool isBeforeLatestLine) => _places.GetOrAdd((own?.Code, isCentral, isBeforeLatestLine), static (_, all) => new PlaceMemory(all), this);

    /// <summary>Whether one more entry fits.</summary>
    public bool TryReserve() => _entries < MostEntries && Interlocked.Increment(ref _entries) <= MostEntries;
}

/// <summary>The names met in documents of one place.</summary>
internal sealed class PlaceMemory
{
    private readonly NameMemory _all;
    private readonly ConcurrentDictionary<string, KnownName> _names = new(concurrencyLevel: 1, capacity: 251, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, KnownName>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly ConcurrentDictionary<BodyKey, ResolvedBody> _bodies = new(concurrencyLevel: 1, capacity: 251);

    public PlaceMemory(NameMemory all)
    {
        _all = all;
        _lookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public KnownName? Find(ReadOnlySpan<char> name) => _lookup.TryGetValue(name, out var known) ? known : null;

    public bool TryKeep(KnownName name) => _all.TryReserve() && _names.TryAdd(name.Text, name);

    public ResolvedBody? Find(NamedBody body) => body.Known is null ? _bodies.GetValueOrDefault(BodyKey.Of(body)) : body.Identity;

    public bool TryKeep(NamedBody body, ResolvedBody resolved)
    {
        var keeps = _all.TryReserve();
        if (body.Known is null)
        {
            return keeps && _bodies.TryAdd(BodyKey.Of(body), resolved);
        }

        body.Identity = keeps ? resolved : null;
        return keeps;
    }
}

/// <summary>All of a named body that its identity follows from.</summary>
internal readonly record struct BodyKey(string Written, string Completed, bool IsClass, GoverningPlace? Governing, PlaceKind Place, int BareStart)
{
    public static BodyKey Of(NamedBody body) =>
        new(body.Written, body.Completed, body.IsClass, body.Governing, body.Parts.Place, body.Parts.BareStart);

    public override int GetHashCode() => string.GetHashCode(Completed);
}
