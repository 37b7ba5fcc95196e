using PolicyGraph.Model;

namespace PolicyGraph.Reports;

/// <summary>Who holds a body's duties today.</summary>
internal static class CurrentBody
{
    /// <summary>
    /// The last body that reforms made of <paramref name="department"/>, as far as they carry duties over whole;
    /// null for a body that still exists and for one whose duties were split.
    /// </summary>
    public static string? Of(Department department)
    {
        DepartmentSuccession? last = null;
        foreach (var succession in department.Successors)
        {
            if (CarriesDutiesWhole(succession.Kind) && (last is null || succession.Year >= last.Year))
                last = succession;
        }
        return last?.SuccessorName;
    }

    private static bool CarriesDutiesWhole(SuccessionKind kind) =>
        kind is SuccessionKind.Rename or SuccessionKind.Merge or SuccessionKind.Absorb;
}
