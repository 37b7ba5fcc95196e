using PolicyGraph.Storage.Alignment;

namespace PolicyGraph.Storage.Neo4j;

/// <summary>Measures that say the same, within a transaction. A full-text index finds those that share pairs of words.</summary>
internal sealed class AlignmentWriter(ICypherTransaction transaction)
{
    /// <summary>Of a search, which has its own cost whatever it finds; far below the 1,024 that Lucene takes.</summary>
    private const int KeysPerQuery = 64;

    private readonly Realignment<string> realignment = new();
    private IReadOnlyList<ProfiledPolicy> newcomers = [];
    private IReadOnlyList<SketchedPolicy<string>> sketched = [];
    private Dictionary<string, SketchedPolicy<string>> known = [];

    /// <summary>
    /// To be called before the transaction changes measures: what a full-text index answers is not to be relied on once nodes
    /// that it holds were deleted in the same transaction.
    /// </summary>
    /// <param name="coming">Policies that are new, or in the place of former ones.</param>
    /// <param name="leaving">Ids of policies whose measures will be deleted.</param>
    public async Task FindAsync(IReadOnlyList<ProfiledPolicy> coming, IReadOnlyList<string> leaving)
    {
        newcomers = coming;
        sketched = [.. coming.Select(SketchedPolicyOf)];
        foreach (var policy in sketched)
            realignment.Add(policy);
        if (leaving.Count > 0)
            await RemoveAsync(leaving).ConfigureAwait(false);
        if (realignment.IsIdle)
            return;
        var gone = leaving.ToHashSet(StringComparer.Ordinal);
        await MeetAsync(gone).ConfigureAwait(false);
        known = await ReadAsync(gone).ConfigureAwait(false);
        foreach (var (policy, sketch) in coming.Zip(sketched))
            known.Add(policy.Policy.Id, sketch);
    }

    /// <summary>To be made after <see cref="FindAsync"/> and run when the new measures are there; null for nothing to do.</summary>
    public CypherCall? Put()
    {
        var links = realignment.FindLinks(sketched, policy => known[policy]).SelectMany(some => some).ToArray();
        var crowds = realignment.CrowdsInOrder.ToArray();
        var displaced = crowds.SelectMany(crowd => crowd.Displaced().Select(member => (member, crowd.Key))).ToArray();
        var promoted = crowds.SelectMany(crowd => crowd.Promoted().Select(member => (member, crowd.Key))).ToArray();
        var marked = newcomers.SelectMany(MarksOf).ToArray();
        if (marked.Length + displaced.Length + promoted.Length == 0)
            return null;
        var (measures, keys) = (new Places<string>(), new Places<string>());
        int KeyPlace(long key) => keys.PlaceOf(CrowdMarks.Name(key));
        return new CypherCall(WriteStatements.PutAlignments, new()
        {
            ["newcomers"] = marked.Select(measure => new object[] { measures.PlaceOf(measure.Id), measure.Marks }).ToArray(),
            ["marks"] = displaced.Select(end => (end.member, Change: new object[] { KeyPlace(end.Key), CrowdMarks.Representative, CrowdMarks.Member }))
                .Concat(promoted.Select(start => (start.member, Change: new object[] { KeyPlace(start.Key), CrowdMarks.Member, CrowdMarks.Representative })))
                .GroupBy(change => change.member.Measure, change => change.Change)
                .Select(changes => new object[] { measures.PlaceOf(changes.Key), changes.ToArray() }).ToArray(),
            ["displaced"] = displaced.Select(end => new object[] { measures.PlaceOf(end.member.Measure), KeyPlace(end.Key) }).ToArray(),
            ["rows"] = links.GroupBy(link => link.One, link => new object[] { measures.PlaceOf(link.Other), ThousandthsOf(link.Score), KeyPlace(link.Key) })
                .Select(own => new object[] { measures.PlaceOf(own.Key), own.ToArray() }).ToArray(),
            ["measures"] = measures.Things,
            ["keys"] = keys.Things,
        });
    }

