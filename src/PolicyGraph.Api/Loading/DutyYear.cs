using PolicyGraph.Model;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Api.Loading;

/// <summary>The assignments of a body by the policies of a year, in every role.</summary>
internal sealed record DutyYear(int? Year, ILookup<ResponsibilityRole, long> Assignments)
{
    public static DutyYear[] Of(IEnumerable<StoredDutyYear> rows) =>
    [
        .. rows.GroupBy(row => row.Year).Select(year => new DutyYear(year.Key, year.ToLookup(row => row.Role, row => row.Assignments))),
    ];

    public long In(ResponsibilityRole role) => Assignments[role].Sum();
}
