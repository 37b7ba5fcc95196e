using System.Collections.Immutable;
using PolicyGraph.Storage.Queries.Conditions;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Storage.Queries;

/// <summary>
/// A text search. Chinese is found by any stretch of it, other scripts by whole words whatever their case; parts of
/// <paramref name="Text"/> that blanks or punctuation separate must all be there. Bodies are found by a stretch of the
/// pinyin initials of a name, too (kjt: 科技厅). Best first.
/// </summary>
/// <param name="Kinds">Empty: all.</param>
public sealed record SearchQuery(string Text, ImmutableArray<SearchKind> Kinds, PageRequest Page)
{
    /// <summary>What must hold of a policy, besides.</summary>
    public Condition Policies { get; init; } = Condition.Always;

    /// <summary>What must hold of a measure, besides.</summary>
    public Condition Measures { get; init; } = Condition.Always;

    /// <summary>What must hold of a body, besides.</summary>
    public Condition Departments { get; init; } = Condition.Always;

    internal Condition ConditionOf(SearchKind kind) =>
        !Kinds.IsEmpty && !Kinds.Contains(kind) ? Condition.Never
        : kind switch
        {
            SearchKind.Policy => Policies,
            SearchKind.Measure => Measures,
            _ => Departments,
        };
}
