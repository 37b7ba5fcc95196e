using PolicyGraph.Model;
using PolicyGraph.Reports;
using Xunit;

namespace PolicyGraph.Tests.Cli;

public sealed class CurrentBodyTests
{
    private static readonly DepartmentSuccession Renamed = new("2", "银保监局", SuccessionKind.Merge, 2018, "");
    private static readonly DepartmentSuccession Again = new("3", "金融监管局", SuccessionKind.Rename, 2023, "");
    private static readonly DepartmentSuccession Torn = new("4", "数据局", SuccessionKind.FunctionTransfer, 2024, "");

    [Fact]
    public void Current_body_of_one_that_still_exists_is_none() => Assert.Null(CurrentOf());

    [Fact]
    public void Current_body_is_the_last_that_took_over_whole() => Assert.Equal("金融监管局", CurrentOf(Again, Torn, Renamed));

    [Fact]
    public void Current_body_of_one_whose_duties_were_torn_apart_is_none() => Assert.Null(CurrentOf(Torn));

    private static string? CurrentOf(params DepartmentSuccession[] successors) =>
        CurrentBody.Of(new Department("1", "银监局", [], DepartmentKind.VerticalSystem, null, null, null, [.. successors]));
}
