namespace PolicyGraph.Extraction.Departments;

/// <summary>A name with everything that its list says of it, ready to be identified.</summary>
/// <param name="Written">Reading form as written.</param>
/// <param name="Completed">The written form with a head or a class prefix that it shares with its neighbours: 包头市 → 包头市人民政府.</param>
/// <param name="Parts">The completed form taken apart.</param>
/// <param name="Governing">The place that the enumeration carries over to it; null for none.</param>
internal sealed record NamedBody(string Written, string Completed, NameParts Parts, bool IsClass, GoverningPlace? Governing)
{
    /// <summary>What is remembered of the name, where it stands as it is written and is no class; null for others.</summary>
    public KnownName? Known { get; init; }

    /// <summary>The place that governs the name behind it, told of one with <see cref="Known"/> alone.</summary>
    public GoverningPlace? Next { get; set; }

    /// <summary>What one with <see cref="Known"/> was identified as, once it was; it follows from the rest.</summary>
    public ResolvedBody? Identity { get; set; }

    public bool IsCompleted => !string.Equals(Written, Completed, StringComparison.Ordinal);

    /// <summary>The name after the place that it carries itself.</summary>
    public ReadOnlySpan<char> Bare => Completed.AsSpan(Parts.BareStart);
}
