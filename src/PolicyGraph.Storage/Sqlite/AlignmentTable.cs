using PolicyGraph.Storage.Alignment;
using PolicyGraph.Words.Profiles;

namespace PolicyGraph.Storage.Sqlite;

/// <summary>Measures that say the same, linked at the end of a transaction.</summary>
internal sealed class AlignmentTable(SqliteSession session)
{
    private const int MostCrowds = 100_000;

    /// <summary>Who stands for crowds that were met, since measures of the next batch belong to many of the same.</summary>
    private readonly Dictionary<long, IReadOnlyList<CrowdMember<long>>> representatives = [];

    private Realignment<long> realignment = new();

    /// <summary>Takes up the measures of a policy that is new or whose former measures are dropped, in their order.</summary>
    public void Put(long policy, IReadOnlyList<NewMeasure> measures)
    {
        var own = new SketchedPolicy<long>(
            [.. measures.Select((measure, i) => new SketchedMeasure<long>(new(policy, measure.Key, CrowdRank.Of(measure.Id)), i + 1, measure.Sketch))]);
        realignment.Add(own);
        foreach (var measure in own.Measures)
            session.Execute(WriteSql.AddSketch, policy, measure.Position, measure.Measure, measure.Member.Rank, measure.Sketch.ToBytes());
    }

    /// <summary>To be called before the measures themselves are dropped.</summary>
    public void Drop(long policy)
    {
        foreach (var measure in Find(policy).Measures)
        {
            realignment.Remove(measure.Member, measure.Sketch.Keys());
            session.Execute(WriteSql.DropAlignmentsFrom, measure.Measure);
            session.Execute(WriteSql.DropAlignmentsTo, measure.Measure);
            foreach (var key in measure.Sketch.Keys())
                session.Execute(WriteSql.DropFromCrowd, key, measure.Member.Rank, measure.Measure);
        }
        session.Execute(WriteSql.DropSketches, policy);
    }

    /// <summary>Links what came, and what is linked because others went; to be called before a transaction is committed.</summary>
    public void Settle()
    {
        foreach (var crowd in realignment.CrowdsInOrder)
        {
            var key = crowd.Key;
            crowd.Meet(RepresentativesOf(crowd));
            if (crowd.NeedsAll)
                crowd.MeetAll(MembersOf(key, most: -1));
            Keep(crowd);
            foreach (var member in crowd.Displaced())
                session.Execute(WriteSql.DropAlignmentsOfCrowd, member.Measure, key);
            foreach (var member in crowd.Newcomers)
                session.Execute(WriteSql.AddToCrowd, key, member.Rank, member.Measure, member.Policy);
        }
        foreach (var links in realignment.FindLinks(Find))
        {
            Array.Sort(links, (one, other) => (one.One, one.Key, one.Other).CompareTo((other.One, other.Key, other.Other)));
            foreach (var link in links)
                session.Execute(WriteSql.AddAlignment, link.One, link.Key, link.Other, link.Score);
        }
        realignment = new();
    }

    /// <summary>To be called when a transaction was not committed.</summary>
    public void Forget()
    {
        representatives.Clear();
        realignment = new();
    }

    private IReadOnlyList<CrowdMember<long>> RepresentativesOf(Crowd<long> crowd) =>
        !crowd.HasLeavers && representatives.TryGetValue(crowd.Key, out var members) ? members : MembersOf(crowd.Key, Crowd<long>.MostRepresentatives);

    private void Keep(Crowd<long> crowd)
    {
        if (representatives.Count == MostCrowds)
            representatives.Clear();
        representatives[crowd.Key] = crowd.Representatives;
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