    /// <summary>How the measures of a policy that comes are to be found by others, but for those that have no words to share.</summary>
    private IEnumerable<(string Id, string Marks)> MarksOf(ProfiledPolicy policy) => policy.Policy.Measures.Select((measure, i) =>
    {
        var member = MemberOf(policy.Policy.Id, measure.Id);
        return (measure.Id, Marks: CrowdMarks.Of(policy.Profiles[i].Sketch, key => realignment.Crowds[key].IsRepresentedBy(member)));
    }).Where(measure => measure.Marks.Length > 0);

    private async Task RemoveAsync(IReadOnlyList<string> policies)
    {
        foreach (var row in await transaction.RunAsync(WriteStatements.FindSketchKeysByPolicy, new() { ["keys"] = policies }).ConfigureAwait(false))
            realignment.Remove(MemberOf(row), CrowdMarks.Represented(row.Text(2)));
    }

    /// <summary>Asks who stands for the crowds.</summary>
    private async Task MeetAsync(HashSet<string> gone)
    {
        var queries = realignment.Crowds.Keys.Order().Chunk(KeysPerQuery).Select(keys => CrowdMarks.QueryOf(keys)).ToArray();
        var rows = await transaction.RunAsync(WriteStatements.FindCrowds, new() { ["queries"] = queries }).ConfigureAwait(false);
        var standing = rows.Where(row => !gone.Contains(row.Text(0))).SelectMany(row => CrowdMarks.Represented(row.Text(2)).Select(key => (key, Member: MemberOf(row)))).ToLookup(pair => pair.key, pair => pair.Member);
        foreach (var (key, crowd) in realignment.Crowds)
            crowd.Meet(standing[key]);
    }

    /// <summary>Reads the policies that are compared, and all members of the crowds that must be known whole.</summary>
    private async Task<Dictionary<string, SketchedPolicy<string>>> ReadAsync(HashSet<string> gone)
    {
        var crowds = realignment.CrowdsToRead.ToArray();
        var policies = realignment.PoliciesToCompare();
        if (crowds.Length + policies.Count == 0)
            return [];
        var rows = await transaction.RunAsync(WriteStatements.FindSketchesToCompare, new()
        {
            ["keys"] = policies.ToArray(),
            ["queries"] = crowds.Select(crowd => CrowdMarks.QueryOf(crowd.Key)).ToArray(),
        }).ConfigureAwait(false);
        var measures = rows.Select(Neo4jRows.Sketch).Where(measure => !gone.Contains(measure.Policy)).ToArray();
        var members = (
            from measure in measures
            from key in measure.Sketch.Keys().ToArray()
            where realignment.Crowds.TryGetValue(key, out var crowd) && crowd.NeedsAll
            select (key, measure.Member)).ToLookup(pair => pair.key, pair => pair.Member);
        foreach (var crowd in crowds)
            crowd.MeetAll(members[crowd.Key]);
        return measures.GroupBy(measure => measure.Policy).ToDictionary(own => own.Key, own => new SketchedPolicy<string>([.. own]), StringComparer.Ordinal);
    }

    private static SketchedPolicy<string> SketchedPolicyOf(ProfiledPolicy policy) => new(
        [.. policy.Policy.Measures.Select((measure, i) => new SketchedMeasure<string>(MemberOf(policy.Policy.Id, measure.Id), i + 1, policy.Profiles[i].Sketch))]);

    private static CrowdMember<string> MemberOf(CypherRow row) => MemberOf(row.Text(0), row.Text(1));

    private static CrowdMember<string> MemberOf(string policy, string measure) => new(policy, measure, CrowdRank.Of(measure));

    /// <summary>A likeness has three decimals, so that nothing is lost.</summary>
    private static int ThousandthsOf(double score) => (int)Math.Round(score * 1000);
}
