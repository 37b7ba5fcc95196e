using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using PolicyGraph.Api;
using PolicyGraph.Model;
using PolicyGraph.Reports.Analyses;
using PolicyGraph.Storage;
using PolicyGraph.Storage.Queries;

namespace PolicyGraph.Server.Downloads;

/// <summary>The query of an address that gives a file.</summary>
internal static class DownloadRequest
{
    /// <summary>Every <c>policy</c> of the query, by the id that the store or the API has for it; null where there is none.</summary>
    public static ImmutableArray<string>? PoliciesOf(HttpRequest request) =>
        request.Query["policy"] is { Count: > 0 } ids ? [.. ids.OfType<string>().Select(PolicyIds.KeyOf).Distinct(StringComparer.Ordinal)] : null;

    /// <returns>The request, or a sentence for the client.</returns>
    public static (ReportRequest? Report, string? Problem) ReportOf(ReportKind kind, HttpRequest request)
    {
        var (by, shared) = ((string?)request.Query["by"], (string?)request.Query["minShared"]);
        if (by is not (null or "lead" or "any"))
            return (null, $"by={by}: nothing to count by; choose lead or any.");
        var least = 0;
        if (shared is not null && !int.TryParse(shared, NumberStyles.None, CultureInfo.InvariantCulture, out least))
            return (null, $"minShared={shared}: not a number of measures.");
        var basis = by == "any" ? WorkloadBasis.Any : WorkloadBasis.Lead;
        var report = new ReportRequest(kind, PoliciesOf(request), basis);
        report = shared is null ? report : report with { MinShared = least };
        return report.Problem is { } problem ? (null, $"{problem}; give each id as policy=.") : (report, null);
    }

    /// <returns>One that the store has no text of; null where there is none such.</returns>
    public static async Task<string?> UnknownAsync(IGraphReader store, ImmutableArray<string>? policyIds, CancellationToken cancellation)
    {
        if (policyIds is not { } ids)
            return null;
        var known = (await store.GetPoliciesAsync(ids, cancellation).ConfigureAwait(false))
            .Where(policy => policy.Status == PolicyStatus.Loaded).Select(policy => policy.Id).ToHashSet(StringComparer.Ordinal);
        return ids.FirstOrDefault(id => !known.Contains(id));
    }
}
