namespace PolicyGraph.Cli.Help;

/// <summary>The language of the help; data and messages are the same in every language.</summary>
internal enum HelpLanguage
{
    English,
    Chinese,
}
