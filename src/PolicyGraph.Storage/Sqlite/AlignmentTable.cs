using PolicyGraph.Storage.Alignment;
using PolicyGraph.Words.Profiles;

namespace PolicyGraph.Storage.Sqlite;

/// <summary>
/// Measures that say the same. Those of policies that come are linked when a load is done (<see cref="LinkSome"/>): of many
/// links that each batch would make, the next ones would displace about as many as remain. Until then the store knows which
/// policies are <c>unlinked</c>, so that a load that was broken off is made up for.
/// </summary>
internal sealed class AlignmentTable(SqliteSession session)
{
    /// <summary>Linked in one transaction, at most; they are in memory meanwhile.</summary>
    private const int MostCrowds = 300_000;

    private const int PoliciesAtOnce = 512;

    private Realignment<long> leaving = new();

    /// <summary>Takes up the measures of a policy that is new or whose former measures are dropped, in their order.</summary>
    public void Put(long policy, IReadOnlyList<NewMeasure> measures)
    {
        for (var i = 0; i < measures.Count; i++)
            session.Execute(WriteSql.AddSketch, policy, i + 1, measures[i].Key, CrowdRank.Of(measures[i].Id), measures[i].Sketch.ToBytes());
        if (measures.Count > 0)
            session.Execute(WriteSql.AddUnlinked, policy);
    }

    /// <summary>To be called before the measures themselves are dropped.</summary>
    public void Drop(long policy)
    {
        if (session.Execute(WriteSql.DropUnlinked, policy) == 0)
            Unlink(policy);
        session.Execute(WriteSql.DropSketches, policy);
    }

    /// <summary>Links what is linked because others went; to be called before a transaction is committed.</summary>
    public void Settle()
    {
        Link(leaving, []);
        leaving = new();
    }

    /// <summary>To be called when a transaction was not committed.</summary>
    public void Forget() => leaving = new();

    /// <summary>Links the measures of policies that came; a transaction of its own.</summary>
    /// <returns>Whether some are left.</returns>
    public bool LinkSome(CancellationToken cancellation)
    {
        var coming = new Realignment<long>();
        var unlinked = session.Query(WriteSql.Unlinked, row => row.GetInt64(0));
        var some = 0;
        for (; some < unlinked.Count && coming.Crowds.Count < MostCrowds; some++)
            coming.Add(Find(unlinked[some]));
        Link(coming, unlinked.Take(some).Chunk(PoliciesAtOnce).SelectMany(policies =>
        {
            cancellation.ThrowIfCancellationRequested();
            return TakeIn(policies);
        }));
        foreach (var policy in unlinked.Take(some))
            session.Execute(WriteSql.DropUnlinked, policy);
        return some < unlinked.Count;
    }

    private void Unlink(long policy)
    {
        foreach (var measure in Find(policy).Measures)
        {
            leaving.Remove(measure.Member, measure.Sketch.Keys());
            session.Execute(WriteSql.DropAlignmentsFrom, measure.Measure);
            session.Execute(WriteSql.DropAlignmentsTo, measure.Measure);
            foreach (var key in measure.Sketch.Keys())
                session.Execute(WriteSql.DropFromCrowd, key, measure.Member.Rank, measure.Measure);
        }
    }

    private void Link(Realignment<long> realignment, IEnumerable<SketchedPolicy<long>> newcomers)
    {
        foreach (var crowd in realignment.CrowdsInOrder)
        {
            crowd.Meet(MembersOf(crowd.Key, Crowd<long>.MostRepresentatives));
            if (crowd.NeedsAll)
                crowd.MeetAll(MembersOf(crowd.Key, most: -1));
            foreach (var member in crowd.Displaced())
                session.Execute(WriteSql.DropAlignmentsOfCrowd, member.Measure, crowd.Key);
        }
        foreach (var links in realignment.FindLinks(newcomers, Find))
        {
            Array.Sort(links, (one, other) => (one.One, one.Key, one.Other).CompareTo((other.One, other.Key, other.Other)));
            foreach (var link in links)
                session.Execute(WriteSql.AddAlignment, link.One, link.Key, link.Other, link.Score);
        }
    }

    /// <summary>Crowds stand in the file one after the other, so their newcomers are written in that order.</summary>
    private SketchedPolicy<long>[] TakeIn(long[] newcomers)
    {
        var policies = Array.ConvertAll(newcomers, Find);
        var members = new List<(long Key, CrowdMember<long> Member)>();
        foreach (var measure in policies.SelectMany(policy => policy.Measures))
        {
            foreach (var key in measure.Sketch.Keys())
                members.Add((key, measure.Member));
        }
        members.Sort((one, other) => (one.Key, one.Member.Rank, one.Member.Measure).CompareTo((other.Key, other.Member.Rank, other.Member.Measure)));
        foreach (var (key, member) in members)
            session.Execute(WriteSql.AddToCrowd, key, member.Rank, member.Measure, member.Policy);
        return policies;
    }

    private List<CrowdMember<long>> MembersOf(long key, int most) => session.Query(
        WriteSql.MembersOfCrowd, row => new CrowdMember<long>(row.GetInt64(0), row.GetInt64(1), row.GetInt64(2)), key, most);

    private SketchedPolicy<long> Find(long policy) => new(session.Query(
        WriteSql.SketchesOfPolicy,
        row => new SketchedMeasure<long>(new(policy, row.GetInt64(1), row.GetInt64(2)), row.GetInt32(0), TermSketch.Read(row.GetBytes(3))),
        policy));

    /// <param name="Key">Of its row.</param>
    internal readonly record struct NewMeasure(long Key, string Id, TermSketch Sketch);
}
