using PolicyGraph.Model;
using PolicyGraph.Storage.Tests.Support;
using Xunit;

namespace PolicyGraph.Storage.Tests;

/// <summary>A reader that has answered before sees what was stored since.</summary>
public abstract partial class StoreContract
{
    [Fact]
    public async Task Newer_text_is_seen_by_a_reader_that_has_answered_before()
    {
        await Put(SomePolicy.Numbered("鄂府发〔2021〕910号", "旧文", SomePolicy.Measure(1, "修路", "修路。", (SomePolicy.Finance, ResponsibilityRole.Lead))));
        var id = (await reader.GetAssignmentsOfPoliciesAsync(["鄂府发〔2021〕910号"], Cancellation))[0].MeasureId;
        Assert.Equal(["旧文"], (await reader.GetPoliciesAsync(["鄂府发〔2021〕910号"], Cancellation)).Select(policy => policy.Title));
        Assert.Equal([SomePolicy.Finance.Id], (await reader.GetAssignmentsOfMeasuresAsync([id], Cancellation)).Select(assignment => assignment.DepartmentId));
        await Put(SomePolicy.Numbered("鄂府发〔2021〕910号", "新文", SomePolicy.Measure(1, "修桥", "修桥。", (SomePolicy.Science, ResponsibilityRole.Lead))));
        Assert.Equal(["新文"], (await reader.GetPoliciesAsync(["鄂府发〔2021〕910号"], Cancellation)).Select(policy => policy.Title));
        Assert.Equal(["修桥"], (await reader.GetMeasuresAsync([id], Cancellation)).Select(measure => measure.Title));
        Assert.Equal([SomePolicy.Science.Id], (await reader.GetAssignmentsOfMeasuresAsync([id], Cancellation)).Select(assignment => assignment.DepartmentId));
    }
}
