using System.Collections.Immutable;

namespace PolicyGraph.Model;

/// <summary>A body that measures are assigned to, or a class of bodies (<see cref="DepartmentKind.Group"/>).</summary>
/// <param name="Id">Region code and canonical name; the same for every written form of one body.</param>
/// <param name="Name">Canonical full name: 内蒙古自治区科学技术厅.</param>
/// <param name="Aliases">Other forms, known or met; always among them the written form with its region restored.</param>
/// <param name="Function">条线, the line that the body belongs to on every level: 科技; null where none is known.</param>
/// <param name="Successors">What reforms made of it; empty for a body that still exists.</param>
public sealed record Department(
    string Id,
    string Name,
    ImmutableArray<string> Aliases,
    DepartmentKind Kind,
    Region? Region,
    AdministrativeLevel? Level,
    string? Function,
    ImmutableArray<DepartmentSuccession> Successors);
