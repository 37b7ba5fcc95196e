using System.Text;
using PolicyGraph.Cli.Output;
using PolicyGraph.Model;

namespace PolicyGraph.Tests.Cli;

/// <summary>What a format makes of policies, as text.</summary>
internal static class Written
{
    public static string As(OutputFormat format, params ReadOnlySpan<Policy> policies)
    {
        using var stream = new MemoryStream();
        var writer = PolicyWriters.Create(format, stream, terminalWidth: null);
        foreach (var policy in policies)
            writer.Write(policy);
        writer.Complete();
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
