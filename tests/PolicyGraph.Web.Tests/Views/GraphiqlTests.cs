using Microsoft.Playwright;
using PolicyGraph.Tests.Support;
using PolicyGraph.Web.Tests.Support;
using Xunit;

namespace PolicyGraph.Web.Tests.Views;

public sealed class GraphiqlTests(Chromium chromium, SampleServer server)
{
    [Fact]
    public async Task Each_documented_question_is_a_tab_that_can_be_run()
    {
        await using var visit = await Visit.StartAsync(chromium, server, "/graphiql/");
        var questions = (await File.ReadAllTextAsync(Repository.PathOf("docs", "graphql.md"), TestContext.Current.CancellationToken)).Split("```graphql\n").Length - 1;
        await Assertions.Expect(visit.Page.Locator(".graphiql-tab")).ToHaveCountAsync(questions);
        await visit.Page.Locator(".graphiql-execute-button").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".result-window")).ToContainTextAsync("\"data\"");
    }
}
