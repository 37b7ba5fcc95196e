namespace PolicyGraph.Storage.Records;

/// <summary>How well measures are provided with a lead. Each measure counts in exactly one of the five figures after <paramref name="Measures"/>.</summary>
/// <param name="Policies">Those whose text was loaded.</param>
/// <param name="NamedLead">A named body leads.</param>
/// <param name="SoleOwner">Nobody leads; a named body alone is responsible.</param>
/// <param name="SharedOnly">Named bodies have it, none of which leads or is responsible alone.</param>
/// <param name="GroupsOnly">Only classes of bodies have it.</param>
/// <param name="Nobody">The list names nobody that was understood.</param>
/// <param name="WithDeadline">The list or the row gives a time limit.</param>
/// <param name="DissolvedLead">A body that leads, or alone is responsible, has been ended by a reform.</param>
public sealed record StoredCoverage(
    long Policies, long Measures, long NamedLead, long SoleOwner, long SharedOnly, long GroupsOnly, long Nobody, long WithDeadline, long DissolvedLead);
