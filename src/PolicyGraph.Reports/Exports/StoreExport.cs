using System.Collections.Immutable;
using System.IO.Compression;
using PolicyGraph.Reports.Csv;
using PolicyGraph.Reports.Graphs;
using PolicyGraph.Reports.Json;
using PolicyGraph.Reports.Pages;
using PolicyGraph.Reports.Workbooks;
using PolicyGraph.Storage;

namespace PolicyGraph.Reports.Exports;

/// <summary>A store, given out whole and in bounded memory. The same store gives the same bytes.</summary>
public static class StoreExport
{
    /// <param name="policyIds">Null for all; only for formats that take policies.</param>
    /// <param name="target">Stays open; written asynchronously only.</param>
    /// <exception cref="StoreException">The store cannot be read, or was written meanwhile.</exception>
    public static async Task<ExportTotals> WriteAsync(
        IGraphReader store, ExportFormat format, ImmutableArray<string>? policyIds, Stream target, CancellationToken cancellation)
    {
        switch (format)
        {
            case ExportFormat.Csv:
                return await PolicyExport.WriteAsync(store, policyIds, target, stream => new CsvPolicyWriter(stream), cancellation).ConfigureAwait(false);
            case ExportFormat.Jsonl:
                return await PolicyExport.WriteAsync(store, policyIds, target, stream => new JsonLinesPolicyWriter(stream), cancellation).ConfigureAwait(false);
            case ExportFormat.Html:
                return await PolicyExport.WriteAsync(store, policyIds, target, stream => new HtmlPolicyWriter(stream), cancellation).ConfigureAwait(false);
            case ExportFormat.Xlsx:
                return await WorkbookExport.WriteAsync(store, policyIds, target, cancellation).ConfigureAwait(false);
            case ExportFormat.Neo4jImport:
                return await WriteArchiveAsync(store, target, cancellation).ConfigureAwait(false);
            default:
                using (var writer = GraphWriterOf(format, target))
                    return await GraphExport.WriteAsync(store, writer, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>The files of <c>neo4j-admin database import</c> in a folder.</summary>
    public static async Task<ExportTotals> WriteFolderAsync(IGraphReader store, string folder, CancellationToken cancellation)
    {
        using var writer = new Neo4jImportWriter(name => new FileStream(Path.Combine(folder, name), FileMode.Create, FileAccess.Write, FileShare.Read));
        return await GraphExport.WriteAsync(store, writer, cancellation).ConfigureAwait(false);
    }

    private static async Task<ExportTotals> WriteArchiveAsync(IGraphReader store, Stream target, CancellationToken cancellation)
    {
        var output = new PendingStream(target);
        ExportTotals totals;
        using (var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        using (var writer = new Neo4jImportWriter(name => ArchiveEntries.Open(archive, name)))
            totals = await GraphExport.WriteAsync(store, new DrainedGraphWriter(writer, output), cancellation).ConfigureAwait(false);
        await output.DrainAsync(cancellation).ConfigureAwait(false);
        return totals;
    }

    private static IGraphWriter GraphWriterOf(ExportFormat format, Stream target) => format switch
    {
        ExportFormat.GraphMl => new GraphMlWriter(target),
        ExportFormat.Gexf => new GexfWriter(target),
        ExportFormat.JsonLd => new JsonLdWriter(target),
        ExportFormat.Cypher => new CypherWriter(target),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };
}
