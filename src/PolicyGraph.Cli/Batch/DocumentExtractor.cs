using PolicyGraph.Documents;
using PolicyGraph.Extraction;

namespace PolicyGraph.Cli.Batch;

/// <summary>One input → its outcome. Safe to share between threads; never throws on account of an input.</summary>
internal sealed class DocumentExtractor(DocumentReader reader, ExtractionPipeline pipeline, Stream standardInput)
{
    public DocumentOutcome Extract(DocumentSource source)
    {
        try
        {
            var document = source.Path is null ? reader.Read(source.Name, standardInput) : reader.Read(source);
            return document.Succeeded
                ? DocumentOutcome.Read(pipeline.Extract(document.Text))
                : DocumentOutcome.Failed(document.Problem.ToString());
        }
        catch (Exception defect)
        {
            return DocumentOutcome.Failed(
                $"{source.Name}: a defect of policygraph ({defect.GetType().Name}: {defect.Message}); report it with the file");
        }
    }
}
