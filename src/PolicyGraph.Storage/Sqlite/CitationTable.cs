using System.Collections.Immutable;
using PolicyGraph.Storage.Parts;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Storage.Sqlite;

/// <summary>
/// Citations and the policies that they mean. What a citation means depends on all policies loaded, never on the order in
/// which they came: the one of that document number, else the only one of that title (for a citation with a number: one
/// without its own), else a reference under the number or, where none is given, the title.
/// </summary>
internal sealed class CitationTable(SqliteSession session, SearchTable texts)
{
    public void Replace(long policy, ImmutableArray<CitationPart> citations)
    {
        var targetsBefore = TargetsOf(policy);
        session.Execute(WriteSql.DropCitations, policy);
        foreach (var (kind, ordinal, measureId, citation) in citations)
        {
            var target = TargetOf(citation.DocumentNumber, citation.Title);
            session.Execute(
                WriteSql.AddCitation, policy, EnumText<CitationKind>.Of(kind), ordinal, citation.MeasureNumber, measureId, target,
                citation.Title, citation.DocumentNumber, citation.Span.Start, citation.Span.End);
        }
        targetsBefore.UnionWith(TargetsOf(policy));
        foreach (var target in targetsBefore)
            DropUnused(target);
    }

    public void Drop(long policy)
    {
        var targets = TargetsOf(policy);
        session.Execute(WriteSql.DropCitations, policy);
        foreach (var target in targets)
            DropUnused(target);
    }

    /// <summary>To be called when the policy of that number or one of these titles came, changed or went.</summary>
    public void Resolve(string? number, string? title, string? otherTitle)
    {
        var touched = new HashSet<long>();
        foreach (var citation in session.Query(WriteSql.CitationsOfNames, ReadCitation, number, title, otherTitle))
        {
            var target = TargetOf(citation.Number, citation.Title);
            if (session.Execute(WriteSql.RetargetCitation, citation.Policy, citation.Kind, citation.Ordinal, target) == 0)
                continue;
            touched.Add(citation.Target);
            touched.Add(target);
        }
        foreach (var target in touched)
            DropUnused(target);
    }

    /// <summary>Drops a reference that nobody cites any more; one that is cited gets the title that it is cited by.</summary>
    public void DropUnused(long policy)
    {
        if (session.Execute(WriteSql.DropReference, policy) > 0)
            texts.Drop(policy, SearchTable.Policy);
        else if (session.Execute(WriteSql.NameReference, policy) > 0)
            NameAgain(policy);
    }

    private void NameAgain(long policy)
    {
        var (title, number) = session.Query(ReadSql.NamesOf, row => (row.Text(0), row.Text(1)), policy)[0];
        texts.Put(policy, SearchTable.Policy, title ?? "", number ?? "");
    }

    private long TargetOf(string? number, string? title)
    {
        var id = (string)session.Scalar(WriteSql.ResolveCitation, number, title)!;
        if (session.Execute(WriteSql.AddReference, id, title, number) == 0)
            return session.Number(ReadSql.KeyOfPolicy, id);
        var key = session.Number(ReadSql.KeyOfPolicy, id);
        texts.Add(key, SearchTable.Policy, title ?? "", number ?? "");
        return key;
    }

    private HashSet<long> TargetsOf(long policy) => [.. session.Query(WriteSql.TargetsOfPolicy, row => row.GetInt64(0), policy)];

    private static FoundCitation ReadCitation(SqliteRow row) =>
        new(row.GetInt64(0), row.GetString(1), row.GetInt64(2), row.Text(3), row.Text(4), row.GetInt64(5));

    private sealed record FoundCitation(long Policy, string Kind, long Ordinal, string? Number, string? Title, long Target);
}
