namespace PolicyGraph.Cli.Help;

/// <summary>Which language a user wants: <c>--lang</c>, else POLICYGRAPH_LANG, else LANG; English otherwise.</summary>
internal static class HelpLanguageChoice
{
    private const string Variable = "POLICYGRAPH_LANG";
    private const string Locale = "LANG";

    /// <param name="option">What <c>--lang</c> says; null when it is not given.</param>
    public static HelpLanguage From(string? option) => From(
        option, Environment.GetEnvironmentVariable(Variable), Environment.GetEnvironmentVariable(Locale));

    public static HelpLanguage From(string? option, string? variable, string? locale)
    {
        foreach (var wish in (ReadOnlySpan<string?>)[option, variable, locale])
        {
            if (!string.IsNullOrEmpty(wish))
                return wish.StartsWith("zh", StringComparison.Ordinal) ? HelpLanguage.Chinese : HelpLanguage.English;
        }
        return HelpLanguage.English;
    }
}
