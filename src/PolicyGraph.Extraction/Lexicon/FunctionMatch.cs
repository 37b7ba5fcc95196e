namespace PolicyGraph.Extraction.Lexicon;

/// <summary>A bare name split into its line and the suffix as written: 科技 + 厅.</summary>
internal readonly record struct FunctionMatch(FunctionRow Row, string WrittenSuffix)
{
    /// <summary>委 is short for 委员会, 办 for 办公室; other suffixes are full.</summary>
    public string FullSuffix => WrittenSuffix switch
    {
        "委" => "委员会",
        "办" => "办公室",
        _ => WrittenSuffix,
    };

    public string FullName => Row.Stem + FullSuffix;
}
