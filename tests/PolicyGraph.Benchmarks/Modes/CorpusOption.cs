using System.CommandLine;
using PolicyGraph.Tests.Support;

namespace PolicyGraph.Benchmarks.Modes;

internal sealed class CorpusOption : Option<string>
{
    public CorpusOption()
        : base("--corpus")
    {
        Description = "Folder of policies to measure with; samples/ unless told.";
        DefaultValueFactory = _ => Repository.PathOf("samples");
    }
}
