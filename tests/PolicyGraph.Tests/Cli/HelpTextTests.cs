using System.CommandLine;
using PolicyGraph.Cli.Commands;
using PolicyGraph.Cli.Help;
using Xunit;

namespace PolicyGraph.Tests.Cli;

public sealed class HelpTextTests
{
    private const int PageWidth = 80;

    public static TheoryData<string, bool> Texts
    {
        get
        {
            var texts = new TheoryData<string, bool>();
            foreach (var command in Commands())
            {
                texts.Add(NameOf(command), false);
                texts.Add(NameOf(command), true);
            }
            return texts;
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Help_names_every_option_and_command(string name, bool inChinese)
    {
        var command = Commands().Single(candidate => NameOf(candidate) == name);
        var help = TextOf(name, inChinese);
        var names = command.Options.SelectMany(option => option.Aliases.Where(IsUnixForm).Prepend(option.Name))
            .Concat(command.Subcommands.Select(sub => sub.Name))
            .ToArray();
        Assert.True(names.Length > 0 || command.Arguments.Count > 0);
        Assert.All(names, option => Assert.Contains($" {option}", help, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Help_explains_the_exit_codes_and_shows_two_examples(string name, bool inChinese)
    {
        var lines = TextOf(name, inChinese).Split('\n');
        Assert.All(["  0  ", "  1  ", "  2  "], code => Assert.Single(lines, line => line.StartsWith(code, StringComparison.Ordinal)));
        Assert.Equal(2, lines.Count(line => line.StartsWith("    policygraph ", StringComparison.Ordinal)
            || line.Contains("| policygraph ", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Help_fits_a_terminal(string name, bool inChinese) => Assert.All(
        TextOf(name, inChinese).Split('\n'),
        line => Assert.InRange(line.Sum(character => character >= '\u2E80' ? 2 : 1), 0, PageWidth));

    [Theory]
    [InlineData(null, null, null, "English")]
    [InlineData(null, null, "C.UTF-8", "English")]
    [InlineData(null, null, "zh_CN.UTF-8", "Chinese")]
    [InlineData(null, "en", "zh_CN.UTF-8", "English")]
    [InlineData(null, "zh", "en_US.UTF-8", "Chinese")]
    [InlineData(null, "", "zh_CN.UTF-8", "Chinese")]
    [InlineData("en", "zh", "zh_CN.UTF-8", "English")]
    [InlineData("zh", "en", "tr_TR.UTF-8", "Chinese")]
    public void Language_is_the_option_then_the_variable_then_the_locale(string? option, string? variable, string? locale, string expected) =>
        Assert.Equal(expected, HelpLanguageChoice.From(option, variable, locale).ToString());

    private static IEnumerable<Command> Commands()
    {
        var root = new PolicyGraphCommand(new(Stream.Null, Stream.Null, TextWriter.Null, null, false));
        return root.Subcommands.Prepend(root);
    }

    private static string NameOf(Command command) => command is RootCommand ? PolicyGraphCommand.ProgramName : command.Name;

    private static string TextOf(string name, bool inChinese) =>
        HelpText.Of(name, inChinese ? HelpLanguage.Chinese : HelpLanguage.English);

    /// <summary>System.CommandLine also takes /h and /?, which nobody needs to be taught.</summary>
    private static bool IsUnixForm(string alias) => alias.StartsWith('-');
}
