using PolicyGraph.Storage.Alignment;
using PolicyGraph.Words.Profiles;

namespace PolicyGraph.Storage.Sqlite;

/// <summary>
/// Measures that say the same, found by pairs of words that they share. Where more than a hundred measures share a pair,
/// only the fifty on either side of a measure, in the order of their ranks, are compared with it.
/// </summary>
internal sealed class AlignmentTable(SqliteSession session)
{
    /// <summary>Takes up measures of a policy that is new or whose former measures are dropped, in their order.</summary>
    public void Put(long policy, IReadOnlyList<NewMeasure> measures)
    {
        var own = measures.Select((measure, i) => new SketchedMeasure<long>(policy, measure.Key, i + 1, measure.Sketch)).ToArray();
        foreach (var link in AlignmentFinder.Find(own, FindOthers(measures)))
        {
            session.Execute(WriteSql.AddAlignment, link.One.Measure, link.Other.Measure, link.Score);
            session.Execute(WriteSql.AddAlignment, link.Other.Measure, link.One.Measure, link.Score);
        }
        for (var i = 0; i < own.Length; i++)
            AddSketch(own[i], Rank.Of(measures[i].Id));
    }

    /// <summary>To be called before the measures themselves are dropped.</summary>
    public void Drop(long policy)
    {
        session.Execute(WriteSql.DropAlignments, policy);
        foreach (var (measure, rank, sketch) in session.Query(
            WriteSql.SketchesOfPolicy, row => (row.GetInt64(0), row.GetInt64(1), TermSketch.Read(row.GetFieldValue<byte[]>(2))), policy))
        {
            foreach (var key in sketch.Keys())
                session.Execute(WriteSql.DropSketchKey, key, rank, measure);
        }
    }

    private IEnumerable<SketchedMeasure<long>> FindOthers(IReadOnlyList<NewMeasure> measures)
    {
        var found = new HashSet<long>();
        foreach (var measure in measures)
        {
            var rank = Rank.Of(measure.Id);
            foreach (var key in measure.Sketch.Keys())
                found.UnionWith(session.Query(WriteSql.MeasuresOfKey, row => row.GetInt64(0), key, rank));
        }
        return found.SelectMany(key => session.Query(
            WriteSql.SketchOf,
            row => new SketchedMeasure<long>(row.GetInt64(0), key, row.GetInt32(1), TermSketch.Read(row.GetFieldValue<byte[]>(2))), key));
    }

    private void AddSketch(SketchedMeasure<long> measure, long rank)
    {
        session.Execute(WriteSql.AddSketch, measure.Measure, measure.Policy, measure.Position, rank, measure.Sketch.ToBytes());
        foreach (var key in measure.Sketch.Keys())
            session.Execute(WriteSql.AddSketchKey, key, rank, measure.Measure);
    }

    /// <param name="Key">Of its row.</param>
    internal readonly record struct NewMeasure(long Key, string Id, TermSketch Sketch);
}
