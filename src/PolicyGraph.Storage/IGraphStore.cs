using PolicyGraph.Model;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Storage;

/// <summary>
/// The writing side of a store. A policy is there whole or not at all, whatever interrupts the work, and writing the
/// same policies again changes nothing. One writer at a time: a second one waits for the first.
/// </summary>
public interface IGraphStore : IAsyncDisposable
{
    /// <summary>
    /// Puts each policy in the place of what the store holds under its id: its measures, assignments, citations and
    /// diagnostics are replaced, bodies are merged with those that other policies name, and cited policies that the
    /// store has no text of become nodes of status <see cref="PolicyStatus.Referenced"/>. Their measures may stay without
    /// links to like ones until <see cref="LinkAsync"/> is called.
    /// </summary>
    /// <param name="policies">No two with the same id.</param>
    /// <returns>What was done, in the order of <paramref name="policies"/>.</returns>
    Task<IReadOnlyList<PolicyChange>> UpsertAsync(IReadOnlyList<Policy> policies, CancellationToken cancellation = default);

    /// <summary>
    /// Links the measures of all policies that came with those that say the same: to be called at the end of a load. It makes up
    /// for a load that was broken off, and has nothing to do when it is called again.
    /// </summary>
    Task LinkAsync(CancellationToken cancellation = default);

    /// <summary>
    /// Takes a policy out, and with it the bodies that nothing else names. A policy that others cite stays as a reference.
    /// </summary>
    /// <param name="policyId">Id of a loaded policy: its document number where it has one.</param>
    /// <returns>False when the store holds no text of that policy.</returns>
    Task<bool> RemoveAsync(string policyId, CancellationToken cancellation = default);

    /// <summary>Adds regions and what they are part of; regions that policies name come without it, but alone.</summary>
    Task LoadRegionsAsync(IReadOnlyList<Region> regions, CancellationToken cancellation = default);

    /// <summary>Adds bodies that no policy need name, such as those that reforms led to, with their own successors.</summary>
    Task LoadDepartmentsAsync(IReadOnlyList<Department> departments, CancellationToken cancellation = default);
}
