using System.Diagnostics;
using System.Globalization;
using PolicyGraph.Storage;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Benchmarks.Stores;

/// <summary>The first 50 measures of one body with their policies and all who have them, read again and again.</summary>
/// <param name="size">Assignments in the store.</param>
/// <param name="count">Assignments of the body.</param>
internal sealed class BodyReading(IGraphReader reader, int size, string body, long count)
{
    private const int PageSize = 50;
    private const int EnoughForAPage = 60;

    private readonly List<double> milliseconds = [];
    private int queries;

    public string Row => string.Create(
        CultureInfo.InvariantCulture, $"| {size} | {count} | {queries} | {Consumption.Median(milliseconds):0.0} | {milliseconds.Min():0.0} |");

    /// <summary>The body with most assignments, and the middle one of those with enough for a page.</summary>
    public static async Task<IReadOnlyList<BodyReading>> InAsync(IGraphReader reader, int size)
    {
        var bodies = await CountedBodiesAsync(reader);
        var middle = bodies.Where(body => body.Count >= EnoughForAPage).ToArray();
        return [.. ((IEnumerable<(string Id, long Count)>)(middle.Length == 0 ? [bodies[0]] : [bodies[0], middle[middle.Length / 2]]))
            .Select(body => new BodyReading(reader, size, body.Id, body.Count))];
    }

    public async Task ReadAsync()
    {
        var clock = Stopwatch.StartNew();
        queries = await AskAsync();
        milliseconds.Add(clock.Elapsed.TotalMilliseconds);
    }

    /// <returns>How often the store was asked.</returns>
    private async Task<int> AskAsync()
    {
        var page = await reader.ListMeasuresAsync(new(new(PageSize), new MeasureFilter { DepartmentIds = [body] }));
        StoredMeasure[] measures = [.. page.Edges.Select(edge => edge.Node)];
        var policies = await reader.GetPoliciesAsync([.. measures.Select(measure => measure.PolicyId).Distinct(StringComparer.Ordinal)]);
        var owners = await reader.GetAssignmentsOfMeasuresAsync([.. measures.Select(measure => measure.Id)]);
        if (policies.Count == 0 || owners.Count < measures.Length || measures.Length < Math.Min(PageSize, 1))
            throw new InvalidOperationException($"{body}: the store holds less of it than it counted.");
        return 3;
    }

    /// <returns>By count, descending.</returns>
    private static async Task<(string Id, long Count)[]> CountedBodiesAsync(IGraphReader reader)
    {
        var counted = new List<(string Id, long Count)>();
        Cursor? after = null;
        bool hasMore;
        do
        {
            var page = await reader.ListDepartmentsAsync(new(new(1000, After: after), new DepartmentFilter()));
            var counts = await reader.CountAssignmentsOfDepartmentsAsync([.. page.Edges.Select(edge => edge.Node.Id)], new AssignmentFilter());
            counted.AddRange(counts.Select(count => (count.Key, count.Value)));
            after = page.Edges[^1].Cursor;
            hasMore = page.HasMore;
        }
        while (hasMore);
        return [.. counted.OrderByDescending(body => body.Count).ThenBy(body => body.Id, StringComparer.Ordinal)];
    }
}
