using System.Collections.Immutable;

namespace PolicyGraph.GraphQL.Limits;

/// <summary>
/// What a request may ask for; whatever passes a limit is refused before it is executed, by an error that names the
/// limit. Counts follow fragments: what is spread twice counts twice.
/// </summary>
public sealed record LimitOptions
{
    /// <summary>Tokens of the document, comments and white space apart.</summary>
    public int MaxTokens { get; init; } = 4000;

    /// <summary>Brackets of any kind open at once.</summary>
    public int MaxNesting { get; init; } = 64;

    /// <summary>Fields above a leaf, itself included; introspection has a limit of its own.</summary>
    public int MaxDepth { get; init; } = 12;

    public int MaxAliases { get; init; } = 30;

    public int MaxRootFields { get; init; } = 20;

    /// <summary>Fields of one object, of whatever types it may be.</summary>
    public int MaxBreadth { get; init; } = 100;

    public int MaxDirectives { get; init; } = 50;

    /// <summary>Fragments that the document defines.</summary>
    public int MaxFragments { get; init; } = 50;

    /// <summary>Objects that the answer may hold by the sizes of lists that the request names; see <see cref="CostCalculator"/>.</summary>
    public long MaxCost { get; init; } = 10_000;

    /// <summary>What a list without a size is taken to hold.</summary>
    public int AssumedListSize { get; init; } = 10;

    /// <summary>Items that a size argument may ask of one list.</summary>
    public int MaxListSize { get; init; } = int.MaxValue;

    /// <summary>Arguments that say how many items a list has.</summary>
    public ImmutableArray<string> SizeArguments { get; init; } = ["first", "last", "limit"];

    /// <summary>Costs of fields, by coordinate, that differ from 1 for an object and 0 for a leaf.</summary>
    public ImmutableDictionary<string, int> FieldCosts { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>Whether <c>__schema</c> and <c>__type</c> may be asked.</summary>
    public bool AllowIntrospection { get; init; } = true;

    /// <summary>Lists of types and members nested in introspection; the usual introspection query needs 2.</summary>
    public int MaxIntrospectionLists { get; init; } = 2;

    /// <summary>Bytes of a response.</summary>
    public int MaxResponseBytes { get; init; } = 10 * 1024 * 1024;

    /// <summary>Errors listed in a response, of validation or of execution.</summary>
    public int MaxErrors { get; init; } = 100;
}
