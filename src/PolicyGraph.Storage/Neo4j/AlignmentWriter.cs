using System.Globalization;
using PolicyGraph.Storage.Alignment;
using PolicyGraph.Words.Profiles;

namespace PolicyGraph.Storage.Neo4j;

/// <summary>Measures that say the same, within a transaction. A full-text index finds those that share pairs of words.</summary>
internal sealed class AlignmentWriter(ICypherTransaction transaction)
{
    /// <summary>As the full-text index holds them, and as it is asked for any of them.</summary>
    public static string KeysOf(TermSketch sketch) =>
        string.Join(' ', sketch.Keys().Select(key => key.ToString("x16", CultureInfo.InvariantCulture)));

    /// <summary>To be called while the measures of the policies are not there: neither the old ones nor the new.</summary>
    public async Task<IReadOnlyList<Link<string>>> FindAsync(IReadOnlyList<ProfiledPolicy> policies)
    {
        var own = policies.SelectMany(policy => policy.Policy.Measures.Select((measure, i) => new SketchedMeasure<string>(
            policy.Policy.Id, measure.Id, i + 1, policy.Profiles[i].Sketch))).ToArray();
        var queries = own.Select(measure => KeysOf(measure.Sketch)).Where(keys => keys.Length > 0).Distinct(StringComparer.Ordinal).ToArray();
        if (queries.Length == 0)
            return [];
        var rows = await transaction.RunAsync(WriteStatements.FindMeasuresBySketch, new() { ["queries"] = queries }).ConfigureAwait(false);
        return [.. AlignmentFinder.Find(own, rows.Select(Neo4jRows.Sketch))];
    }

    /// <summary>The measures are there.</summary>
    public async Task PutAsync(IReadOnlyList<Link<string>> links)
    {
        if (links.Count == 0)
            return;
        var measures = new Places<string>();
        var rows = links.Select(link => new object[] { measures.PlaceOf(link.One.Measure), measures.PlaceOf(link.Other.Measure), link.Score }).ToArray();
        await transaction.RunAsync(WriteStatements.CreateAlignments, new() { ["measures"] = measures.Things, ["rows"] = rows }).ConfigureAwait(false);
    }
}
