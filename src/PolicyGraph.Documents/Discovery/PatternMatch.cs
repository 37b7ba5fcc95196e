namespace PolicyGraph.Documents.Discovery;

/// <summary>What one pattern stands for.</summary>
internal sealed record PatternMatch(IReadOnlyList<DocumentSource> Sources, IReadOnlyList<DocumentProblem> Problems)
{
    public static PatternMatch Of(DocumentSource source) => new([source], []);

    public static PatternMatch Of(DocumentProblem problem) => new([], [problem]);

    /// <summary>Sources in ordinal order; with neither a source nor a problem, the problem that nothing was found.</summary>
    public static PatternMatch Of(
        string pattern, List<DocumentSource> sources, List<DocumentProblem> problems, string nothing, string remedy)
    {
        if (sources.Count == 0 && problems.Count == 0)
        {
            problems.Add(new DocumentProblem(DocumentProblemCodes.NothingMatches, pattern, null, nothing, remedy));
        }

        sources.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        return new PatternMatch(sources, [.. problems.Distinct()]);
    }
}
