using PolicyGraph.Model;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Reports.Workbooks;

/// <summary>How many assignments a body has in each role.</summary>
internal sealed class BodyTally
{
    private readonly int[] counts = new int[Enum.GetValues<ResponsibilityRole>().Length];

    public long All => counts.Sum();

    public long this[ResponsibilityRole role] => counts[(int)role];

    public void Add(StoredAssignment assignment) => counts[(int)assignment.Role]++;
}
