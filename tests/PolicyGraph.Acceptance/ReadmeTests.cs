using PolicyGraph.Acceptance.Cli;
using PolicyGraph.Tests.Support;
using Xunit;

namespace PolicyGraph.Acceptance;

/// <summary>What the READMEs show is what the program prints.</summary>
public sealed class ReadmeTests
{
    private const string RunCommand = "dotnet run -c Release --project src/PolicyGraph.Cli -- serve --ingest samples";
    private const string TestCommand = "dotnet test";

    private static readonly string[] Readmes = ["README.md", "README.zh-CN.md"];

    public static TheoryData<string> EachReadme => [.. Readmes];

    public static TheoryData<string, string, string?> EachCommand
    {
        get
        {
            var commands = new TheoryData<string, string, string?>();
            foreach (var readme in Readmes)
            {
                foreach (var shown in ShownCommand.In(Read(readme)))
                    commands.Add(readme, shown.Command, shown.Output);
            }
            return commands;
        }
    }

    [Theory]
    [MemberData(nameof(EachReadme))]
    public void Readme_gives_the_two_commands_that_the_check_runs(string readme)
    {
        var check = File.ReadAllText(Repository.PathOf(".ci", "run"));
        Assert.All([RunCommand, TestCommand], command =>
        {
            Assert.Contains($"```sh\n{command}\n```", Read(readme), StringComparison.Ordinal);
            Assert.Contains($"\n{command}", check, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Readmes_show_the_same_commands_with_the_same_output()
    {
        var english = ShownCommand.In(Read(Readmes[0])).ToArray();
        Assert.NotEmpty(english);
        Assert.Equal(english, ShownCommand.In(Read(Readmes[1])));
    }

    [Theory]
    [MemberData(nameof(EachCommand))]
    public async Task Command_shown_prints_what_is_shown(string readme, string command, string? output)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The commands are for a POSIX shell.");
        Assert.NotNull(readme);
        var path = $"{Path.GetDirectoryName(ProgramRun.Program)}:{Environment.GetEnvironmentVariable("PATH")}";
        var environment = new Dictionary<string, string?> { ["PATH"] = path };
        using var shell = ProgramRun.Start(environment, "/bin/sh", "-c", $"({command}) 2>&1");
        shell.StandardInput.Close();
        var printed = await shell.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        if (output is not null)
            Assert.Equal(output.TrimEnd(), printed.TrimEnd());
    }

    [Theory]
    [MemberData(nameof(EachReadme))]
    public void Readme_links_to_files_that_exist(string readme)
    {
        var targets = Read(readme).Split("](").Skip(1).Select(rest => rest[..rest.IndexOf(')', StringComparison.Ordinal)]).ToArray();
        Assert.NotEmpty(targets);
        Assert.All(
            targets.Where(target => !target.StartsWith("http", StringComparison.Ordinal)),
            target => Assert.True(Path.Exists(Repository.PathOf(target)), $"{readme} links to {target}, which does not exist."));
    }

    private static string Read(string readme) => File.ReadAllText(Repository.PathOf(readme));
}
