using PolicyGraph.Cli.Commands;
using PolicyGraph.Cli.Settings;
using PolicyGraph.Tests.Support;
using Xunit;

namespace PolicyGraph.Tests.Cli;

public sealed class SettingsTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("policygraph-");
    private readonly Dictionary<string, string> variables = new(StringComparer.Ordinal);

    private string File => Path.Combine(folder.FullName, "policygraph.json");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Environment_goes_before_the_file_and_the_file_before_the_default()
    {
        variables["POLICYGRAPH_LIMITS_DEPTH"] = "7";
        var options = ServerConfiguration.Read(With("""{ "limits": { "depth": 5, "aliases": 9 } }"""), urls: null);
        Assert.Equal((7, 9, 20), (options.Limits.MaxDepth, options.Limits.MaxAliases, options.Limits.MaxRootFields));
    }

    [Fact]
    public void Option_goes_before_the_environment()
    {
        variables["POLICYGRAPH_SERVER_URLS"] = "http://127.0.0.1:1";
        variables["POLICYGRAPH_STORE"] = "sqlite:environment.db";
        Assert.Equal("http://127.0.0.1:2", ServerConfiguration.Read(With("{}"), "http://127.0.0.1:2").Urls);
        Assert.Equal("sqlite:option.db", StoreSetting.Read(With("{}"), "sqlite:option.db").Address.ToString());
        Assert.Equal("sqlite:environment.db", StoreSetting.Read(With("""{ "store": "sqlite:file.db" }"""), null).Address.ToString());
    }

    [Fact]
    public void Lists_are_lists_in_the_file_and_parted_by_commas_in_the_environment()
    {
        variables["POLICYGRAPH_SERVER_TRUSTED_PROXIES"] = "10.0.0.1, ::1";
        var options = ServerConfiguration.Read(With("""{ "cors": { "origins": ["https://a.example", "https://b.example"] }, /* why */ }"""), urls: null);
        Assert.Equal(["https://a.example", "https://b.example"], options.CorsOrigins);
        Assert.Equal(["10.0.0.1", "::1"], options.TrustedProxies);
    }

    [Fact]
    public void Password_of_the_store_comes_from_a_file_of_its_own()
    {
        var secret = Path.Combine(folder.FullName, "secret");
        System.IO.File.WriteAllText(secret, "p@ss word\n");
        variables["NEO4J_PASSWORD_FILE"] = secret;
        var settings = StoreSetting.Read(With("""{ "store": "http://127.0.0.1:7474", "neo4j": { "username": "reader" } }"""), null);
        Assert.Equal(("reader", "p@ss word"), (settings.Username, settings.Password));
    }

    [Theory]
    [InlineData("""{ "limits": { "dept": 5 } }""", "FILE: there is no setting limits.dept; limits has tokens, nesting, depth, aliases, rootFields, breadth, directives, fragments, cost, pageSize, maxPageSize, introspection, errors, responseBytes.")]
    [InlineData("""{ "colour": "red" }""", "FILE: there is no setting colour; there are store, neo4j, server, cors, limits, trustedDocuments, access, rates, uploads.")]
    [InlineData("""{ "limits": { "depth": "many" } }""", "FILE: limits.depth is many; give a whole number from 1 to 64.")]
    [InlineData("""{ "limits": { "depth": 65 } }""", "FILE: limits.depth is 65; give a whole number from 1 to 64.")]
    [InlineData("""{ "limits": { "introspection": "no" } }""", "FILE: limits.introspection is no; give true or false.")]
    [InlineData("""{ "server": { "statusProfile": "new" } }""", "FILE: server.statusProfile is new; give audited or draft-2026.")]
    [InlineData("""{ "server": { "urls": "ftp://x" } }""", "FILE: server.urls: ftp://x is no address to listen on; give http://HOST:PORT, several parted by semicolons.")]
    [InlineData("""{ "cors": { "origins": ["https://a.example/path"] } }""", "FILE: cors.origins is https://a.example/path; give origins such as https://example.org, or *.")]
    [InlineData("""{ "access": { "reading": "key" } }""", "FILE: access.reading is key and there are no keys; make one with policygraph key and name its hash in access.readKeys.")]
    [InlineData("""{ "access": { "uploadKeys": ["secret"] } }""", "FILE: access.uploadKeys is secret; give keys as policygraph key gives them: NAME=sha256: and 64 hexadecimal digits.")]
    [InlineData("""{ "trustedDocuments": { "only": true } }""", "FILE: trustedDocuments.only is true and there are no trusted documents; name them as trustedDocuments.file.")]
    [InlineData("""{ "limits": { "maxPageSize": 10 } }""", "FILE: limits.maxPageSize is 10, less than limits.pageSize, which is 50; lower that one too.")]
    [InlineData("""{ "limits": [1] }""", "FILE: limits must be a text, a number, true, false or a list of texts; docs/configuration.md shows a whole file.")]
    [InlineData("{ \"limits\": \n", "FILE: line 2, byte 1 is no JSON; docs/configuration.md shows a whole file.")]
    [InlineData("""{ "store": "http://a:b@c" }""", "FILE: store: The address of the store holds a user name or password; give them as NEO4J_USERNAME and NEO4J_PASSWORD instead.")]
    [InlineData("""{ "neo4j": { "password": "a", "passwordFile": "b" } }""", "FILE: neo4j.passwordFile stands beside a password; keep one of the two.")]
    public void Wrong_setting_is_named_with_its_file_and_the_remedy(string json, string message)
    {
        var refusal = Assert.Throws<UsageException>(() =>
        {
            var settings = With(json);
            StoreSetting.Read(settings, null);
            ServerConfiguration.Read(settings, urls: null);
        });
        Assert.Equal(message, refusal.Message.Replace(File, "FILE", StringComparison.Ordinal));
    }

    [Fact]
    public void Wrong_setting_of_the_environment_is_named()
    {
        variables["POLICYGRAPH_RATES_BURST"] = "-1";
        var refusal = Assert.Throws<UsageException>(() => ServerConfiguration.Read(With("{}"), urls: null));
        Assert.Equal("POLICYGRAPH_RATES_BURST is -1; give a whole number from 1 to 1000000.", refusal.Message);
    }

    [Fact]
    public void Documentation_lists_every_setting_with_its_variable()
    {
        var rows = System.IO.File.ReadLines(Repository.PathOf("docs", "configuration.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => (cells[1].Trim('`'), cells[2].Trim('`')))
            .ToArray();
        Assert.NotEmpty(rows);
        Assert.Equal(SettingTable.All.Select(setting => (setting.Key, setting.Variable)), rows);
    }

    [Fact]
    public void File_that_the_documentation_shows_is_one()
    {
        var documentation = System.IO.File.ReadAllText(Repository.PathOf("docs", "configuration.md"));
        var shown = documentation.Split("```json\n")[1].Split("```")[0];
        ServerConfiguration.Read(With(shown), urls: null);
    }

    private ConfiguredSettings With(string json)
    {
        System.IO.File.WriteAllText(File, json);
        return new ConfiguredSettings(SettingsFile.Read(File), variables.GetValueOrDefault);
    }
}
