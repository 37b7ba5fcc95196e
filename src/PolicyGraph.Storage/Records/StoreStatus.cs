using System.Collections.Immutable;

namespace PolicyGraph.Storage.Records;

/// <summary>What a store is and holds.</summary>
/// <param name="Address">As it is given to <c>--store</c>, without any password.</param>
/// <param name="Engine">Name and version of the program that keeps the data.</param>
/// <param name="SchemaVersion">Number of the last migration applied.</param>
/// <param name="Diagnostics">Diagnostics of all policies by code, in the order of the codes.</param>
public sealed record StoreStatus(
    string Address, string Engine, int SchemaVersion, StoreCounts Counts, ImmutableArray<DiagnosticCount> Diagnostics);
