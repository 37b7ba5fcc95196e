using System.Text;

namespace PolicyGraph.Cli.Help;

/// <summary>The help of each command, written whole in each language (<c>Help/Texts/command.language.txt</c>).</summary>
internal static class HelpText
{
    /// <param name="command">Name of the command; the program's own name for the overview.</param>
    public static string Of(string command, HelpLanguage language)
    {
        var name = $"help.{command}.{(language == HelpLanguage.Chinese ? "zh" : "en")}.txt";
        using var text = typeof(HelpText).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not among the resources of the program.");
        using var reader = new StreamReader(text, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
