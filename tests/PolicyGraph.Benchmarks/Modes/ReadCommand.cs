using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using PolicyGraph.Benchmarks.Stores;
using PolicyGraph.Storage;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Benchmarks.Modes;

/// <summary>
/// <c>read</c>: the first 50 measures of a body with their policies and all who have them, in stores of growing size. The body
/// with most assignments has more in a larger store; the middle one of those with 60 and more has about as many in each.
/// </summary>
internal sealed class ReadCommand : Command
{
    private const int PageSize = 50;
    private const int EnoughForAPage = 60;
    private const int Rounds = 41;

    private readonly Option<string?> store = new("--store") { Description = "Empty, or filled by an earlier run; POLICYGRAPH_STORE and NEO4J_PASSWORD too." };
    private readonly Option<int[]> sizes = new("--assignments") { DefaultValueFactory = _ => [10_000, 1_000_000], AllowMultipleArgumentsPerToken = true };

    public ReadCommand()
        : base("read", "Time to read a body's measures in stores of growing size.")
    {
        Add(store);
        Add(sizes);
        SetAction(line => RunAsync(StoreSettings.From(line.GetValue(store), Environment.GetEnvironmentVariable), line.GetRequiredValue(sizes)));
    }

    private static async Task RunAsync(StoreSettings settings, int[] sizes)
    {
        Console.WriteLine("| assignments in the store | of the body | store queries | median ms | least ms |");
        Console.WriteLine("| --- | --- | --- | --- | --- |");
        foreach (var size in sizes.Order())
        {
            await FillAsync(settings, size);
            await using var reader = await GraphStores.OpenForReadingAsync(settings);
            var bodies = await CountedBodiesAsync(reader);
            var middle = bodies.Where(body => body.Count >= EnoughForAPage).ToArray();
            foreach (var (id, count) in (IEnumerable<(string, long)>)(middle.Length == 0 ? [bodies[0]] : [bodies[0], middle[middle.Length / 2]]))
                await TimeAsync(reader, size, id, count);
        }
    }

    /// <summary>What is there already is not written again.</summary>
    private static async Task FillAsync(StoreSettings settings, int assignments)
    {
        await using var graph = await GraphStores.OpenForWritingAsync(settings);
        foreach (var batch in GeneratedPolicies.InBatches(GeneratedPolicies.Holding(assignments)))
            await graph.UpsertAsync(batch);
    }

    private static async Task TimeAsync(IGraphReader reader, int size, string body, long count)
    {
        var times = new List<double>();
        var queries = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            queries = await ReadAsync(reader, body);
            times.Add(clock.Elapsed.TotalMilliseconds);
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {size} | {count} | {queries} | {Consumption.Median(times):0.0} | {times.Min():0.0} |"));
    }

    /// <returns>How often the store was asked.</returns>
    private static async Task<int> ReadAsync(IGraphReader reader, string body)
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
