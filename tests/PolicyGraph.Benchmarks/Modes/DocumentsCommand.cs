using System.CommandLine;
using PolicyGraph.Tests.Support;

namespace PolicyGraph.Benchmarks.Modes;

/// <summary><c>documents</c>: generated policy documents as files, to be read by the program.</summary>
internal sealed class DocumentsCommand : Command
{
    private readonly Option<int> count = new("--count") { DefaultValueFactory = _ => 1000 };
    private readonly Argument<string> folder = new("FOLDER");

    public DocumentsCommand()
        : base("documents", "Write generated policy documents, 50 assignments each, into a folder.")
    {
        Add(folder);
        Add(count);
        SetAction(line =>
        {
            Directory.CreateDirectory(line.GetRequiredValue(folder));
            GeneratedDocuments.WriteTo(line.GetRequiredValue(folder), line.GetValue(count));
        });
    }
}
