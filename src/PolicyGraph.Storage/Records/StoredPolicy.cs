using PolicyGraph.Model;

namespace PolicyGraph.Storage.Records;

/// <summary>A policy without what hangs on it.</summary>
/// <param name="Id">Of a policy that is only cited: its document number, else its title in 《》.</param>
/// <param name="Source">Null for a policy that is only cited.</param>
public sealed record StoredPolicy(
    string Id,
    PolicyStatus Status,
    string? Source,
    string? Title,
    string? DocumentNumber,
    string? IssuerId,
    string? RegionCode,
    AdministrativeLevel? Level,
    DateOnly? IssuedOn,
    DateOnly? PublishedOn);
