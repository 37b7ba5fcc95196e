using System.Collections.Immutable;
using PolicyGraph.Model;

namespace PolicyGraph.Storage.Queries;

/// <summary>Which assignments of a body are wanted; what is null holds for all.</summary>
public sealed record AssignmentFilter(ImmutableArray<ResponsibilityRole>? Roles = null);
