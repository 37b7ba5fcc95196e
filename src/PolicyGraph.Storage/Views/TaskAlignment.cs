using PolicyGraph.Storage.Records;

namespace PolicyGraph.Storage.Views;

/// <summary>Pairs of measures that give out the same task → tasks, each with at most one measure of a policy.</summary>
/// <param name="MeasureIds">By the place of the policy among those compared.</param>
/// <param name="Score">Of the weakest pair that holds the task together; null where there is one measure only.</param>
internal sealed record TaskAlignment(IReadOnlyDictionary<int, string> MeasureIds, double? Score)
{
    /// <param name="measures">Of the policies compared, with the place of the policy, in the order in which tasks are to come.</param>
    /// <returns>A task of one measure alone for each that no other goes with.</returns>
    public static IReadOnlyList<TaskAlignment> Of(
        IReadOnlyList<(string MeasureId, int Policy)> measures, IEnumerable<StoredAlignment> pairs)
    {
        var tasks = measures.ToDictionary(
            measure => measure.MeasureId,
            measure => new TaskAlignment(new Dictionary<int, string> { [measure.Policy] = measure.MeasureId }, null), StringComparer.Ordinal);
        var best = pairs.OrderByDescending(pair => pair.Score)
            .ThenBy(pair => pair.MeasureId, StringComparer.Ordinal).ThenBy(pair => pair.AlignedMeasureId, StringComparer.Ordinal);
        foreach (var pair in best)
        {
            if (tasks.TryGetValue(pair.MeasureId, out var one) && tasks.TryGetValue(pair.AlignedMeasureId, out var other)
                && !one.MeasureIds.Keys.Intersect(other.MeasureIds.Keys).Any())
            {
                var both = new TaskAlignment(one.MeasureIds.Concat(other.MeasureIds).ToDictionary(), pair.Score);
                foreach (var id in both.MeasureIds.Values)
                    tasks[id] = both;
            }
        }
        return [.. measures.Select(measure => tasks[measure.MeasureId]).Distinct(ReferenceEqualityComparer.Instance).Cast<TaskAlignment>()];
    }
}
