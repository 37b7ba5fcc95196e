using PolicyGraph.Reports.Exports;
using PolicyGraph.Reports.Tests.Support;
using Xunit;

namespace PolicyGraph.Reports.Tests.Exports;

public sealed class DeterminismTests(SampleStore samples)
{
    public static TheoryData<ExportFormat> Formats => [.. Enum.GetValues<ExportFormat>().Where(format => format != ExportFormat.Html)];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Same_store_gives_the_same_bytes(ExportFormat format) =>
        Assert.Equal(await samples.ExportAsync(format), await samples.ExportAsync(format));
}
