using PolicyGraph.Cli.Input;
using PolicyGraph.Extraction;

namespace PolicyGraph.Cli.Batch;

/// <summary>One input → its outcome. Safe to share between threads; never throws on account of an input.</summary>
internal sealed class DocumentExtractor(ExtractionPipeline pipeline, Stream standardInput)
{
    public DocumentOutcome Extract(InputFile input)
    {
        try
        {
            return DocumentOutcome.Read(pipeline.Extract(InputFiles.Read(input, standardInput)));
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            return DocumentOutcome.Failed($"{input.Name}: {cause.Message}");
        }
    }
}
