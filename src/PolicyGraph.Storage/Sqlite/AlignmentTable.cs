using PolicyGraph.Storage.Alignment;
using PolicyGraph.Words.Profiles;

namespace PolicyGraph.Storage.Sqlite;

/// <summary>
/// Measures that say the same, found by pairs of words that they share. Of the many that may share a pair those that came last
/// are looked at.
/// </summary>
internal sealed class AlignmentTable(SqliteSession session)
{
    private const int MostKnown = 50_000;

    /// <summary>Measures that were read or written, since measures of one batch are often like each other.</summary>
    private readonly Dictionary<long, SketchedMeasure<long>> known = [];

    /// <summary>Takes up measures of a policy that is new or whose former measures are dropped, in their order.</summary>
    public void Put(long policy, IReadOnlyList<NewMeasure> measures)
    {
        var partners = new BestPartners<long>();
        var own = measures.Select((measure, i) => new SketchedMeasure<long>(policy, measure.Key, i + 1, measure.Sketch)).ToArray();
        foreach (var measure in own)
        {
            foreach (var candidate in CandidatesOf(measure.Sketch))
                partners.Compare(measure, Find(candidate));
        }
        foreach (var link in AlignmentFinder.BestOf(partners.Mutual()))
            session.Execute(WriteSql.AddAlignment, link.One.Measure, link.Other.Measure, link.Score);
        foreach (var measure in own)
            AddSketch(measure);
    }

    /// <summary>To be called before the measures themselves are dropped.</summary>
    public void Drop(long policy)
    {
        foreach (var (measure, sketch) in session.Query(
            WriteSql.SketchesOfPolicy, row => (row.GetInt64(0), TermSketch.Read(row.GetBytes(1))), policy))
        {
            known.Remove(measure);
            session.Execute(WriteSql.DropAlignmentsFrom, measure);
            session.Execute(WriteSql.DropAlignmentsTo, measure);
            session.Execute(WriteSql.DropSketch, measure);
            foreach (var key in sketch.Keys())
                session.Execute(WriteSql.DropSketchKey, key, measure);
        }
    }

    /// <summary>To be called when a transaction was not committed.</summary>
    public void Forget() => known.Clear();

    private HashSet<long> CandidatesOf(TermSketch sketch)
    {
        var found = new HashSet<long>();
        foreach (var key in sketch.Keys())
        {
            if (found.Count >= AlignmentFinder.MostCandidates)
                break;
            session.ReadNumbers(WriteSql.MeasuresOfKey, found, key);
        }
        return found;
    }

    private SketchedMeasure<long> Find(long measure)
    {
        if (!known.TryGetValue(measure, out var found))
        {
            found = session.Query(
                WriteSql.SketchOf,
                row => new SketchedMeasure<long>(row.GetInt64(0), measure, row.GetInt32(1), TermSketch.Read(row.GetBytes(2))), measure)[0];
            Keep(found);
        }
        return found;
    }

    private void AddSketch(SketchedMeasure<long> measure)
    {
        Keep(measure);
        session.Execute(WriteSql.AddSketch, measure.Measure, measure.Policy, measure.Position, measure.Sketch.ToBytes());
        foreach (var key in measure.Sketch.Keys())
            session.Execute(WriteSql.AddSketchKey, key, measure.Measure);
    }

    private void Keep(SketchedMeasure<long> measure)
    {
        if (known.Count >= MostKnown)
            known.Clear();
        known[measure.Measure] = measure;
    }

    /// <param name="Key">Of its row.</param>
    internal readonly record struct NewMeasure(long Key, TermSketch Sketch);
}
