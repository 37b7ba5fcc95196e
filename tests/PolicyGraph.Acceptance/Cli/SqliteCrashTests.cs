using PolicyGraph.Storage.Sqlite;
using Xunit;

namespace PolicyGraph.Acceptance.Cli;

public sealed class SqliteCrashTests(CrashGround ground) : CrashContract(ground)
{
    protected override string Store => $"sqlite:{File}";

    protected override Dictionary<string, string?> Environment { get; } = [];

    protected override int Documents => 150;

    protected override int FewKills => 4;

    private string File => Path.Combine(Ground.Folder.FullName, "graph.db");

    protected override Task EmptyAsync()
    {
        foreach (var file in Ground.Folder.GetFiles("graph.db*"))
            file.Delete();
        return Task.CompletedTask;
    }

    protected override Task AssertSoundAsync()
    {
        if (System.IO.File.Exists(File))
        {
            using var session = SqliteFile.OpenForReading(File);
            Assert.Equal("ok", session.Scalar("PRAGMA integrity_check"));
            Assert.Null(session.Scalar("PRAGMA foreign_key_check"));
        }
        return Task.CompletedTask;
    }
}
