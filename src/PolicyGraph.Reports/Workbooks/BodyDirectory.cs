using PolicyGraph.Storage;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Reports.Workbooks;

/// <summary>The bodies that measures name, in the order of their sheet: by place, then by name.</summary>
internal sealed class BodyDirectory
{
    private const int AtOnce = 500;
    private const int RowsOfHeading = 1;

    private readonly Dictionary<string, BodyEntry> entries = new(StringComparer.Ordinal);

    private BodyDirectory(IReadOnlyList<string> ids) => Ids = ids;

    public IReadOnlyList<string> Ids { get; }

    public BodyEntry this[string id] => entries[id];

    /// <summary>Names, or null where nobody is named.</summary>
    public string? NamesOf(IEnumerable<StoredAssignment> assignments)
    {
        var names = string.Join("、", assignments.Select(assignment => entries[assignment.DepartmentId].Name));
        return names.Length == 0 ? null : names;
    }

    public static async Task<BodyDirectory> ReadAsync(IGraphReader store, MeasureRows rows, CancellationToken cancellation)
    {
        var tallies = new Dictionary<string, BodyTally>(StringComparer.Ordinal);
        await foreach (var page in rows.PagesAsync(cancellation).ConfigureAwait(false))
        {
            foreach (var assignment in page.SelectMany(row => row.Assignments))
            {
                if (!tallies.TryGetValue(assignment.DepartmentId, out var tally))
                    tallies.Add(assignment.DepartmentId, tally = new BodyTally());
                tally.Add(assignment);
            }
        }
        var directory = new BodyDirectory([.. tallies.Keys.Order(StringComparer.Ordinal)]);
        foreach (var ids in directory.Ids.Chunk(AtOnce))
            await directory.AddAsync(store, ids, tallies, cancellation).ConfigureAwait(false);
        return directory;
    }

    private async Task AddAsync(IGraphReader store, string[] ids, Dictionary<string, BodyTally> tallies, CancellationToken cancellation)
    {
        var current = await CurrentNames.OfAsync(store, ids, cancellation).ConfigureAwait(false);
        var bodies = (await store.GetDepartmentsAsync(ids, cancellation).ConfigureAwait(false)).ToDictionary(body => body.Id, StringComparer.Ordinal);
        foreach (var id in ids)
            entries.Add(id, new BodyEntry(bodies[id].Name, current.GetValueOrDefault(id), entries.Count + RowsOfHeading + 1, tallies[id]));
    }
}
