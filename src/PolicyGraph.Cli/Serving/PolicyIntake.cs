using System.Buffers;
using PolicyGraph.Cli.Commands;
using PolicyGraph.Cli.Stores;
using PolicyGraph.Documents;
using PolicyGraph.Extraction;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Model;
using PolicyGraph.Reports.Json;
using PolicyGraph.Server.Uploads;
using PolicyGraph.Storage;
using Format = PolicyGraph.Documents.DocumentFormat;

namespace PolicyGraph.Cli.Serving;

/// <summary>An uploaded document → the store, by the way that <c>ingest</c> goes, and the JSON of <c>extract</c> as the answer.</summary>
internal sealed class PolicyIntake(StoreSettings settings, PolicyLexicon lexicon, long maxBytes) : IPolicyIntake, IDisposable
{
    /// <summary>PDF is not taken, whatever the bytes say: no program is started for a stranger.</summary>
    private const string NoProgram = "";

    private readonly DocumentReader reader = new(new DocumentOptions { MaxFileBytes = maxBytes, PdfToText = NoProgram });
    private readonly ExtractionPipeline pipeline = new(lexicon);
    private readonly SemaphoreSlim writing = new(1);

    public void Dispose() => writing.Dispose();

    public async Task<IntakeOutcome> TakeAsync(
        string name, ReadOnlyMemory<byte> content, UploadFormat format, bool stores, CancellationToken cancellation)
    {
        var document = reader.Read(name, new MemoryStream(content.ToArray()), FormatOf(format), cancellation);
        if (!document.Succeeded)
            return IntakeOutcome.Failed(new IntakeProblem(document.Problem.Code, document.Problem.ToString()));
        var policy = pipeline.Extract(document.Text);
        if (!stores)
            return new IntakeOutcome(AnswerOf(document.Text, policy, null), policy.Id, null);
        var (change, problem) = await StoreAsync(policy, cancellation).ConfigureAwait(false);
        return problem is null
            ? new IntakeOutcome(AnswerOf(document.Text, policy, change), policy.Id, change)
            : IntakeOutcome.Failed(problem);
    }

    private async Task<(string? Change, IntakeProblem? Problem)> StoreAsync(Policy policy, CancellationToken cancellation)
    {
        using var messages = new StringWriter();
        var report = new IngestReport(settings, isDryRun: false, new StandardStreams(Stream.Null, Stream.Null, messages, null, ShowsProgress: false));
        await writing.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            await new StoreLoad(settings, lexicon, pipeline, report, prunes: false, BatchRowsOption.Default, cancellation)
                .RunAsync([policy], IngestProgress.None).ConfigureAwait(false);
            return report.HasFailures || report.Changes.Count == 0
                ? (null, new IntakeProblem("STORE_FAILED", "The document was read and could not be stored whole; send it again.", IsStore: true))
                : (report.Changes.Keys.Single().ToString().ToUpperInvariant(), null);
        }
        catch (StoreException)
        {
            return (null, new IntakeProblem("STORE_FAILED", "The document was read and the store does not take it now; send it again later.", IsStore: true));
        }
        finally
        {
            writing.Release();
        }
    }

    /// <summary>With the text that the spans slice.</summary>
    private static ReadOnlyMemory<byte> AnswerOf(SourceText text, Policy policy, string? change)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = JsonOutput.WriterTo(buffer);
        json.WriteStartObject();
        json.WriteBoolean("stored"u8, change is not null);
        json.WriteString("change"u8, change);
        json.WriteString("text"u8, text.Text);
        json.WritePropertyName("policy"u8);
        PolicyJson.Write(json, policy);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }

    private static Format FormatOf(UploadFormat format) => format switch
    {
        UploadFormat.Html => Format.Html,
        UploadFormat.Word => Format.Word,
        _ => Format.PlainText,
    };
}
