using System.Text;
using PolicyGraph.Storage;

namespace PolicyGraph.Cli.Help;

/// <summary>The help of each command, written whole in each language (<c>Help/Texts/command.language.txt</c>).</summary>
internal static class HelpText
{
    /// <summary>Stands in the texts for the schemes of servers, which the build decides.</summary>
    private const string Servers = "{servers}";

    private const string NextLine = "\n                        ";

    /// <param name="command">Name of the command; the program's own name for the overview.</param>
    public static string Of(string command, HelpLanguage language)
    {
        var name = $"help.{command}.{(language == HelpLanguage.Chinese ? "zh" : "en")}.txt";
        using var text = typeof(HelpText).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not among the resources of the program.");
        using var reader = new StreamReader(text, Encoding.UTF8);
        return reader.ReadToEnd().Replace(Servers, ServersIn(language), StringComparison.Ordinal);
    }

    /// <summary>Within the column of what options mean.</summary>
    private static string ServersIn(HelpLanguage language) => (language, StoreAddress.CanBeBolt) switch
    {
        (HelpLanguage.English, false) => "http:// or https://",
        (HelpLanguage.English, true) => $"neo4j://, bolt:// (both with +s,{NextLine}+ssc too), http:// or https://",
        (_, false) => "http://、https://",
        (_, true) => $"neo4j://、bolt://{NextLine}（均可加 +s、+ssc）、http://、https://",
    };
}
