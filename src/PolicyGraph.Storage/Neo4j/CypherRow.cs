using System.Collections.Immutable;
using PolicyGraph.Model;
using PolicyGraph.Storage.Queries;

namespace PolicyGraph.Storage.Neo4j;

/// <summary>One row of an answer, by the places of its columns.</summary>
public readonly struct CypherRow(object?[] values)
{
    public string Text(int column) => (string)values[column]!;

    public string? TextOrNull(int column) => (string?)values[column];

    public int Number(int column) => (int)(long)values[column]!;

    public int? NumberOrNull(int column) => (int?)(long?)values[column];

    public long Count(int column) => (long)values[column]!;

    public double Fraction(int column) => values[column] is long whole ? whole : (double)values[column]!;

    public bool Flag(int column) => (bool)values[column]!;

    public ImmutableArray<string> Texts(int column) => [.. ((IReadOnlyList<object?>)values[column]!).Select(text => (string)text!)];

    /// <summary>The keys of the row, which are its last columns.</summary>
    internal Cursor Cursor(int keys) => new([.. values.TakeLast(keys).Select(key => (string)key!)]);

    internal TextSpan Span(int start) => new(Number(start), Number(start + 1));
}
