namespace PolicyGraph.Storage.Queries.Conditions;

/// <summary>How a field and the values of a condition are compared: as texts, by code point. An absent field meets none of them.</summary>
public enum Comparison
{
    /// <summary>Equal to one of the values; to none of no values.</summary>
    In,

    Contains,
    StartsWith,
    AtLeast,
    AtMost,
}
