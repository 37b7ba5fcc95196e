namespace PolicyGraph.Storage.Records;

/// <summary>What a text search looks through.</summary>
public enum SearchKind
{
    /// <summary>Titles and document numbers.</summary>
    Policy,

    /// <summary>Titles, texts and responsibility lists.</summary>
    Measure,

    /// <summary>Names and aliases.</summary>
    Department,
}
