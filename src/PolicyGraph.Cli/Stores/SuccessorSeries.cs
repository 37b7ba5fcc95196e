using PolicyGraph.Extraction;
using PolicyGraph.Model;

namespace PolicyGraph.Cli.Stores;

/// <summary>
/// Bodies that reforms led to and that no policy need name, read by the same tables as those that policies name, so that a
/// body is followed through every reform to the one of today.
/// </summary>
internal sealed class SuccessorSeries(ExtractionPipeline pipeline)
{
    private const string WholeCountry = "全国";

    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <returns>Those that no earlier call has given.</returns>
    public IReadOnlyList<Department> NewOf(IEnumerable<Policy> policies)
    {
        var found = new List<Department>();
        var open = new Queue<Department>(policies.SelectMany(policy => policy.Measures).SelectMany(measure => measure.Assignments)
            .Select(assignment => assignment.Department).Where(body => !body.Successors.IsEmpty));
        while (open.TryDequeue(out var body))
        {
            foreach (var succession in body.Successors)
            {
                if (!seen.Add(succession.SuccessorId) || Read(succession, body) is not { } successor)
                    continue;
                found.Add(successor);
                open.Enqueue(successor);
            }
        }
        return found;
    }

    /// <returns>Null where the tables take the name for another body.</returns>
    private Department? Read(DepartmentSuccession succession, Department predecessor)
    {
        var reading = pipeline.ReadList($"（{succession.SuccessorName}负责）", predecessor.Region?.FullName ?? WholeCountry, context: null);
        return reading.Assignments is [var only] && only.Department.Id == succession.SuccessorId ? only.Department : null;
    }
}
